import { z } from 'zod';
import { eventually } from './customers.ts';
import type { System } from './system.ts';

/** What agents do through the API. */

const CaseAnswer = z.object({
  case: z.object({
    caseId: z.string(),
    reference: z.string(),
    state: z.string(),
    deskId: z.string(),
    fence: z.number(),
    channel: z.string(),
    language: z.string(),
    category: z.string(),
    decision: z.object({ because: z.string(), considered: z.array(z.object({ deskId: z.string() })) }),
    history: z.array(z.object({ what: z.string() })),
  }),
});
export type ShownCase = z.output<typeof CaseAnswer>['case'];

const Conversation = z.object({
  messages: z.array(
    z.object({
      messageId: z.string(),
      direction: z.string(),
      text: z.string(),
      files: z.array(z.object({ fileId: z.string(), type: z.string(), problem: z.string().optional() })),
      delivery: z.object({ state: z.string() }).optional(),
    }),
  ),
});

export type WholeCase = ShownCase & z.output<typeof Conversation>;

export interface Desk {
  readonly ask: (
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ) => Promise<{ status: number; body: unknown }>;
  readonly read: (caseId: string) => Promise<WholeCase>;
  readonly work: (caseId: string, action: string, body: unknown) => Promise<ShownCase>;
  /** The first queued case, with its conversation, that fits. */
  readonly findQueued: (fits: (found: WholeCase) => boolean) => Promise<WholeCase | undefined>;
  /** The open case with this reference, claimed. */
  readonly claimByReference: (reference: string) => Promise<ShownCase>;
}

const Listed = z.object({ cases: z.array(z.object({ caseId: z.string(), reference: z.string() })) });
const Desks = z.object({ desks: z.array(z.object({ deskId: z.string(), queued: z.number() })) });

export const agentsDesk = async (
  system: System,
  who: { sub: string; groups: string[]; desks?: string[] },
): Promise<Desk> => {
  const token = await system.token(who);
  const ask: Desk['ask'] = async (method, path, body) => {
    const answer = await fetch(`${system.apiUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json() };
  };
  const work: Desk['work'] = async (caseId, action, body) =>
    CaseAnswer.parse((await ask('POST', `/v1/cases/${caseId}/${action}`, body)).body).case;
  const queued = async () => {
    const { desks } = Desks.parse((await ask('GET', '/v1/desks')).body);
    const waiting = desks.filter((each) => each.queued > 0);
    const pages = await Promise.all(
      waiting.map(async ({ deskId }) =>
        Listed.parse((await ask('GET', `/v1/desks/${deskId}/cases?limit=100`)).body),
      ),
    );
    return pages.flatMap(({ cases }) => cases);
  };
  const find = async (reference: string): Promise<string | undefined> =>
    (await queued()).find((listed) => listed.reference === reference)?.caseId;
  const read: Desk['read'] = async (caseId) => {
    const { body } = await ask('GET', `/v1/cases/${caseId}`);
    return { ...CaseAnswer.parse(body).case, ...Conversation.parse(body) };
  };
  return {
    ask,
    work,
    read,
    findQueued: async (fits) => {
      const whole = await Promise.all((await queued()).map(({ caseId }) => read(caseId)));
      return whole.find(fits);
    },
    claimByReference: async (reference) =>
      work(await eventually(() => find(reference), `case ${reference} in a queue`), 'claim', {}),
  };
};
