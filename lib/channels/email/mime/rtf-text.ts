import { decodeText } from './charset.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';

/**
 * The text of an RTF document. Mail that was HTML before Outlook made RTF of it carries the HTML inside (MS-OXRTFEX); that is
 * given back as it was.
 */
export interface RtfContent {
  readonly kind: 'plain' | 'html';
  readonly text: string;
}

/** Groups whose content is not for reading; so is every group that begins with `\*` and is not known. */
const silentGroups = new Set(
  'fonttbl colortbl stylesheet info pict object header footer headerl headerr footerl footerr listtable listoverridetable themedata xmlnstbl generator fldinst bkmkstart bkmkend'.split(
    ' ',
  ),
);

const symbols: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  page: '\n',
  sect: '\n',
  tab: '\t',
  cell: ' ',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '~': '\u00a0',
  _: '‑',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

/** Windows code pages by the number a font names its characters with. */
const fontCharsets: Readonly<Record<number, string>> = {
  128: 'cp932',
  129: 'cp949',
  134: 'gb18030',
  136: 'big5-hkscs',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

interface Group {
  readonly silent: boolean;
  readonly isTag: boolean;
  readonly charset: string | undefined;
  /** How many fallback characters follow a `\u`. */
  readonly skip: number;
}

class RtfReader {
  private readonly pieces: string[] = [];
  private bytes: number[] = [];
  private readonly outer: Group[] = [];
  private group: Group = { silent: false, isTag: false, charset: undefined, skip: 1 };
  private codePage = 'windows-1252';
  private readonly fonts = new Map<number, string>();
  private font = 0;
  private skipping = 0;
  private starred = false;
  private hidden = false;
  isHtml = false;

  private flush(): void {
    if (this.bytes.length === 0) return;
    this.pieces.push(decodeText(Buffer.from(this.bytes), this.group.charset ?? this.codePage));
    this.bytes = [];
  }

  private get isSilent(): boolean {
    return this.group.silent || (this.isHtml && this.hidden && !this.group.isTag);
  }

  private put(text: string): void {
    if (this.isSilent) return;
    this.flush();
    this.pieces.push(text);
  }

  private change(changes: Partial<Group>): void {
    this.flush();
    this.group = { ...this.group, ...changes };
  }

  read(token: RtfToken): void {
    if (token.kind === 'open') this.open();
    else if (token.kind === 'close') this.close();
    else if (token.kind === 'word') this.word(token.name, token.value);
    else if (this.skipping > 0) this.skipping--;
    else if (token.kind === 'byte') {
      if (!this.isSilent) this.bytes.push(token.value);
    } else this.put(token.text);
  }

  private open(): void {
    this.outer.push(this.group);
    this.starred = false;
    this.skipping = 0;
  }

  private close(): void {
    this.flush();
    this.group = this.outer.pop() ?? this.group;
    this.skipping = 0;
  }

  private word(name: string, value: number | undefined): void {
    const starred = this.starred;
    this.starred = name === '*';
    if (name === 'htmltag') this.change({ isTag: true, silent: false });
    else if (name === 'htmlrtf') this.hidden = value !== 0;
    else if ((starred && name !== '*') || silentGroups.has(name)) this.change({ silent: true });
    else if (name === 'fromhtml') this.isHtml = true;
    else if (name === 'u' && value !== undefined) this.character(value);
    else if (!this.setting(name, value)) this.symbol(name);
  }

  private character(value: number): void {
    this.put(String.fromCharCode(value & 0xffff));
    this.skipping = this.group.skip;
  }

  private symbol(name: string): void {
    const text = Object.hasOwn(symbols, name) ? symbols[name] : undefined;
    if (text !== undefined) this.put(text);
  }

  /** Fonts are declared in a silent group and named in the text. */
  private setting(name: string, value: number | undefined): boolean {
    if (value === undefined) return false;
    if (name === 'ansicpg') this.codePage = `cp${value}`;
    else if (name === 'uc') this.change({ skip: Math.min(value, 10) });
    else if (name === 'fcharset') this.fonts.set(this.font, fontCharsets[value] ?? '');
    else if (name === 'f') {
      this.font = value;
      if (!this.group.silent) this.change({ charset: this.fonts.get(value) || undefined });
    } else return false;
    return true;
  }

  toString(): string {
    this.flush();
    return this.pieces.join('').trim();
  }
}

/** Reads an RTF document; `undefined` when the bytes are something else. Never throws; linear. */
export const readRtf = (bytes: Buffer): RtfContent | undefined => {
  if (bytes.toString('latin1', 0, 5) !== '{\\rtf') return undefined;
  const reader = new RtfReader();
  for (const token of rtfTokens(bytes.toString('latin1'))) reader.read(token);
  return { kind: reader.isHtml ? 'html' : 'plain', text: reader.toString() };
};
