import { headerLabels, type LabelRole, labelRoles } from './header-labels.ts';
import { isBlank, type Line } from './quoted-line.ts';

/** The header block of a quoted mail: labelled lines, one of them the sender. */
export interface QuotedHeader {
  /** Index of the line after its last. */
  readonly end: number;
  readonly subject: string | undefined;
}

const roleOfLabel = new Map<string, Set<LabelRole>>();
for (const line of Object.values(headerLabels)) {
  for (const [index, labels] of line.split(';').entries()) {
    const role = labelRoles[index];
    if (role === undefined) throw new Error(`headerLabels: too many roles in "${line}"`);
    for (const label of labels.trim().split('|')) {
      roleOfLabel.set(label, (roleOfLabel.get(label) ?? new Set()).add(role));
    }
  }
}

const roles = (label: string): ReadonlySet<LabelRole> | undefined => roleOfLabel.get(label);

interface Labelled {
  readonly roles: ReadonlySet<LabelRole>;
  readonly value: string;
}

/** Lower case; the dot that `İ` leaves behind is no letter of its own. */
const folded = (label: string): string =>
  label.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase().replaceAll('\u0307', '');

const labelled = (text: string): Labelled | undefined => {
  const match = /^[\s>*_|·•-]{0,6}([^:：<>@]{1,24}?)[\s*_]*[:：][\s*_]*(.{0,2000})$/u.exec(
    text.slice(0, 2000),
  );
  const found = roles(folded(match?.[1] ?? ''));
  // East Asian programs spread labels over four columns: `主　题：`.
  const spread = found ?? roles((match?.[1] ?? '').replace(/[\s\u3000]+/g, '').toLowerCase());
  return spread === undefined ? undefined : { roles: spread, value: (match?.[2] ?? '').trim() };
};

/** A line such as `To: Ana <ana@example.org>;`, which some programs put above an introduction. */
export const isAddressLabel = (text: string): boolean => {
  const found = text.length > 300 ? undefined : labelled(text)?.roles;
  return found !== undefined && (found.has('to') || found.has('subject')) && /;\s*$/.test(text);
};

const mostLines = 20;

/** Addresses of a long To or Cc wrap into lines that have no label. */
const continues = (text: string): boolean =>
  text.length < 400 && (/[;,；，]\s*$/.test(text) || /@[\w-]+\.|>\s*$/.test(text));

const isSenderValue = (value: string): boolean =>
  value.length > 0 && value.length < 300 && !/[.!?。]$/.test(value.replace(/>$/, ''));

/** What tells a mail's header from the fields of a form: an address, or a date with its year or time. */
const isMailValue = ({ roles: found, value }: Labelled): boolean =>
  value.includes('@') ||
  (found.has('date') && (value.match(/\d+|[\u0660-\u0669]+|[\u0e50-\u0e59]+/g)?.length ?? 0) >= 2);

/** What the labelled lines of a block have said so far. */
class Block {
  readonly seen = new Set<LabelRole>();
  subject: string | undefined;
  end = 0;
  private count = 0;
  private mailLike = false;

  add(found: Labelled): void {
    for (const role of found.roles) this.seen.add(role);
    if (found.roles.has('subject')) this.subject = found.value;
    this.mailLike ||= isMailValue(found);
    this.count++;
  }

  get isHeader(): boolean {
    const others = (['date', 'to', 'subject'] as const).filter((role) => this.seen.has(role)).length;
    return this.mailLike && this.seen.has('from') && others >= 2 && this.count >= 3;
  }
}

const mayOpen = ({ roles: found, value }: Labelled): boolean =>
  found.has('from') ? isSenderValue(value) : found.has('date') || found.has('to');

/** Reads the header block whose first line is `start`. */
export const quotedHeaderAt = (lines: readonly Line[], start: number): QuotedHeader | undefined => {
  const first = labelled(lines[start]?.text ?? '');
  if (first === undefined || !mayOpen(first)) return undefined;
  const block = new Block();
  let blankBefore = false;
  for (let index = start; index < Math.min(lines.length, start + mostLines); index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (isBlank(line)) {
      if (blankBefore) break;
      blankBefore = true;
      continue;
    }
    const found = labelled(line.text);
    if (found !== undefined) block.add(found);
    else if (blankBefore || !continues(line.text)) break;
    blankBefore = false;
    block.end = index + 1;
  }
  return block.isHeader ? { end: block.end, subject: block.subject } : undefined;
};
