/**
 * Which addresses a receipt rule's recipients take, as SES matches them: `user@example.com` also takes
 * `user+label@example.com`; `example.com` takes every address of the domain, `.example.com` of its subdomains. Letter
 * case does not matter.
 */
export const acceptsRecipient = (recipients: readonly string[]): ((address: string) => boolean) => {
  const taken = recipients.map((recipient) => recipient.toLowerCase());
  return (address) => {
    const { local, domain } = split(address.toLowerCase());
    if (local === '' || domain === '') return false;
    const plain = `${local.replace(/\+.*$/, '')}@${domain}`;
    return taken.some(
      (each) =>
        each === `${local}@${domain}` ||
        each === plain ||
        each === domain ||
        (each.startsWith('.') && domain.endsWith(each)),
    );
  };
};

const split = (address: string): { readonly local: string; readonly domain: string } => {
  const at = address.lastIndexOf('@');
  return at < 0 ? { local: '', domain: '' } : { local: address.slice(0, at), domain: address.slice(at + 1) };
};
