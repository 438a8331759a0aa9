/** Whoever leaves no address is counted together with all others who leave none. */
export const unknownCorrespondent = 'unknown';

/**
 * Whom an address belongs to, for counting only: sub-addresses (RFC 5233) are the same mailbox, and a machine that answers may
 * well change them with every mail.
 */
export const correspondentOf = (address: string): string =>
  address.includes('@') ? address.toLowerCase().replace(/\+[^@]*(?=@[^@]*$)/, '') : unknownCorrespondent;
