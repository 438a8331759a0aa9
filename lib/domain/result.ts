/** Expected no's are values: each has a stable code and a sentence that says what is wrong and what to do. */
export const refusalCodes = [
  'not-found',
  'not-your-desk',
  'not-claimed-by-you',
  'stale-fence',
  'stale-epoch',
  'already-resolved',
  'not-queued',
  'unknown-desk',
  'restricted-category',
  'reply-window-closed',
  'no-reply-address',
  'blocked-by-customer',
  'address-marked',
  'supervisors-only',
  'desk-drained',
  'bad-override',
  'already-decided',
  'not-releasable',
  'file-missing',
  'file-refused',
  'conflict',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly code: RefusalCode;
  readonly detail: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (code: RefusalCode, detail: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, detail },
});
