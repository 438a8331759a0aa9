import type { Reason, Tone } from '../domain/reading.ts';
import type { Urgency } from '../domain/vocabulary.ts';
import type { Finding } from './reader.ts';
import type { Risk } from './risks.ts';
import type { Signal } from './signals.ts';
import { spanBetween } from './spans.ts';

const byRisk: Readonly<Record<Risk, readonly Signal[]>> = {
  'account-takeover': ['takeover'],
  'unauthorised-payment': ['unauthorised', 'stolen'],
  phishing: ['phishing'],
  'scam-in-progress': ['scam', 'scamNow', 'justNow'],
  impersonation: ['impersonation'],
  'money-laundering-hint': ['mule'],
  threat: ['threat'],
  'self-harm': ['selfHarm'],
  'legal-threat': ['legal'],
};
const pressing: readonly Signal[] = [
  'urgent',
  'deadline',
  'distress',
  'vulnerable',
  'lost',
  'stolen',
  'scam',
  'scamNow',
];
const byTone: Readonly<Record<Tone, readonly Signal[]>> = {
  calm: [],
  worried: ['worry', 'vulnerable'],
  angry: ['anger', 'rude', 'threat', 'complain', 'ignored'],
  desperate: ['distress', 'selfHarm'],
};
/** As many as people read. */
const most = 12;

/** The parts of a message that made it urgent or risky, or told its tone, in the order they stand in. */
export const findReasons = (
  findings: readonly Finding[],
  answer: { readonly risks: readonly Risk[]; readonly urgency: Urgency; readonly tone: Tone },
  positions: () => readonly number[],
): readonly Reason[] => {
  const isPressing = answer.urgency === 'critical' || answer.urgency === 'high';
  const counted = new Set<Signal>([
    ...answer.risks.flatMap((risk) => byRisk[risk]),
    ...(isPressing ? pressing : []),
    ...byTone[answer.tone],
  ]);
  const told = findings.filter(({ signal, end }) => counted.has(signal) && end > 0);
  if (told.length === 0) return [];
  const places = positions();
  const found = new Map<string, Reason>();
  for (const { signal, start, end } of told) {
    const span = spanBetween(places, start, end);
    if (!found.has(`${signal} ${span.start}`)) found.set(`${signal} ${span.start}`, { signal, ...span });
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start).slice(0, most);
};
