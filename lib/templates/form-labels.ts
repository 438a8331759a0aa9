import { z } from 'zod';
import { localeChain } from './locale-chain.ts';
import { malformedPlaceholder, placeholdersOf } from './placeholders.ts';
import { lastResortLocale, type Templates } from './templates.ts';

/** What the contact form says in one language; the file `form.json` of its locale. */
const FormLabels = z.strictObject({
  languageName: z.string(),
  /** What the list of languages is called. */
  language: z.string(),
  title: z.string(),
  intro: z.string(),
  name: z.string(),
  email: z.string(),
  subject: z.string(),
  message: z.string(),
  files: z.string(),
  filesHint: z.string(),
  required: z.string(),
  optional: z.string(),
  send: z.string(),
  sending: z.string(),
  uploading: z.string(),
  attached: z.string(),
  sent: z.string(),
  reference: z.string(),
  back: z.string(),
  safety: z.string(),
  /** Stands at the field that people do not see. */
  leaveEmpty: z.string(),
  failed: z.string(),
  problems: z.string(),
  missing: z.string(),
  badEmail: z.string(),
  tooLong: z.string(),
  malformed: z.string(),
  fileType: z.string(),
  fileSize: z.string(),
  fileCount: z.string(),
  chooseAgain: z.string(),
  again: z.string(),
  tooMany: z.string(),
  unreachable: z.string(),
});
export type FormLabels = z.output<typeof FormLabels>;

const placeholders: Partial<Readonly<Record<keyof FormLabels, readonly string[]>>> = {
  filesHint: ['count', 'megabytes'],
  uploading: ['name', 'percent'],
  attached: ['name'],
  reference: ['reference'],
  tooLong: ['most'],
  fileType: ['name'],
  fileSize: ['megabytes'],
  fileCount: ['count'],
  again: ['send'],
  tooMany: ['minutes'],
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const keys = Object.keys(FormLabels.shape);
const nothing: FormLabels = FormLabels.parse(Object.fromEntries(keys.map((key) => [key, ''])));

/** Reads one locale's labels; what is wrong with them is reported with the file and the remedy. */
export const readFormLabels = (path: string, text: string, report: (problem: string) => void): FormLabels => {
  const parsed = FormLabels.safeParse(parseJson(text));
  if (!parsed.success) {
    report(`${path}: must be JSON of this form: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`);
    return nothing;
  }
  for (const [key, label] of Object.entries(parsed.data)) {
    const expected: readonly string[] =
      Object.entries(placeholders).find(([name]) => name === key)?.[1] ?? [];
    const found = placeholdersOf(label);
    if (malformedPlaceholder(label) !== undefined || found.join() !== [...expected].sort().join()) {
      const wanted = expected.map((name) => `{{${name}}}`).join(' and ') || 'no placeholder';
      report(`${path} (${key}): must hold ${wanted}`);
    }
  }
  return parsed.data;
};

/** The labels for what a visitor asked for, and the locale they are written in. */
export const formLabelsFor = (
  templates: Templates,
  wanted: string,
): { readonly language: string; readonly labels: FormLabels } => {
  const language = localeChain(wanted).find((locale) => templates.has(locale)) ?? lastResortLocale;
  return { language, labels: templates.get(language)?.form ?? nothing };
};

/** Every language a form can be read in, under its own name. */
export const formLanguages = (templates: Templates): readonly (readonly [tag: string, name: string])[] =>
  [...templates].map(([tag, { form }]) => [tag, form.languageName]);
