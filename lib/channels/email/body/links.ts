/** A piece of a line: a link to what it says, or words. */
export interface Piece {
  readonly text: string;
  readonly isLink: boolean;
}

// ASCII only: a host in other letters may look like one it is not, and a sentence in Chinese goes on without a space.
const address = /https:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]{1,2000}/g;

/** What a sentence puts behind an address. */
const trailing = /[.,;:!?'*]$/;

const count = (text: string, brackets: RegExp): number => text.match(brackets)?.length ?? 0;

/** The address without the punctuation around it; a closing bracket stays when it was opened inside. */
const withoutTrailing = (found: string): string => {
  let unopened = count(found, /[)\]]/g) - count(found, /[([]/g);
  let end = found.length;
  for (;;) {
    const last = found[end - 1] ?? '';
    if (unopened > 0 && /[)\]]/.test(last)) unopened--;
    else if (!trailing.test(last)) return found.slice(0, end);
    end--;
  }
};

/** Whether a reader sees where it leads: no user name in front that looks like the host, no other way to write a host. */
const isPlain = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { host } = new URL(text);
  const isNamed = host.includes('.') && !/(^|\.)xn--/.test(host) && !/^[\d.:]+$/.test(host);
  return isNamed && text.toLowerCase().startsWith(`https://${host}`);
};

/** Takes a line apart at its https addresses. Never throws. */
export const linksIn = (line: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: found, index } of line.matchAll(address)) {
    const text = withoutTrailing(found);
    if (!isPlain(text)) continue;
    if (index > end) pieces.push({ text: line.slice(end, index), isLink: false });
    pieces.push({ text, isLink: true });
    end = index + text.length;
  }
  if (end < line.length) pieces.push({ text: line.slice(end), isLink: false });
  return pieces;
};
