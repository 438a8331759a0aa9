/**
 * How far a message we send has come. `unconfirmed`: the process died between handing it to the provider and hearing the
 * answer. `delivered` and `read` are what the provider reported later.
 */
export const deliveryStates = [
  'pending',
  'sending',
  'unconfirmed',
  'sent',
  'delivered',
  'read',
  'failed',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Whether the provider took the message, so that the customer has it or will. */
export const wasSent = (state: DeliveryState): boolean =>
  state === 'sent' || state === 'delivered' || state === 'read';
