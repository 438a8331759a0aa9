import type { Finding } from './reader.ts';
import type { Signal } from './signals.ts';

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

const rules: readonly (readonly [Risk, readonly Signal[]])[] = [
  ['account-takeover', ['takeover']],
  ['unauthorised-payment', ['unauthorised']],
  ['unauthorised-payment', ['stolen', 'card']],
  ['phishing', ['phishing']],
  ['scam-in-progress', ['scam', 'justNow']],
  ['impersonation', ['impersonation']],
  ['money-laundering-hint', ['mule']],
  ['threat', ['threat']],
  ['self-harm', ['selfHarm']],
  ['legal-threat', ['legal']],
];

/** The risks a message tells of, each once. */
export const findRisks = (findings: readonly Finding[]): readonly Risk[] => {
  const said = new Set(findings.map((finding) => finding.signal));
  const told = new Set(
    rules.filter(([, signals]) => signals.every((signal) => said.has(signal))).map(([risk]) => risk),
  );
  return riskNames.filter((risk) => told.has(risk));
};
