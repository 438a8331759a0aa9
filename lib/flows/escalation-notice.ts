import type { Case } from '../domain/case.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { NoticeErrand } from '../domain/errand.ts';
import { toIso } from '../domain/instant.ts';
import { wallTextAt } from '../domain/opening-hours.ts';

/** What somebody of an escalation ladder is told: facts and a link, nothing a customer wrote. */
export interface EscalationNotice {
  /** Derived: the same notice told twice carries the same id. */
  readonly id: string;
  readonly recipientId: string;
  /** One line of ASCII. */
  readonly subject: string;
  readonly text: string;
}

/** Tells people of the escalation ladder. */
export interface EscalationNotices {
  publish(notice: EscalationNotice): Promise<void>;
}

const promises = { reply: 'answer', resolution: 'resolution' } as const;

/** Words a notice for its recipient, with the deadline on his own clock. `undefined` for one who has left the configuration. */
export const composeNotice = (
  { caseId, reference, urgency, category, language, sla }: Case,
  { id, recipientId, promise, what, level, deadlineAt, deskId }: NoticeErrand,
  {
    configuration,
    casesUrl,
  }: { readonly configuration: Pick<Configuration, 'escalation'>; readonly casesUrl: string },
): EscalationNotice | undefined => {
  const recipient = configuration.escalation?.recipients.find((each) => each.id === recipientId);
  if (recipient === undefined) return undefined;
  const state = what === 'breached' ? 'overdue' : 'at risk';
  const lines = [
    `${recipient.name}, the ${promises[promise]} of case ${reference} is ${state}.`,
    `Deadline: ${wallTextAt(recipient.schedule, deadlineAt)} (${toIso(deadlineAt)}), policy ${sla.policyId}`,
    `Desk: ${deskId}`,
    `Case: ${category}, ${urgency}, language ${language}`,
    `Level: ${level}`,
    `Open it: ${casesUrl}${caseId}`,
    `Notice: ${id}`,
  ];
  const subject = `${reference}: ${promises[promise]} ${state} at ${deskId} (level ${level})`;
  return { id, recipientId, subject, text: lines.join('\n') };
};
