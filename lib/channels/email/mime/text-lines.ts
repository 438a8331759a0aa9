/** Plain text as it is written down while HTML is read. */

/** Begin the lines they mark. Private-use characters, removed from the text itself. */
export const lineMarks = {
  quote: '\ue001',
  'maybe-quote': '\ue002',
  divider: '\ue003',
  introduction: '\ue004',
} as const;

/** Text that cannot be taken for marks. */
export const withoutMarks = (text: string): string => text.replace(/[\ue001-\ue004]/g, '');

/** Gathers text with collapsed white space and at most one blank line between paragraphs. */
export class TextLines {
  private readonly pieces: string[] = [];
  private wantedBreaks = 0;
  private wantedSpace = false;
  private empty = true;
  /** Begins every line while it is set. */
  mark = '';

  /** Text whose line breaks count. */
  addLines(text: string): void {
    if (text === '') return;
    this.flush();
    this.pieces.push(text.replaceAll('\n', `\n${this.mark}`));
  }

  add(text: string): void {
    const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (collapsed === '') return;
    if (collapsed.startsWith(' ')) this.wantedSpace = true;
    // Only what HTML collapses is trimmed: a no-break space is a character.
    const words = collapsed.slice(
      collapsed.startsWith(' ') ? 1 : 0,
      collapsed.endsWith(' ') ? -1 : undefined,
    );
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

  /** A line of its own from which on everything is another mail. */
  divide(): void {
    const { mark } = this;
    this.endBlock(false);
    this.mark = '';
    this.addLines(lineMarks.divider);
    this.mark = mark;
    this.endBlock(false);
  }

  private flush(): void {
    if (this.wantedBreaks > 0) this.pieces.push('\n'.repeat(Math.min(this.wantedBreaks, 3)), this.mark);
    else if (this.empty) this.pieces.push(this.mark);
    else if (this.wantedSpace && !this.empty) this.pieces.push(' ');
    this.wantedBreaks = 0;
    this.wantedSpace = false;
    this.empty = false;
  }

  toString(): string {
    const lines = this.pieces.join('').replaceAll('\u00a0', ' ').split('\n');
    return lines.map((line) => line.trimEnd()).join('\n');
  }
}
