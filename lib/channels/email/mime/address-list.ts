import { decodeHeader } from './encoded-word.ts';

/** One mailbox of an address header; what the mail does not tell is absent. */
export interface MailAddress {
  readonly name?: string;
  readonly address?: string;
}

interface Draft {
  words: string[];
  comments: string[];
  angle: string | undefined;
}

const emptyDraft = (): Draft => ({ words: [], comments: [], angle: undefined });

/** Reads a quoted string, comment or angle address from its opening character; answers its content and what follows it. */
const readEnclosed = (raw: string, start: number, close: string): { content: string; end: number } => {
  const open = raw[start];
  let depth = 1;
  let index = start + 1;
  for (; index < raw.length; index++) {
    const character = raw[index];
    if (character === '\\' && close !== '>') index++;
    else if (character === close && --depth === 0) break;
    else if (character === open && close === ')') depth++;
  }
  return { content: raw.slice(start + 1, index), end: index + 1 };
};

const tidy = (text: string, hint: string | undefined): string =>
  decodeHeader(text, hint).replace(/\s+/g, ' ').trim();

const bareAddress = (text: string): string => {
  const bare = text.replace(/[<>]+/g, '').trim();
  // Blanks are folding and brackets hold comments, except inside a quoted local part.
  const joined = bare.startsWith('"') ? bare : bare.replace(/\([^()]*\)/g, '').replace(/\s+/g, '');
  return joined.replace(/^mailto:/i, '').replace(/^@[^:]*:/, '');
};

const looksLikeAddress = (word: string): boolean => /^("[^"]+"|[^\s@]+)@[^\s@]+$/.test(word);

const withoutQuotes = (name: string): string => name.replace(/^(['"])(.*)\1$/, '$2').trim();

const toAddress = (draft: Draft, hint: string | undefined): MailAddress | undefined => {
  const { words, comments } = draft;
  const found = draft.angle === undefined ? words.findIndex(looksLikeAddress) : -1;
  const address = bareAddress(draft.angle ?? words[found] ?? '');
  const rest = words.filter((_, index) => index !== found);
  const name = withoutQuotes(tidy(rest.join(' '), hint)) || tidy(comments.join(' '), hint);
  if (address === '' && name === '') return undefined;
  // A whole mailbox hidden in an encoded word: `=?utf-8?q?Ana_<ana@example.org>?=`.
  const hidden = address === '' ? /^(.*?)\s*<([^<>\s@]+@[^<>\s]+)>$/.exec(name) : null;
  if (hidden !== null) return { ...(hidden[1] ? { name: hidden[1] } : {}), address: hidden[2] ?? '' };
  return {
    ...(name === '' ? {} : { name }),
    ...(address === '' ? {} : { address: decodeHeader(address, hint) }),
  };
};

const wordEnd = /[\s,;:<>()"]/g;

const nextWord = (raw: string, start: number): number => {
  wordEnd.lastIndex = start;
  return Math.max(wordEnd.exec(raw)?.index ?? raw.length, start + 1);
};

/**
 * Reads an address header (RFC 5322 §3.4) from a byte string, forgiving: missing brackets, semicolons between addresses,
 * groups (flattened), comments as names. Never throws.
 */
export const readAddressList = (raw: string, hint?: string): readonly MailAddress[] => {
  const addresses: MailAddress[] = [];
  let draft = emptyDraft();
  const finish = (): void => {
    const address = toAddress(draft, hint);
    if (address !== undefined) addresses.push(address);
    draft = emptyDraft();
  };
  let index = 0;
  while (index < raw.length) {
    const character = raw[index] ?? '';
    const close = { '"': '"', '(': ')', '<': '>' }[character];
    if (close !== undefined) {
      const { content, end } = readEnclosed(raw, index, close);
      const joinsAddress = character === '"' && raw[end] === '@';
      const tailEnd = joinsAddress ? nextWord(raw, end) : end;
      if (character === '<') draft.angle = draft.angle || content;
      else if (character === '(') draft.comments.push(content);
      else if (joinsAddress) draft.words.push(`"${content}"${raw.slice(end, tailEnd)}`);
      else draft.words.push(content.replace(/\\(.)/g, '$1'));
      index = tailEnd;
    } else if (character === ',' || character === ';') {
      finish();
      index++;
    } else if (character === ':') {
      // What stood before the colon names a group, or is a scheme such as `mailto:`.
      draft = emptyDraft();
      index++;
    } else if (/[\s>)]/.test(character)) index++;
    else {
      const end = nextWord(raw, index);
      draft.words.push(raw.slice(index, end));
      index = end;
    }
  }
  finish();
  return addresses;
};
