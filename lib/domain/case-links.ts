import type { Case } from './case.ts';
import { withDue } from './case-due.ts';
import { addEvent } from './case-events.ts';
import { referenceOf } from './ids.ts';
import type { Instant } from './instant.ts';

const keptLinks = 40;

/**
 * The case with a link to one of another conversation that states the same payment, and why it is taken to be the same.
 * Nothing is merged: two people may well ask about one payment.
 */
export const linkSamePayment = (
  supportCase: Case,
  link: { readonly caseId: string; readonly because: string; readonly at: Instant },
  waitingDays: number,
): Case => {
  const { samePaymentCaseIds = [] } = supportCase;
  if (samePaymentCaseIds.includes(link.caseId)) return supportCase;
  const because = `${referenceOf(link.caseId)}: ${link.because}`;
  const event = { at: link.at, what: 'states the same payment as another case', by: 'meridian', because };
  return withDue(
    {
      ...supportCase,
      samePaymentCaseIds: [...samePaymentCaseIds, link.caseId].slice(-keptLinks),
      history: addEvent(supportCase, event),
      version: supportCase.version + 1,
    },
    waitingDays,
  );
};

/** The case with a link to another, which it keeps its place for. A link it has already changes nothing. */
export const linkTo = (
  supportCase: Case,
  link: { readonly caseId: string; readonly what: string; readonly at: Instant },
  waitingDays: number,
): Case => {
  const { relatedCaseIds = [] } = supportCase;
  if (relatedCaseIds.includes(link.caseId)) return supportCase;
  const event = { at: link.at, what: link.what, by: 'meridian', because: referenceOf(link.caseId) };
  return withDue(
    {
      ...supportCase,
      relatedCaseIds: [...relatedCaseIds, link.caseId].slice(-keptLinks),
      history: addEvent(supportCase, event),
      version: supportCase.version + 1,
    },
    waitingDays,
  );
};
