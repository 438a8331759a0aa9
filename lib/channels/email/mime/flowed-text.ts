/**
 * Undoes format=flowed (RFC 3676): a line that ends with a blank goes on in the next one of the same quote depth.
 * `removesSpace` is DelSp=yes, for scripts that are written without blanks.
 */
export const unflow = (text: string, removesSpace: boolean): string => {
  const joined: string[] = [];
  let open = false;
  let depth = '';
  for (const line of text.split('\n')) {
    const quote = /^>*/.exec(line)?.[0] ?? '';
    const content = line.slice(quote.length).replace(/^ /, '');
    const flows = content.endsWith(' ') && content !== '-- ';
    const kept = flows && removesSpace ? content.slice(0, -1) : content;
    if (open && quote === depth && content !== '-- ') joined[joined.length - 1] += kept;
    else joined.push(quote === '' ? kept : `${quote} ${kept}`);
    open = flows;
    depth = quote;
  }
  return joined.join('\n');
};
