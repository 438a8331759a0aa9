import type { Category, Urgency } from '../domain/vocabulary.ts';
import type { Finding } from './reader.ts';
import type { Risk } from './risks.ts';
import { type Signal, troubles } from './signals.ts';

const criticalRisks: ReadonlySet<Risk> = new Set([
  'account-takeover',
  'scam-in-progress',
  'threat',
  'self-harm',
]);
const highRisks: ReadonlySet<Risk> = new Set(['unauthorised-payment', 'legal-threat', 'impersonation']);
const pressing: readonly Signal[] = ['urgent', 'deadline', 'distress', 'lost', 'stolen', 'scam'];
const patient: ReadonlySet<Category> = new Set(['general', 'fees-and-rates', 'billing-invoice']);

/** Somebody suffers now: minutes count as they do while money is being taken. */
const isCritical = (said: ReadonlySet<Signal>, risks: readonly Risk[]): boolean => {
  if (risks.some((risk) => criticalRisks.has(risk))) return true;
  if (risks.includes('unauthorised-payment') && said.has('justNow')) return true;
  const hasTrouble = troubles.some((signal) => said.has(signal));
  return said.has('distress') && (said.has('urgent') || (said.has('deadline') && hasTrouble));
};

/** How soon a person must look, from what is at stake; capital letters and exclamation marks say nothing. */
export const decideUrgency = (
  findings: readonly Finding[],
  category: Category,
  risks: readonly Risk[],
): Urgency => {
  const said = new Set(findings.map((finding) => finding.signal));
  if (isCritical(said, risks)) return 'critical';
  if (risks.some((risk) => highRisks.has(risk)) || pressing.some((signal) => said.has(signal))) return 'high';
  if (patient.has(category) && !troubles.some((signal) => said.has(signal))) return 'low';
  return 'normal';
};
