import { expect, it } from 'vitest';
import type { Correction } from '../../lib/domain/correction.ts';
import type { Store } from '../../lib/flows/ports.ts';
import { aCase } from '../world/a-case.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
const before = { language: 'en', category: 'general', urgency: 'normal' } as const;
const correction = (when: number): Correction => ({
  ...{ at: when, by: 'agent-1', messageId: 'in-1', before },
  after: { ...before, category: 'card' },
});

/** Which cases every store lists as corrected. */
export const correctionsContract = (make: () => Promise<Store>): void => {
  const listed = async (store: Store, range: { from?: number; until?: number } = {}) => {
    const found: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await store.listCorrected({
        ...{ from: 0, until: at + 100, limit: 2, ...range },
        ...(after === undefined ? {} : { after }),
      });
      found.push(...page.cases.map(({ caseId }) => caseId));
      after = page.next;
      if (after === undefined) return found;
    }
  };

  it('lists corrected cases alone, by their newest correction, over as many pages as it takes', async () => {
    const store = await make();
    await store.insertCase(aCase({ caseId: 'NONE' }));
    for (const [caseId, when] of [
      ['C', 3],
      ['A', 1],
      ['E', 5],
      ['B', 2],
      ['D', 4],
    ] as const) {
      await store.insertCase(aCase({ caseId, corrections: [correction(at + when)] }));
    }
    expect(await listed(store)).toEqual(['A', 'B', 'C', 'D', 'E']);
    const again = [correction(at + 2), correction(at + 9)];
    await store.saveCase(aCase({ caseId: 'B', version: 2, corrections: again }));
    expect(await listed(store)).toEqual(['A', 'C', 'D', 'E', 'B']);
    expect(await listed(store, { from: at + 3, until: at + 5 })).toEqual(['C', 'D']);
    expect(await listed(store, { from: at + 5, until: at + 3 })).toEqual([]);
  });

  it('begins at the first page for a position that is damaged or of another list', async () => {
    const store = await make();
    await store.insertCase(aCase({ caseId: 'A', corrections: [correction(at)] }));
    const other = { pk: 'CASE#A', sk: 'CASE', deskState: 'DESK#asia#queued', dueAt: 1 };
    for (const after of ['x', '', Buffer.from(JSON.stringify(other)).toString('base64url')]) {
      const { cases } = await store.listCorrected({ from: 0, until: at + 1, limit: 5, after });
      expect(cases.map(({ caseId }) => caseId)).toEqual(['A']);
    }
  });
};
