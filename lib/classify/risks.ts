import type { Finding } from './reader.ts';
import { type Signal, troubles } from './signals.ts';

/** What a person must know before anything else. */
export const riskNames = [
  'account-takeover',
  'unauthorised-payment',
  'phishing',
  'scam-in-progress',
  'impersonation',
  'money-laundering-hint',
  'threat',
  'self-harm',
  'legal-threat',
] as const;
export type Risk = (typeof riskNames)[number];

type Told = (said: ReadonlySet<Signal>) => boolean;

const says =
  (...signals: readonly Signal[]): Told =>
  (said) =>
    signals.every((signal) => said.has(signal));

const isVictim: Told = (said) =>
  (['scam', 'stolen', 'unauthorised', 'takeover', 'impersonation'] as const).some((signal) =>
    said.has(signal),
  );
const hasTrouble: Told = (said) => troubles.some((signal) => said.has(signal));
const isAngry: Told = (said) => said.has('complain') || said.has('ignored');

/** Victims speak of the police, and lawyers ask questions too: neither threatens us. */
const threatensWithLaw: Told = (said) => {
  if (!said.has('legal')) return false;
  if (isVictim(said)) return isAngry(said);
  const asks = said.has('howto') || said.has('product');
  return !asks || hasTrouble(said) || isAngry(said);
};

const rules: readonly (readonly [Risk, Told])[] = [
  ['account-takeover', says('takeover')],
  ['unauthorised-payment', says('unauthorised')],
  ['unauthorised-payment', says('stolen', 'card', 'debited')],
  ['phishing', says('phishing')],
  ['scam-in-progress', says('scam', 'justNow')],
  ['scam-in-progress', says('scamNow')],
  ['impersonation', says('impersonation')],
  ['money-laundering-hint', says('mule')],
  ['threat', says('threat')],
  ['self-harm', says('selfHarm')],
  ['legal-threat', threatensWithLaw],
];

/** The risks a message tells of, each once. */
export const findRisks = (findings: readonly Finding[]): readonly Risk[] => {
  const said = new Set(findings.map((finding) => finding.signal));
  const told = new Set(rules.filter(([, isTold]) => isTold(said)).map(([risk]) => risk));
  return riskNames.filter((risk) => told.has(risk));
};
