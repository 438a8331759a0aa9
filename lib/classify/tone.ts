import type { Tone } from '../domain/reading.ts';
import type { Risk } from './risks.ts';
import { type Signal, troubles } from './signals.ts';

const victims: readonly Signal[] = ['takeover', 'unauthorised', 'scam', 'scamNow', 'stolen'];

/**
 * How the writer feels, by what is said and whether the conversation is about something that went wrong; capital letters and
 * exclamation marks say nothing.
 */
export const decideTone = (said: ReadonlySet<Signal>, risks: readonly Risk[], inTrouble = false): Tone => {
  const says = (...signals: readonly Signal[]): boolean => signals.some((signal) => said.has(signal));
  const hasTrouble = inTrouble || troubles.some((signal) => said.has(signal)) || says(...victims);
  if (says('selfHarm') || (says('distress') && (hasTrouble || says('urgent')))) return 'desperate';
  if (says('anger', 'rude', 'threat') || risks.includes('legal-threat')) return 'angry';
  if (says('complain') && (hasTrouble || says('ignored'))) return 'angry';
  return says('worry', ...victims) || (says('vulnerable') && hasTrouble) ? 'worried' : 'calm';
};
