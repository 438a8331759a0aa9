/** RTF in pieces: braces, control words with their number, bytes given as `\'hh`, and text. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

const pattern = /([{}])|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z0-9])|([^\\{}\r\n])/giy;

/** Reads the tokens one by one; what is none is passed over. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let position = 0;
  while (position < source.length) {
    pattern.lastIndex = position;
    const found = pattern.exec(source);
    if (found === null) {
      position++;
      continue;
    }
    position += found[0].length;
    const [, brace, word, value, hex, symbol, text] = found;
    if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' };
    else if (word !== undefined)
      yield { kind: 'word', name: word, value: value === undefined ? undefined : Number(value) };
    else if (hex !== undefined) yield { kind: 'byte', value: Number.parseInt(hex, 16) };
    else if (symbol !== undefined) yield { kind: 'word', name: symbol, value: undefined };
    else if (text !== undefined && text <= '\x7f') yield { kind: 'text', text };
    else if (text !== undefined) yield { kind: 'byte', value: text.charCodeAt(0) };
  }
}
