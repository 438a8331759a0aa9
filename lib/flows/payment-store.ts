import type { PaymentMention } from '../domain/payment-keys.ts';

/** The part of the store that knows which cases state the same payment. */
export interface PaymentStore {
  /** A second mention of the same key in the same case is not written. */
  insertMention(mention: PaymentMention): Promise<boolean>;
  listMentions(key: string, limit: number): Promise<readonly PaymentMention[]>;
}
