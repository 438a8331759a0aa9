import { type Allowance, accountOf } from '../domain/allowance.ts';
import type { Instant } from '../domain/instant.ts';
import type { ThreadStore } from './thread-store.ts';

export interface Use {
  /** Who is written to or writes. */
  readonly correspondent: string;
  /** What it is used for: the same id counts once. */
  readonly id: string;
  /** An instant that stays the same when the step is repeated: it decides on the window. */
  readonly at: Instant;
}

/** Counts one use of every allowance; answers the one that has been used up, if any. */
export const spendAllowance = async (
  store: Pick<ThreadStore, 'spend'>,
  allowances: readonly Allowance[],
  { correspondent, id, at }: Use,
): Promise<Allowance | undefined> => {
  for (const allowance of allowances) {
    const { account, endsAt } = accountOf(allowance, correspondent, at);
    if (!(await store.spend({ account, use: id, most: allowance.most, endsAt }))) return allowance;
  }
  return undefined;
};
