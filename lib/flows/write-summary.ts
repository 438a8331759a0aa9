import type { Case } from '../domain/case.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { SummaryErrand } from '../domain/errand.ts';
import { type HandOverSummary, summarise } from '../domain/hand-over-summary.ts';
import type { Instant } from '../domain/instant.ts';
import type { Mask, Store } from './ports.ts';

export interface SummaryPorts {
  readonly store: Pick<Store, 'listMessages' | 'insertMessage'>;
  readonly configuration: Pick<Configuration, 'desks'>;
  readonly mask: Mask;
  readonly templates: { readonly handOver: RenderSummary };
}

/** Writes a summary in the working language of a desk, with times on its wall. */
export type RenderSummary = (
  summary: HandOverSummary,
  reader: { readonly language: string; readonly timeZone: string },
) => string;

const lookedBack = 100;

/** Leaves a note for the desk that takes over. It is for agents and lies with the conversation only. */
export const writeSummary = async (
  ports: SummaryPorts,
  supportCase: Case,
  errand: SummaryErrand,
  at: Instant,
): Promise<void> => {
  const { conversationKey, caseId } = supportCase;
  const desk = ports.configuration.desks.find(({ id }) => id === errand.deskId);
  const messages = await ports.store.listMessages(conversationKey, lookedBack);
  const summary = summarise(supportCase, messages, errand, ports.mask);
  const reader = { language: desk?.languages[0] ?? 'en', timeZone: desk?.schedule.timeZone ?? 'UTC' };
  await ports.store.insertMessage({
    conversationKey,
    caseId,
    messageId: `note-${errand.id}`,
    direction: 'note',
    text: ports.templates.handOver(summary, reader),
    attachments: [],
    agentId: 'meridian',
    ...{ sentAt: errand.at, createdAt: at, version: 1 },
  });
};
