import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { parseMail } from '../channels/email/parse-mail.ts';
import type { ParsedMail } from '../channels/email/parsed-mail.ts';

/** Mails whose reading is known: a folder of them beside `expectations.jsonl`, one line a mail. */

export const ExpectedMail = z.strictObject({
  file: z.string(),
  /** What the tables count by. */
  language: z.string().optional(),
  client: z.string().optional(),
  charset: z.string().optional(),
  from: z.string().nullable().optional(),
  fromName: z.string().optional(),
  to: z.array(z.string()).optional(),
  subject: z.string().nullable().optional(),
  reply: z.string().optional(),
  /** Pieces the whole text must have. */
  contains: z.array(z.string()).optional(),
  /** Name, type and bytes of each file. */
  files: z.array(z.string()).optional(),
  flags: z.array(z.string()).optional(),
  protection: z.string().optional(),
});
export type ExpectedMail = z.infer<typeof ExpectedMail>;

/** What a mail is read as where that is not what is expected. */
export interface Difference {
  readonly field: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** Reads the expectations of a folder. Throws when they are missing or not as they should be, with the line. */
export const readExpectations = async (folder: string): Promise<readonly ExpectedMail[]> => {
  const lines = (await readFile(join(folder, 'expectations.jsonl'), 'utf8')).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = ExpectedMail.safeParse(JSON.parse(line));
    if (parsed.success) return [parsed.data];
    throw new Error(`expectations.jsonl, line ${index + 1}: ${z.prettifyError(parsed.error)}`);
  });
};

const found = (mail: ParsedMail): Readonly<Record<string, unknown>> => ({
  from: mail.from?.address ?? null,
  fromName: mail.from?.name,
  to: mail.to.map(({ address }) => address),
  subject: mail.subject ?? null,
  reply: mail.reply,
  files: mail.files.map(({ name, type, bytes }) => `${name ?? ''} ${type} ${bytes}`),
  flags: Object.entries(mail.flags).flatMap(([name, isSet]) => (isSet ? [name] : [])),
  protection: mail.protection,
});

/** Blanks and blank lines are a matter of rendering, words are not. */
const comparable = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : JSON.stringify(value ?? null);

const labels = new Set(['file', 'language', 'client', 'charset', 'contains']);

/** Compares what the expectation names; what it does not name may be anything. */
export const differencesOf = (expected: ExpectedMail, mail: ParsedMail): readonly Difference[] => {
  const read = found(mail);
  const fields = Object.entries(expected).filter(
    ([field, value]) => !labels.has(field) && comparable(value) !== comparable(read[field]),
  );
  const missing = (expected.contains ?? []).filter((piece) => !mail.text.includes(piece));
  return [
    ...fields.map(([field, value]) => ({ field, expected: value, found: read[field] ?? null })),
    ...missing.map((piece) => ({ field: 'text', expected: piece, found: mail.text })),
  ];
};

/** How many of the mails with that label were read as expected. */
export interface Score {
  readonly label: string;
  readonly right: number;
  readonly mails: number;
}

export interface CheckedMail {
  readonly expected: ExpectedMail;
  readonly differences: readonly Difference[];
}

/** Reads every mail of the folder and compares it with what is expected. */
export const checkCorpus = async (folder: string): Promise<readonly CheckedMail[]> => {
  const checked: CheckedMail[] = [];
  for (const expected of await readExpectations(folder)) {
    const mail = parseMail(await readFile(join(folder, expected.file)));
    checked.push({ expected, differences: differencesOf(expected, mail) });
  }
  return checked;
};

/** The scores by one label, in the order the labels first come. */
export const scoresBy = (
  label: 'language' | 'client' | 'charset',
  checked: readonly CheckedMail[],
): readonly Score[] => {
  const labelled = new Map<string, CheckedMail[]>();
  for (const mail of checked) {
    const name = mail.expected[label];
    if (name !== undefined) labelled.set(name, [...(labelled.get(name) ?? []), mail]);
  }
  return [...labelled].map(([name, mails]) => ({
    label: name,
    right: mails.filter(({ differences }) => differences.length === 0).length,
    mails: mails.length,
  }));
};
