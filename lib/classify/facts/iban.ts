import { ibansIn } from '../masking/bank-accounts.ts';
import type { FindFacts } from './fact.ts';

/** IBANs whose country, length and check digits agree. */
export const findIbanFacts: FindFacts = ({ flat }) =>
  ibansIn(flat)
    .filter(({ isValid }) => isValid)
    .map(({ start, end, iban }) => ({
      kind: 'iban',
      start,
      end,
      value: iban,
      shown: `${iban.slice(0, 2)}•• •••• ${iban.slice(-4)}`,
      confidence: 1,
    }));
