import { z } from 'zod';
import {
  delivered,
  jsonAnswer,
  type KnownInbox,
  type Provider,
  type ProviderAnswer,
  type ProviderFault,
  readJsonBody,
  refused,
} from './provider.ts';

// https://kakaobusiness.gitbook.io/main/tool/chatbot/skill_guide/ai_chatbot_callback_guide

const Bubble = z.object({ simpleText: z.object({ text: z.string().min(1).max(1000) }) });
const SkillAnswer = z.object({
  version: z.literal('2.0'),
  template: z.object({ outputs: z.array(Bubble).min(1).max(3) }),
});

const callbackPath = /^\/callback\/([\w-]+)$/;

const verdict = (status: number, name: 'SUCCESS' | 'FAIL' | 'ERROR', message = ''): ProviderAnswer =>
  jsonAnswer(status, { taskId: 'task', status: name, message });

const faults: Readonly<Record<ProviderFault, ProviderAnswer>> = {
  fail: verdict(500, 'ERROR', 'internal error'),
  throttle: jsonAnswer(429, {}),
  refuse: verdict(400, 'FAIL', 'the callback is no longer valid'),
};

/** KakaoTalk's callbacks: `POST /callback/<token>`, where the token is the permission, once. */
export const createKakao = (inboxes: readonly KnownInbox[]): Provider => {
  const used = new Set<string>();
  return {
    name: 'kakao',
    failing: (fault) => faults[fault],
    receive: (call) => {
      const token = callbackPath.exec(call.path)?.[1];
      if (call.method !== 'POST' || token === undefined || inboxes.length === 0) {
        return refused(verdict(404, 'FAIL'), 'there is no such callback');
      }
      if (used.has(token)) return refused(faults.refuse, 'the callback was used before');
      const answer = SkillAnswer.safeParse(readJsonBody(call.body));
      if (!answer.success)
        return refused(verdict(400, 'FAIL', 'bad template'), 'the body is no skill answer');
      used.add(token);
      const text = answer.data.template.outputs.map(({ simpleText }) => simpleText.text).join('\n');
      return delivered(verdict(200, 'SUCCESS'), {
        to: `callback ${token}`,
        text,
        providerMessageId: token,
        problems: [],
      });
    },
  };
};
