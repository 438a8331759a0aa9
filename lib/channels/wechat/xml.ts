/**
 * The flat XML of WeChat and WeCom, and nothing more: one root, elements without attributes, text, CDATA, the five
 * predefined entities and character references. Document types, processing instructions and comments are refused, so
 * nothing can be expanded or fetched.
 */
const token = /<!\[CDATA\[([\s\S]*?)\]\]>|<\/([A-Za-z_][\w.-]*)\s*>|<([A-Za-z_][\w.-]*)\s*(\/?)>|([^<]+)/y;

const declaration = /^\s*<\?xml[^<>?]*\?>/;
const maximumDepth = 20;

const predefined = new Map(Object.entries<string>({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }));

const character = (reference: string): string | undefined => {
  const code = reference.startsWith('x') ? Number.parseInt(reference.slice(1), 16) : Number(reference);
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
};

/** Text with its references resolved; `undefined` when one is not known. */
const resolved = (text: string): string | undefined => {
  let isKnown = true;
  const result = text.replace(
    /&(?:#(x[\da-fA-F]+|\d+);|(\w+);)?/g,
    (_whole, reference?: string, name = '') => {
      const value = reference === undefined ? predefined.get(name) : character(reference);
      if (value === undefined) isKnown = false;
      return value ?? '';
    },
  );
  return isKnown ? result : undefined;
};

interface Reader {
  readonly path: string[];
  readonly fields: Map<string, string>;
}

const field = ({ path }: Reader): string | undefined => (path.length === 2 ? path[1] : undefined);

/** Text counts only directly inside a field; between elements it must be white space. */
const take = (reader: Reader, text: string): boolean => {
  const name = field(reader);
  if (name !== undefined) reader.fields.set(name, (reader.fields.get(name) ?? '') + text);
  return name !== undefined || reader.path.length > 2 || text.trim() === '';
};

const open = (reader: Reader, name: string, isEmpty: boolean): boolean => {
  reader.path.push(name);
  const opened = field(reader);
  const isRepeated = opened !== undefined && reader.fields.has(opened);
  if (opened !== undefined) reader.fields.set(opened, '');
  if (isEmpty) reader.path.pop();
  return !isRepeated && reader.path.length <= maximumDepth;
};

const step = (reader: Reader, match: RegExpExecArray): boolean => {
  const [, cdata, closed, opened, empty, text] = match;
  if (opened !== undefined) return open(reader, opened, empty === '/');
  if (closed !== undefined) return reader.path.pop() === closed;
  const value = cdata ?? resolved(text ?? '');
  return value !== undefined && take(reader, value);
};

/** The fields directly under the root `<xml>`; `undefined` when the text is anything but such a document. */
export const readFlatXml = (text: string): ReadonlyMap<string, string> | undefined => {
  const reader: Reader = { path: [], fields: new Map() };
  const source = text.replace(declaration, '').trim();
  if (!source.startsWith('<xml>') || !source.endsWith('</xml>')) return undefined;
  for (let position = 0; position < source.length; position = token.lastIndex) {
    token.lastIndex = position;
    const match = token.exec(source);
    if (match === null || !step(reader, match)) return undefined;
    if (reader.path.length === 0 && token.lastIndex < source.length) return undefined;
  }
  return reader.path.length === 0 ? reader.fields : undefined;
};
