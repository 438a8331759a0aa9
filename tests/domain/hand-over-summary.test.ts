import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../lib/classify/classifier.ts';
import { summarise } from '../../lib/domain/hand-over-summary.ts';
import { aCase } from '../world/a-case.ts';
import { aMessage } from '../world/a-message.ts';

const { mask } = createClassifier();

describe('the summary for a desk that takes over', () => {
  it.each(['\n\n\n', '\u2028', '    ', '\u0000', '\t \r\n'])(
    'shows no card number whose groups stood apart by %j',
    (apart) => {
      const card = ['4111', '1111', '1111', '1111'].join(apart);
      const message = { ...aMessage(), subject: `Card ${card}`, caseId: 'CASE1' };
      const { subject } = summarise(aCase(), [message], { fromDeskId: 'asia' }, mask);
      expect(subject).toBe('Card [card •••• 1111]');
    },
  );
});
