/** Where the rest of a document that was read up to `position` begins: behind the tag that was cut, if one was. */
const endOfCutTag = (html: string, position: number): number => {
  if (html.lastIndexOf('<', position - 1) <= html.lastIndexOf('>', position - 1)) return position;
  const close = html.indexOf('>', position);
  return close === -1 ? html.length : close + 1;
};

/** All there is to do for the rest of an absurdly long or nested document: its text without the tags. */
export const htmlRest = (html: string, from: number): string => {
  const pieces: string[] = [];
  let position = endOfCutTag(html, from);
  for (let open = html.indexOf('<', position); open !== -1; open = html.indexOf('<', position)) {
    pieces.push(html.slice(position, open));
    const close = html.indexOf('>', open);
    position = close === -1 ? html.length : close + 1;
  }
  return [...pieces, html.slice(position)].join(' ');
};
