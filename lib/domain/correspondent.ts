/** Whoever leaves no address is counted together with all others who leave none. */
export const unknownCorrespondent = 'unknown';

/** An address without its tag: `support+abc@x.example` is the mailbox `support@x.example`. Linear in its length. */
export const withoutTag = (address: string): string => {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const plus = local.indexOf('+', local.lastIndexOf('@') + 1);
  return plus === -1 ? address : `${local.slice(0, plus)}${address.slice(at)}`;
};

/**
 * Whom an address belongs to, for counting only: sub-addresses (RFC 5233) are the same mailbox, and a machine that answers may
 * well change them with every mail.
 */
export const correspondentOf = (address: string): string =>
  address.includes('@') ? withoutTag(address.toLowerCase()) : unknownCorrespondent;
