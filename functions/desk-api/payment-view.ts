import { z } from 'zod';
import type { Case } from '../../lib/domain/case.ts';
import { referenceOf } from '../../lib/domain/ids.ts';
import { toIso } from '../../lib/domain/instant.ts';
import { factKinds } from '../../lib/domain/payment-fact.ts';

export const FactView = z
  .object({
    kind: z.enum(factKinds),
    shown: z.string().meta({ description: 'Normalised; accounts and cards masked.' }),
    confidence: z.number(),
    messageId: z.string().meta({ description: 'The message that states it.' }),
    at: z.iso.datetime().optional().meta({ description: 'Of a date: when it is over for the customer.' }),
    isDeadline: z.boolean().optional().meta({ description: 'The customer needs something by then.' }),
  })
  .meta({ id: 'PaymentFact' });

export const SamePaymentView = z
  .array(z.object({ caseId: z.string(), reference: z.string() }))
  .meta({ description: 'Cases of other conversations that state the same payment; the history says why.' });

/** What the customer stated about payments, and which other cases state the same one. */
export const paymentViews = ({ facts, samePaymentCaseIds = [] }: Case) => ({
  facts: (facts?.known ?? []).map(
    ({ at, deadline, ...fact }): z.input<typeof FactView> => ({
      ...fact,
      at: at === undefined ? undefined : toIso(at),
      isDeadline: deadline,
    }),
  ),
  samePayment: samePaymentCaseIds.map((caseId) => ({ caseId, reference: referenceOf(caseId) })),
});
