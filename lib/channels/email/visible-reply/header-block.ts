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

/** Reads the header block whose first line is `start`. */
export const quotedHeaderAt = (lines: readonly Line[], start: number): QuotedHeader | undefined => {
  const first = labelled(lines[start]?.text ?? '');
  if (first === undefined) return undefined;
  const seen = new Set<LabelRole>();
  let subject: string | undefined;
  let labelledLines = 0;
  let end = start;
  let pendingBlank = 0;
  for (let index = start; index < Math.min(lines.length, start + mostLines); index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (isBlank(line)) {
      if (++pendingBlank > 1) break;
      continue;
    }
    const found = labelled(line.text);
    if (found === undefined && (pendingBlank > 0 || !continues(line.text))) break;
    if (found !== undefined) {
      for (const role of found.roles) seen.add(role);
      if (found.roles.has('subject')) subject = found.value;
      labelledLines++;
    }
    pendingBlank = 0;
    end = index + 1;
  }
  const named = first.roles.has('from')
    ? isSenderValue(first.value)
    : first.roles.has('date') || first.roles.has('to');
  const others = [seen.has('date'), seen.has('to'), seen.has('subject')].filter(Boolean).length;
  return named && seen.has('from') && others >= 2 && labelledLines >= 3 ? { end, subject } : undefined;
};
