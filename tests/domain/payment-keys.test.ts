import { describe, expect, it } from 'vitest';
import type { PaymentFact } from '../../lib/domain/payment-fact.ts';
import { customerDeadline, withFacts } from '../../lib/domain/payment-fact.ts';
import { bitsOf, paymentKeysOf } from '../../lib/domain/payment-keys.ts';

const fact = (kind: PaymentFact['kind'], value: string, over: Partial<PaymentFact> = {}): PaymentFact => ({
  kind,
  value,
  shown: value,
  start: 0,
  end: 1,
  confidence: 1,
  ...over,
});
const reasonsOf = (...facts: PaymentFact[]) => paymentKeysOf(facts).map(({ because }) => because);

describe('what identifies a payment', () => {
  it('is a UETR, or an account with its amount', () => {
    const iban = fact('iban', 'DE89370400440532013000');
    expect(reasonsOf(fact('uetr', 'u'))).toEqual(['the same UETR']);
    expect(reasonsOf(iban, fact('amount', '500 EUR'))).toEqual(['the same account and amount']);
    expect(reasonsOf(iban)).toEqual([]);
    expect(reasonsOf(iban, fact('amount', '500'))).toEqual([]);
  });

  it('is a long reference alone, a short one with its amount', () => {
    expect(reasonsOf(fact('reference', 'TX-88392047AQ'))).toEqual(['the same reference']);
    expect(reasonsOf(fact('reference', '883920'))).toEqual([]);
    expect(reasonsOf(fact('reference', '883920'), fact('amount', '12 USD'))).toEqual([
      'the same order number and amount',
    ]);
  });

  it.each(['12345', '12345678', '11111111', 'INV-2026-001', 'MR-7K3F9-Q2XBT', '2026112312345'])(
    'is never the popular number %s',
    (reference) => {
      expect(bitsOf(reference)).toBeLessThan(19);
      expect(reasonsOf(fact('reference', reference), fact('amount', '10 USD'))).toEqual([]);
    },
  );

  it('cannot be read from its key', () => {
    const keys = paymentKeysOf([fact('iban', 'DE89370400440532013000'), fact('amount', '500 EUR')]);
    expect(keys[0]?.key).toMatch(/^[0-9A-HJKMNP-TV-Z]{40}$/);
  });
});

describe('what a case keeps of facts', () => {
  it('is masked, stated once, and at most forty', () => {
    const iban = fact('iban', 'DE89370400440532013000', { shown: 'DE•• •••• 3000' });
    const first = withFacts(undefined, [iban], 'in-1');
    const again = withFacts(first, [iban], 'in-2');
    expect(again).toEqual({
      version: 1,
      known: [{ kind: 'iban', shown: 'DE•• •••• 3000', confidence: 1, messageId: 'in-1' }],
    });
    const many = Array.from({ length: 60 }, (_, index) => fact('reference', `R${index}`));
    expect(withFacts(undefined, many, 'in-1')?.known).toHaveLength(40);
    expect(withFacts(undefined, undefined, 'in-1')).toBeUndefined();
  });

  it('names the earliest deadline that is still to come', () => {
    const dates = [
      fact('date', 'a', { at: 50, deadline: true }),
      fact('date', 'b', { at: 300, deadline: true }),
      fact('date', 'c', { at: 200, deadline: true }),
      fact('date', 'd', { at: 150 }),
    ];
    expect(customerDeadline(dates, 100)).toBe(200);
    expect(customerDeadline(dates, 400)).toBeUndefined();
  });
});
