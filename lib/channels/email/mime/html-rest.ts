/** Where the rest of a document that was read up to `position` begins: behind the tag that was cut, if one was. */
const endOfCutTag = (html: string, position: number): number => {
  if (html.lastIndexOf('<', position - 1) <= html.lastIndexOf('>', position - 1)) return position;
  const close = html.indexOf('>', position);
  return close === -1 ? html.length : close + 1;
};

/** As many pieces are joined at once. */
const mostPieces = 10_000;

/** All there is to do for the rest of an absurdly long or nested document: its text without the tags, bit by bit. */
export function* htmlRest(html: string, from: number): Generator<string> {
  let pieces: string[] = [];
  let position = endOfCutTag(html, from);
  for (let open = html.indexOf('<', position); open !== -1; open = html.indexOf('<', position)) {
    pieces.push(html.slice(position, open));
    const close = html.indexOf('>', open);
    position = close === -1 ? html.length : close + 1;
    if (pieces.length < mostPieces) continue;
    yield `${pieces.join(' ')} `;
    pieces = [];
  }
  yield [...pieces, html.slice(position)].join(' ');
}
