import { describe, expect, it } from 'vitest';
import { kakao } from '../../../lib/channels/kakao/kakao.ts';
import { anOutgoing, keptTokens } from '../../channels/outgoing.ts';
import { now, start } from './recorder-fixture.ts';

describe('a Kakao callback', () => {
  const open = async () => {
    const providers = await start();
    const apiBaseUrl = `${providers.url}/kakao`;
    const send = (callbackUrl: string) =>
      kakao.send(
        anOutgoing('kakao', { at: now, to: { replyToken: callbackUrl, replyTokenUntil: now + 50_000 } }),
        { inboxId: 'kakao', secrets: {}, apiBaseUrl },
        { fetch, tokens: keptTokens(), sendRawEmail: () => Promise.reject(new Error('no mail here')) },
      );
    return { providers, apiBaseUrl, send };
  };

  it('takes one answer, below the configured API as at Kakao, and none the second time', async () => {
    const { providers, apiBaseUrl, send } = await open();
    expect(await send(`${apiBaseUrl}/callback/t1`)).toMatchObject({ sent: true });
    expect(providers.messages()).toMatchObject([
      { provider: 'kakao', to: 'callback t1', text: 'We are on it.' },
    ]);
    expect(await send(`${apiBaseUrl}/callback/t1`)).toMatchObject({ sent: false, problem: 'permanent' });
  });

  it('is not called anywhere else, however similar the address looks', async () => {
    const { apiBaseUrl, send } = await open();
    for (const url of [
      `${apiBaseUrl}.evil.example/callback/t`,
      'https://kakao.com.evil.example/x',
      'http://127.0.0.1:1/',
    ]) {
      expect(await send(url)).toMatchObject({
        sent: false,
        reason: expect.stringContaining('does not lead to Kakao'),
      });
    }
  });
});
