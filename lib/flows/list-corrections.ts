import type { Agent } from '../domain/agent.ts';
import type { Case } from '../domain/case.ts';
import { type Correction, settledCorrection } from '../domain/correction.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import type { CorrectedRange, CorrectionStore } from './correction-store.ts';
import { maskedParts } from './masked-parts.ts';
import type { Mask, Store } from './ports.ts';

export interface CorrectionPorts {
  readonly store: CorrectionStore & Pick<Store, 'loadMessage'>;
  readonly mask: Mask;
}

/** What agents made of one case, and the message that was misread, masked. */
export interface CorrectedCase extends Correction {
  readonly caseId: string;
  readonly reference: string;
  readonly subject?: string;
  /** Absent where the message has served its time or was taken back. */
  readonly text?: string;
}

export interface CorrectedPage {
  readonly corrected: readonly CorrectedCase[];
  readonly next?: string;
}

/** Classifiers read no further, and a page of the longest messages still fits into one answer. */
const longestText = 8_000;
const longestSubject = 1_000;

/** What agents put right, with the words that were misread, a page at a time; for supervisors, who see every desk. */
export const listCorrections = async (
  ports: CorrectionPorts,
  agent: Agent,
  range: CorrectedRange,
): Promise<Result<CorrectedPage>> => {
  if (agent.role !== 'supervisor') {
    return refuse(
      'supervisors-only',
      'Corrections of all desks are for supervisors; ask one to export them.',
    );
  }
  const { cases, next } = await ports.store.listCorrected(range);
  const corrected = (await Promise.all(cases.map((each) => withMessage(ports, each)))).flat();
  return accept({ corrected, ...(next === undefined ? {} : { next }) });
};

const withMessage = async (ports: CorrectionPorts, supportCase: Case): Promise<readonly CorrectedCase[]> => {
  const correction = settledCorrection(supportCase);
  if (correction === undefined) return [];
  const { caseId, reference, conversationKey } = supportCase;
  const { messageId } = correction;
  const message = messageId && (await ports.store.loadMessage({ conversationKey, messageId }));
  const told = message && message.direction === 'in' && message.deletedAt === undefined ? message : undefined;
  const { subject, text } = told ? maskedParts(told, ports.mask) : {};
  return [
    {
      ...{ caseId, reference, ...correction },
      ...(subject === undefined ? {} : { subject: cut(subject, longestSubject) }),
      // Masked before it is cut: half a card number is none that masking would know.
      ...(text ? { text: cut(text, longestText) } : {}),
    },
  ];
};

// A cut may part a pair of surrogates.
const cut = (text: string, longest: number): string => text.slice(0, longest).toWellFormed();
