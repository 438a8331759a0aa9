import type { Agent } from '../domain/agent.ts';
import type { Case } from '../domain/case.ts';
import type { Instant } from '../domain/instant.ts';
import { seenOnDuty } from '../domain/pace.ts';
import type { DutyStore } from './desk-load.ts';

export interface NoteWorkPorts {
  readonly duties: Pick<DutyStore, 'loadDuty' | 'saveDuty'>;
}

/**
 * Writes down that an agent is at work at a desk, and which case was finished, for the desks' figures. A figure is worth no
 * failed request: one that cannot be written is left out.
 */
export const noteWork = async (
  { duties }: NoteWorkPorts,
  { agentId }: Agent,
  { deskId, finished }: { readonly deskId: string; readonly finished?: Case | undefined },
  at: Instant,
): Promise<void> => {
  const finishedId = finished && `${finished.caseId} ${finished.fence}`;
  const seen = { deskId, agentId, at, ...(finishedId === undefined ? {} : { finishedId }) };
  try {
    const known = await duties.loadDuty(deskId, agentId);
    const next = seenOnDuty(known, seen);
    if (next !== known) await duties.saveDuty(next);
  } catch {
    // The next claim or answer says as much.
  }
};
