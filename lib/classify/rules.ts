import { type Category, categories } from '../domain/vocabulary.ts';
import { accountRules } from './account-rules.ts';
import { moneyRules } from './money-rules.ts';
import { isSignal, type Signal } from './signals.ts';

/** Evidence for a category: every signal of `all` is there and none of `unless`. */
export interface CategoryRule {
  readonly category: Category;
  readonly weight: number;
  readonly all: readonly Signal[];
  readonly unless?: readonly Signal[];
}

const signalNamed = (name: string): Signal => {
  if (!isSignal(name)) throw new Error(`A category rule names "${name}", which is no signal.`);
  return name;
};

/** `payout notArrived !card 3`: both signals, no `!card`, weight 3. */
const readRule = (category: Category, line: string): CategoryRule => {
  const words = line.trim().split(/\s+/);
  const names = words.slice(0, -1);
  return {
    category,
    weight: Number(words.at(-1)),
    all: names.filter((name) => !name.startsWith('!')).map(signalNamed),
    unless: names.filter((name) => name.startsWith('!')).map((name) => signalNamed(name.slice(1))),
  };
};

const ruleTexts: Readonly<Record<Category, string>> = { ...moneyRules, ...accountRules };

export const categoryRules: readonly CategoryRule[] = categories.flatMap((category) =>
  ruleTexts[category]
    .trim()
    .split('\n')
    .map((line) => readRule(category, line)),
);
