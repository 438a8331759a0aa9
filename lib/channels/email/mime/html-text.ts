import { Parser } from 'htmlparser2';
import { htmlRest } from './html-rest.ts';
import { ListMarks } from './list-marks.ts';
import { lineMarks, TextLines, withoutMarks } from './text-lines.ts';

/** HTML to readable plain text in one pass, without building a tree. */

/** What an element means to the reader; `quote`, `maybe-quote` and `introduction` mark each line they hold. */
export type ElementMeaning = 'text' | 'skip' | 'quote' | 'maybe-quote' | 'introduction' | 'divider';
export type MeaningOf = (tag: string, attributes: Readonly<Record<string, string>>) => ElementMeaning;

const blocks = new Set(
  (
    'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ' +
    'nav ol p pre section table tr ul'
  ).split(' '),
);
const spaced = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl pre blockquote table'.split(' '));
/** Set apart from what stands before by a blank. */
const apart = new Set('td th textarea select option button'.split(' '));
const unseen = new Set('head script style title template noscript object svg math'.split(' '));
const voids = new Set('br hr img input meta link area base col embed source track wbr param'.split(' '));

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
const noSize = /font-size\s*:\s*0(px|pt|em|%)?\s*(;|!|$)/i;

/** Layouts set the size of a whole cell to nothing and set it again inside, so only a `span` is hidden by it. */
const isHidden = (tag: string, { style = '', ...attributes }: Readonly<Record<string, string>>): boolean =>
  'hidden' in attributes || hiddenStyle.test(style) || (tag === 'span' && noSize.test(style));

const linkTarget = (href: string | undefined, label: string): string => {
  if (href === undefined || !/^(https?|mailto|tel):/i.test(href)) return '';
  const target = href.replace(/^(mailto|tel):/i, '').replace(/^([^?]*@[^?]*)\?.*$/, '$1');
  const bare = target.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return label.trim() === '' || label.includes(bare) ? '' : ` <${target}>`;
};

/** Those that mark lines, the strongest first. */
const markingMeanings = ['quote', 'introduction', 'maybe-quote'] as const;

/** An element that changes how what it holds is read, and how many elements of any kind are open inside it. */
interface Frame {
  readonly meaning: ElementMeaning;
  depth: number;
}

/** Renders elements as they come. */
class Renderer {
  readonly lines = new TextLines();
  private readonly lists = new ListMarks();
  private readonly frames: Frame[] = [];
  openElements = 0;
  private preDepth = 0;
  private link: { readonly href: string | undefined; label: string } | undefined;
  private readonly meaningOf: MeaningOf;

  constructor(meaningOf: MeaningOf) {
    this.meaningOf = meaningOf;
  }

  private get skips(): boolean {
    return this.frames.at(-1)?.meaning === 'skip';
  }

  private enter(tag: string, attributes: Readonly<Record<string, string>>): void {
    const top = this.frames.at(-1);
    if (voids.has(tag)) return;
    if (top !== undefined) top.depth++;
    if (this.skips) return;
    const meaning = unseen.has(tag) || isHidden(tag, attributes) ? 'skip' : this.meaningOf(tag, attributes);
    if (meaning === 'text' || meaning === 'divider') return;
    this.frames.push({ meaning, depth: 1 });
    this.updateMark();
  }

  private updateMark(): void {
    const meanings = this.frames.slice(-50).map((frame) => frame.meaning);
    const meaning = markingMeanings.find((one) => meanings.includes(one));
    this.lines.mark = meaning === undefined ? '' : lineMarks[meaning];
  }

  /** A list inside a list begins on the next line. */
  private isSpaced(tag: string): boolean {
    return spaced.has(tag) && !((tag === 'ol' || tag === 'ul') && this.lists.isInside);
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.openElements++;
    if (blocks.has(tag) && !this.skips) this.lines.endBlock(this.isSpaced(tag));
    if (!this.skips && this.meaningOf(tag, attributes) === 'divider') this.lines.divide();
    this.enter(tag, attributes);
    if (this.skips) return;
    if (tag === 'br') this.lines.lineBreak();
    this.lists.begin(tag, attributes.start);
    if (tag === 'li') this.lines.addLines(this.lists.next());
    if (apart.has(tag)) this.lines.add(' ');
    if (tag === 'pre') this.preDepth++;
    if (tag === 'a') this.link = { href: attributes.href, label: '' };
    if (tag === 'img' && (attributes.alt ?? '').trim() !== '') this.lines.add(`[${attributes.alt}]`);
  }

  text(raw: string): void {
    if (this.skips) return;
    const text = withoutMarks(raw);
    if (this.preDepth > 0) this.lines.addLines(text);
    else this.lines.add(text);
    if (this.link !== undefined) this.link.label = (this.link.label + text).slice(0, 2000);
  }

  close(tag: string): void {
    this.openElements--;
    if (voids.has(tag)) return;
    if (!this.skips) this.closeVisible(tag);
    const top = this.frames.at(-1);
    if (top === undefined) return;
    top.depth--;
    if (top.depth > 0) return;
    this.frames.pop();
    const outer = this.frames.at(-1);
    if (outer !== undefined) outer.depth--;
    this.updateMark();
  }

  private closeVisible(tag: string): void {
    if (tag === 'a' && this.link !== undefined) {
      this.lines.add(linkTarget(this.link.href, this.link.label));
      this.link = undefined;
    }
    if (tag === 'pre') this.preDepth = Math.max(0, this.preDepth - 1);
    this.lists.end(tag);
    if (blocks.has(tag)) this.lines.endBlock(this.isSpaced(tag));
  }
}

const chunkLength = 32 * 1024;
/** No reader's mail nests deeper, and the parser's time grows with the square of the depth. */
const deepestNesting = 1_000;

/** Longer documents hold machine text; what follows is read without its structure. */
const longestRendered = 4_000_000;

/**
 * The text a reader would see; with `meaningOf`, lines of quoted elements begin with a mark. Never throws; linear in the
 * length of the HTML.
 */
export const htmlToText = (html: string, meaningOf: MeaningOf = () => 'text'): string => {
  const renderer = new Renderer(meaningOf);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => renderer.open(tag, attributes),
      ontext: (text) => renderer.text(text),
      onclosetag: (tag) => renderer.close(tag),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeCDATA: false },
  );
  for (let position = 0; position < html.length; position += chunkLength) {
    parser.write(html.slice(position, position + chunkLength));
    const next = position + chunkLength;
    if (next >= html.length || (renderer.openElements < deepestNesting && next < longestRendered)) continue;
    for (const text of htmlRest(html, next)) renderer.text(text);
    break;
  }
  parser.end();
  return renderer.lines.toString().trim();
};

/** The charset an HTML document names in its own `meta` elements; many mails name it nowhere else. */
export const charsetOfHtml = (bytes: Buffer): string | undefined =>
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(bytes.toString('latin1', 0, 8192))?.[1];
