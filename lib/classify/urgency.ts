import type { Category, Urgency } from '../domain/vocabulary.ts';
import type { Finding } from './reader.ts';
import type { Risk } from './risks.ts';
import type { Signal } from './signals.ts';

const criticalRisks: ReadonlySet<Risk> = new Set([
  'account-takeover',
  'scam-in-progress',
  'threat',
  'self-harm',
]);
const highRisks: ReadonlySet<Risk> = new Set(['unauthorised-payment', 'legal-threat', 'impersonation']);
const highSignals: readonly Signal[] = ['urgent', 'deadline', 'distress', 'lost', 'stolen', 'scam'];
const patient: ReadonlySet<Category> = new Set(['general', 'fees-and-rates', 'billing-invoice']);
const trouble: readonly Signal[] = [
  'declined',
  'notArrived',
  'pending',
  'twice',
  'wrong',
  'less',
  'cannot',
  'broken',
  'frozen',
  'complain',
  'ignored',
  'refund',
  'debited',
];

/** How soon a person must look, from what is at stake; capital letters and exclamation marks alone say nothing. */
export const decideUrgency = (
  findings: readonly Finding[],
  category: Category,
  risks: readonly Risk[],
): Urgency => {
  const said = new Set(findings.map((finding) => finding.signal));
  const pressing = highSignals.filter((signal) => said.has(signal)).length;
  if (risks.some((risk) => criticalRisks.has(risk))) return 'critical';
  if (risks.includes('unauthorised-payment') && said.has('justNow')) return 'critical';
  if (said.has('distress') && said.has('deadline') && category !== 'general') return 'critical';
  if (risks.some((risk) => highRisks.has(risk)) || pressing > 0) return 'high';
  if (patient.has(category) && !trouble.some((signal) => said.has(signal))) return 'low';
  return 'normal';
};
