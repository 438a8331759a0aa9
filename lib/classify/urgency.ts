import { type Category, patientCategories, type Urgency } from '../domain/vocabulary.ts';
import type { Risk } from './risks.ts';
import { type Signal, troubles } from './signals.ts';

const criticalRisks: ReadonlySet<Risk> = new Set([
  'account-takeover',
  'scam-in-progress',
  'threat',
  'self-harm',
]);
const highRisks: ReadonlySet<Risk> = new Set(['unauthorised-payment', 'legal-threat', 'impersonation']);

export interface UrgencyFacts {
  readonly said: ReadonlySet<Signal>;
  readonly category: Category;
  readonly risks: readonly Risk[];
  /** Whether much money is at stake. */
  readonly isMuch: boolean;
  /** It goes on from a conversation about something that went wrong. */
  readonly inTrouble?: boolean;
}

const isTrouble = ({ said, inTrouble }: Pick<UrgencyFacts, 'said' | 'inTrouble'>): boolean =>
  inTrouble === true || troubles.some((signal) => said.has(signal));

/** Somebody suffers now: minutes count as they do while money is being taken. */
const isCritical = (facts: UrgencyFacts): boolean => {
  const { said, risks } = facts;
  if (risks.some((risk) => criticalRisks.has(risk))) return true;
  if (risks.includes('unauthorised-payment') && said.has('justNow')) return true;
  const suffers = said.has('distress') || said.has('vulnerable');
  if (suffers && said.has('urgent') && (isTrouble(facts) || said.has('money') || said.has('transfer')))
    return true;
  if (said.has('distress') && said.has('vulnerable') && isTrouble(facts)) return true;
  return suffers && said.has('deadline') && isTrouble(facts);
};

const isHigh = (facts: UrgencyFacts): boolean => {
  const { said, category, risks, isMuch } = facts;
  if (risks.some((risk) => highRisks.has(risk))) return true;
  if (said.has('lost') || said.has('stolen') || said.has('scam')) return true;
  if (said.has('urgent') && (isTrouble(facts) || !patientCategories.has(category))) return true;
  if (said.has('anger') && said.has('ignored')) return true;
  if (!isTrouble(facts)) return false;
  return isMuch || said.has('deadline') || said.has('vulnerable') || said.has('distress');
};

/** How soon a person must look, from what is at stake; capital letters and exclamation marks say nothing. */
export const decideUrgency = (facts: UrgencyFacts): Urgency => {
  if (isCritical(facts)) return 'critical';
  if (isHigh(facts)) return 'high';
  const isCalm = !isTrouble(facts) && !facts.said.has('anger');
  return patientCategories.has(facts.category) && isCalm ? 'low' : 'normal';
};
