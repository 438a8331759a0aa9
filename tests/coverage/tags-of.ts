export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const token =
  /<(?<close>\/)?(?<name>[a-z]+)(?<attributes>(?: [\w:-]+="[^"<&]*")*)(?<empty>\/)?>|(?<text>(?:[^<&]|&(?:amp|lt|gt|quot);)+)/y;

/** The tags of an XML document in order. Throws unless it is well-formed, in the part of XML that pictures need. */
export const tagsOf = (xml: string): readonly Tag[] => {
  const tags: Tag[] = [];
  const open: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const from = token.lastIndex;
    const groups = token.exec(xml)?.groups;
    if (groups === undefined) throw new Error(`not well-formed at ${from}: ${xml.slice(from, from + 60)}`);
    const { name, close, empty, attributes = '' } = groups;
    if (name === undefined) continue;
    if (close !== undefined && open.pop() !== name)
      throw new Error(`</${name}> at ${from} closes another tag`);
    if (close !== undefined) continue;
    if (empty === undefined) open.push(name);
    const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      value,
    ]);
    tags.push({ name, attributes: Object.fromEntries(pairs) });
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`);
  return tags;
};
