/** The bytes of a key written in base64; none when the text is anything else, so that a typing error is not a key. */
export const keyBytes = (secret: string, prefix: string): Buffer => {
  const text = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.replace(/=/g, '').length % 4 !== 1;
  return Buffer.from(isBase64 ? text : '', 'base64');
};
