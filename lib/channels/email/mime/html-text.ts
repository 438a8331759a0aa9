import { Parser } from 'htmlparser2';

/** HTML to readable plain text in one pass, without building a tree. */

const blocks = new Set(
  (
    'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ' +
    'nav ol p pre section table tr ul'
  ).split(' '),
);
const spaced = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl pre blockquote table'.split(' '));
const unseen = new Set('head script style title template noscript object svg math'.split(' '));
const voids = new Set('br hr img input meta link area base col embed source track wbr param'.split(' '));

/** Gathers text with collapsed white space and at most one blank line between paragraphs. */
class TextLines {
  private readonly pieces: string[] = [];
  private wantedBreaks = 0;
  private wantedSpace = false;
  private empty = true;

  add(text: string, preformatted: boolean): void {
    if (preformatted) {
      if (text === '') return;
      this.flush();
      this.pieces.push(text);
      return;
    }
    const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (collapsed === '') return;
    if (collapsed.startsWith(' ')) this.wantedSpace = true;
    const words = collapsed.trim();
    if (words === '') return;
    this.flush();
    this.pieces.push(words);
    this.wantedSpace = collapsed.endsWith(' ');
  }

  /** A visible line break, however many there are. */
  lineBreak(): void {
    if (!this.empty) this.wantedBreaks++;
    this.wantedSpace = false;
  }

  /** Ends the line, and leaves `blank` empty lines before what follows. */
  endBlock(blank: boolean): void {
    if (!this.empty) this.wantedBreaks = Math.max(this.wantedBreaks, blank ? 2 : 1);
    this.wantedSpace = false;
  }

  private flush(): void {
    if (this.wantedBreaks > 0) this.pieces.push('\n'.repeat(Math.min(this.wantedBreaks, 3)));
    else if (this.wantedSpace && !this.empty) this.pieces.push(' ');
    this.wantedBreaks = 0;
    this.wantedSpace = false;
    this.empty = false;
  }

  toString(): string {
    return this.pieces
      .join('')
      .replace(/\u00a0/g, ' ')
      .replace(/[ \t]+$/gm, '');
  }
}

/** Decides, by tag and attributes, whether an element and all it holds are left out. */
export type LeaveOut = (tag: string, attributes: Readonly<Record<string, string>>) => boolean;

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  'hidden' in attributes || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attributes.style ?? '');

const linkTarget = (href: string | undefined, label: string): string => {
  if (href === undefined || !/^https?:/i.test(href)) return '';
  const bare = href.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return label.trim() === '' || label.includes(bare) ? '' : ` <${href}>`;
};

/** Renders elements as they come; `skipDepth` counts the open elements inside one that is left out. */
class Renderer {
  readonly lines = new TextLines();
  private skipDepth = 0;
  private preDepth = 0;
  private link: { readonly href: string | undefined; label: string } | undefined;
  private readonly leaveOut: LeaveOut;

  constructor(leaveOut: LeaveOut) {
    this.leaveOut = leaveOut;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (this.skipDepth > 0 || unseen.has(tag) || isHidden(attributes) || this.leaveOut(tag, attributes)) {
      if (!voids.has(tag)) this.skipDepth++;
      return;
    }
    if (tag === 'br') this.lines.lineBreak();
    else if (blocks.has(tag)) this.lines.endBlock(spaced.has(tag));
    if (tag === 'li') this.lines.add('- ', true);
    if (tag === 'td' || tag === 'th') this.lines.add(' ', false);
    if (tag === 'pre') this.preDepth++;
    if (tag === 'a') this.link = { href: attributes.href, label: '' };
    if (tag === 'img' && (attributes.alt ?? '').trim() !== '') this.lines.add(`[${attributes.alt}]`, false);
  }

  text(text: string): void {
    if (this.skipDepth > 0) return;
    this.lines.add(text, this.preDepth > 0);
    if (this.link !== undefined) this.link.label = (this.link.label + text).slice(0, 2000);
  }

  close(tag: string): void {
    if (this.skipDepth > 0) {
      if (!voids.has(tag)) this.skipDepth--;
      return;
    }
    if (tag === 'a' && this.link !== undefined) {
      this.lines.add(linkTarget(this.link.href, this.link.label), false);
      this.link = undefined;
    }
    if (tag === 'pre') this.preDepth = Math.max(0, this.preDepth - 1);
    if (blocks.has(tag)) this.lines.endBlock(spaced.has(tag));
  }
}

/** The text a reader would see, without the elements `leaveOut` names. Never throws; linear in the length of the HTML. */
export const htmlToText = (html: string, leaveOut: LeaveOut = () => false): string => {
  const renderer = new Renderer(leaveOut);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => renderer.open(tag, attributes),
      ontext: (text) => renderer.text(text),
      onclosetag: (tag) => renderer.close(tag),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeCDATA: false },
  );
  parser.end(html);
  return renderer.lines.toString().trim();
};

/** The charset an HTML document names in its own `meta` elements; many mails name it nowhere else. */
export const charsetOfHtml = (bytes: Buffer): string | undefined =>
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(bytes.toString('latin1', 0, 8192))?.[1];
