import { type Agent, worksFor } from '../domain/agent.ts';
import {
  claim,
  type FencedMove,
  noteCase,
  releaseCase,
  resolveCase,
  transferCase,
} from '../domain/agent-moves.ts';
import type { Case } from '../domain/case.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Desk } from '../domain/desk.ts';
import { deriveId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import { ticketOf } from '../domain/ticket.ts';
import { deskOf, drainedRefusal, moveOf } from './claim-case.ts';
import type { DeskQueues, Store } from './ports.ts';

export interface WorkPorts {
  readonly store: Store;
  readonly deskQueues: Pick<DeskQueues, 'send'>;
  readonly configuration: Pick<
    Configuration,
    'desks' | 'restrictedCategories' | 'leaseMinutes' | 'waitingDays'
  >;
}

/** One request of an agent about one case. */
export interface Work {
  readonly agent: Agent;
  readonly caseId: string;
  readonly fence: number;
  readonly at: Instant;
}

/** Claims this very case, queued or waiting. At a drained desk only a supervisor may: to save what no other desk may take. */
export const claimCase = async (ports: WorkPorts, work: Omit<Work, 'fence'>): Promise<Result<Case>> => {
  const loaded = await loadOwn(ports, work);
  if (!loaded.ok) return loaded;
  const drained = drainedRefusal(ports.configuration, loaded.value.deskId);
  if (drained && work.agent.role !== 'supervisor') return drained;
  return saved(ports, claim(loaded.value, moveOf(ports.configuration, work.agent, work.at)));
};

export const addNote = async (ports: WorkPorts, work: Work, text: string): Promise<Result<Case>> => {
  const loaded = await loadOwn(ports, work);
  if (!loaded.ok) return loaded;
  const next = noteCase(loaded.value, fenced(ports, work));
  if (!next.ok) return next;
  const { conversationKey, caseId } = loaded.value;
  await ports.store.insertMessage({
    conversationKey,
    messageId: `note-${deriveId(['note', caseId, String(work.fence), text])}`,
    direction: 'note',
    text,
    attachments: [],
    sentAt: work.at,
    createdAt: work.at,
    agentId: work.agent.agentId,
    caseId,
    version: 1,
  });
  return saved(ports, next);
};

export const release = (ports: WorkPorts, work: Work, because?: string): Promise<Result<Case>> =>
  moved(ports, work, (supportCase) => releaseCase(supportCase, fenced(ports, work), because));

export const transfer = async (
  ports: WorkPorts,
  work: Work,
  to: { readonly deskId: string; readonly because: string },
): Promise<Result<Case>> => {
  const desk = ports.configuration.desks.find(({ id }) => id === to.deskId);
  if (desk === undefined) return refuse('unknown-desk', `There is no desk "${to.deskId}".`);
  const drained = drainedRefusal(ports.configuration, to.deskId);
  if (drained) return drained;
  return moved(ports, work, (supportCase) =>
    mayTake(ports, desk, supportCase)
      ? transferCase(supportCase, fenced(ports, work), to.deskId, to.because)
      : refuse(
          'restricted-category',
          `"${desk.id}" may not take ${supportCase.category} cases; name a desk that serves them.`,
        ),
  );
};

/** Whether a desk may be given cases of this category: restricted ones go only to desks that name them. */
export const mayTake = (
  { configuration }: { readonly configuration: Pick<Configuration, 'restrictedCategories'> },
  desk: Desk,
  { category }: Case,
): boolean => !configuration.restrictedCategories.includes(category) || desk.categories.includes(category);

export const resolve = (ports: WorkPorts, work: Work, because?: string): Promise<Result<Case>> =>
  moved(ports, work, (supportCase) => resolveCase(supportCase, fenced(ports, work), because));

export const fenced = (ports: Pick<WorkPorts, 'configuration'>, { agent, fence, at }: Work): FencedMove => ({
  ...moveOf(ports.configuration, agent, at),
  fence,
});

/** The case, if it lies at one of the agent's desks. Others look like cases that do not exist. */
export const loadOwn = async (
  { store, configuration }: Pick<WorkPorts, 'store' | 'configuration'>,
  { agent, caseId }: Pick<Work, 'agent' | 'caseId'>,
): Promise<Result<Case>> => {
  const supportCase = await store.loadCase(caseId);
  if (supportCase === undefined || !worksFor(agent, supportCase.deskId)) {
    return refuse('not-found', `There is no case ${caseId} at your desks.`);
  }
  const desk = deskOf(configuration, agent, supportCase.deskId);
  return desk.ok || desk.refusal.code === 'unknown-desk' ? accept(supportCase) : desk;
};

const saved = async ({ store }: WorkPorts, next: Result<Case>): Promise<Result<Case>> => {
  if (!next.ok || (await store.saveCase(next.value))) return next;
  return refuse('conflict', 'The case changed while you were writing. Read it again and repeat.');
};

const moved = async (
  ports: WorkPorts,
  work: Work,
  move: (supportCase: Case) => Result<Case>,
): Promise<Result<Case>> => {
  const loaded = await loadOwn(ports, work);
  if (!loaded.ok) return loaded;
  const result = await saved(ports, move(loaded.value));
  if (result.ok && result.value.state === 'queued') await ports.deskQueues.send([ticketOf(result.value)]);
  return result;
};
