/**
 * The header block of a mail or of one of its parts (RFC 5322 §2.2), read from bytes because nothing promises that they are
 * ASCII. Values are kept as byte strings (one UTF-16 unit a byte) until it is known how to decode them.
 */

export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded, as a byte string. */
  readonly raw: string;
}

export interface HeaderBlock {
  readonly fields: readonly HeaderField[];
  /** Offset of the first byte after the blank line. */
  readonly bodyStart: number;
}

const lineFeed = 0x0a;
const fieldStart = /^([!-9;-~]{1,200})[ \t]*:/;

const endOfLine = (bytes: Buffer, start: number, end: number): number => {
  const found = bytes.indexOf(lineFeed, start);
  return found === -1 || found >= end ? end : found + 1;
};

const lineText = (bytes: Buffer, start: number, end: number): string =>
  bytes.toString('latin1', start, end).replace(/\r?\n$/, '');

/** An mbox separator (`From ` or `>From `) or a blank line may stand before the first field. */
const isLeadingNoise = (line: string): boolean => line.trim() === '' || /^>?From (?![ \t]*:)/.test(line);

const toField = (lines: readonly string[]): HeaderField => {
  const joined = lines.join('').replaceAll('\r', '').replaceAll('\0', '');
  const colon = joined.indexOf(':');
  return { name: joined.slice(0, colon).trim().toLowerCase(), raw: joined.slice(colon + 1).trim() };
};

/** Gathers lines into fields; a line that is neither a field nor a continuation is dropped once fields were seen. */
class FieldCollector {
  readonly fields: HeaderField[] = [];
  private lines: string[] = [];

  /** Answers false for a line that cannot belong to a header block. */
  add(line: string): boolean {
    if (this.lines.length > 0 && /^[ \t]/.test(line)) {
      this.lines.push(line.replace(/^[ \t]+/, ' '));
      return true;
    }
    if (!fieldStart.test(line)) return false;
    this.finish();
    this.lines = [line];
    return true;
  }

  finish(): void {
    if (this.lines.length > 0) this.fields.push(toField(this.lines));
    this.lines = [];
  }
}

const continuesAfterJunk = (bytes: Buffer, start: number, end: number): boolean => {
  const line = lineText(bytes, start, endOfLine(bytes, start, end));
  return start < end && (line === '' || fieldStart.test(line));
};

/** Where the first field may stand: after blank lines and an mbox separator, of which a part has none. */
const skipLeadingNoise = (bytes: Buffer, start: number, end: number): number => {
  let position = start;
  while (position < end) {
    const next = endOfLine(bytes, position, end);
    if (!isLeadingNoise(lineText(bytes, position, Math.min(next, position + 200)))) return position;
    position = next;
  }
  return position;
};

/**
 * Reads the fields from `start` up to the blank line, or to `end`. Never throws; text without any field is all body.
 * `top` allows what may stand before the header of a whole mail.
 */
export const readHeaderBlock = (bytes: Buffer, start: number, end: number, top = false): HeaderBlock => {
  const collector = new FieldCollector();
  let position = top ? skipLeadingNoise(bytes, start, end) : start;
  while (position < end) {
    const next = endOfLine(bytes, position, end);
    const line = lineText(bytes, position, next);
    if (line === '' || (line.trim() === '' && !continuesAfterJunk(bytes, next, end))) {
      position = next;
      break;
    }
    const junk = line.trim() !== '' && !collector.add(line);
    if (junk && !continuesAfterJunk(bytes, next, end)) break;
    position = next;
  }
  collector.finish();
  return collector.fields.length === 0 && top
    ? { fields: [], bodyStart: start }
    : { fields: collector.fields, bodyStart: position };
};

/** The first field of that name as a byte string. */
export const headerOf = (fields: readonly HeaderField[], name: string): string | undefined =>
  fields.find((field) => field.name === name)?.raw;

/** Every field of that name, topmost first. */
export const headersOf = (fields: readonly HeaderField[], name: string): readonly string[] =>
  fields.filter((field) => field.name === name).map(({ raw }) => raw);
