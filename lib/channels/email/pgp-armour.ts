/** Text signed in the clear (RFC 9580 §7): what stands around the text is for machines. */

const beginning = '-----BEGIN PGP SIGNED MESSAGE-----';
const signature = '-----BEGIN PGP SIGNATURE-----';
const ending = '-----END PGP SIGNATURE-----';

/** The signed text without its armour, and what stands around it; text that is not signed so is answered as it is. */
export const withoutPgpArmour = (text: string): string => {
  const lines = text.split('\n');
  const begin = lines.findIndex((line) => line.trimEnd() === beginning);
  const sign = lines.findIndex((line, index) => index > begin && line.trimEnd() === signature);
  if (begin === -1 || sign === -1) return text;
  const headersEnd = lines.findIndex((line, index) => index > begin && line.trim() === '');
  const end = lines.findIndex((line, index) => index > sign && line.trimEnd() === ending);
  const signed = lines.slice(Math.min(headersEnd + 1, sign), sign).map((line) => line.replace(/^- /, ''));
  return [...lines.slice(0, begin), ...signed, ...lines.slice(end === -1 ? lines.length : end + 1)]
    .join('\n')
    .trim();
};
