import { z } from 'zod';
import { readFormLabels } from './form-labels.ts';
import { readHandOverPhrases } from './hand-over-phrases.ts';
import { malformedPlaceholder, placeholdersOf } from './placeholders.ts';
import {
  type Phrases as LocalePhrases,
  type LocaleTemplates,
  lastResortLocale,
  type Templates,
} from './templates.ts';

const mailFile = 'acknowledgement.txt';
const chatFile = 'acknowledgement.chat.txt';
const phrasesFile = 'phrases.json';
const delayFile = 'delay.txt';
const handOverFile = 'hand-over.json';
const formFile = 'form.json';
const fileNames = [mailFile, chatFile, phrasesFile, formFile, delayFile, handOverFile];

const bodyPlaceholders = ['answerTime', 'brand', 'reference'];
const subjectPlaceholders = ['reference'];

const Phrases = z.strictObject({
  answerWithin: z.string(),
  answerBy: z.string(),
  hourCycle: z.enum(['h12', 'h23']).optional(),
  quoteIntroduction: z.string(),
}) satisfies z.ZodType<LocalePhrases>;

const Files = z.record(z.string(), z.string());

/** Templates that cannot be used; the message lists every problem with its file and remedy. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** Files by their path below the templates folder, e.g. `ja/acknowledgement.txt`, as they lie on disk. */
export type TemplateFiles = Readonly<Record<string, string>>;

type Report = (problem: string) => void;

const checkPlaceholders = (path: string, text: string, expected: readonly string[], report: Report): void => {
  const malformed = malformedPlaceholder(text);
  if (malformed) report(`${path}: "${malformed.trim()}" is not a placeholder; write {{name}} without spaces`);
  const found = placeholdersOf(text);
  for (const name of found.filter((name) => !expected.includes(name)))
    report(`${path}: {{${name}}} is unknown here; use ${expected.map((each) => `{{${each}}}`).join(', ')}`);
  for (const name of expected.filter((name) => !found.includes(name)))
    report(`${path}: {{${name}}} is missing; every locale must say it`);
};

const readMail = (path: string, text: string, report: Report): LocaleTemplates['mail'] => {
  const parts = /^Subject: (.+)\n\n([\s\S]+)$/.exec(text);
  const [, subject, body] = parts ?? [];
  if (!subject || !body) {
    report(`${path}: must begin with the line "Subject: …", then an empty line, then the text`);
    return { subject: '', body: '' };
  }
  checkPlaceholders(`${path} (subject)`, subject, subjectPlaceholders, report);
  checkPlaceholders(path, body, bodyPlaceholders, report);
  return { subject, body };
};

const readChat = (path: string, body: string, report: Report): LocaleTemplates['chat'] => {
  checkPlaceholders(path, body, bodyPlaceholders, report);
  return { body };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readPhrases = (path: string, text: string, report: Report): LocalePhrases => {
  const parsed = Phrases.safeParse(parseJson(text));
  if (!parsed.success) {
    report(`${path}: must be JSON of this form: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`);
    return { answerWithin: '', answerBy: '', quoteIntroduction: '' };
  }
  checkPlaceholders(`${path} (answerWithin)`, parsed.data.answerWithin, ['duration'], report);
  checkPlaceholders(`${path} (answerBy)`, parsed.data.answerBy, ['moment', 'zone'], report);
  const { quoteIntroduction } = parsed.data;
  checkPlaceholders(`${path} (quoteIntroduction)`, quoteIntroduction, ['author', 'moment'], report);
  return parsed.data;
};

const isLocale = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

const checkPaths = (paths: readonly string[], report: Report): readonly string[] => {
  const locales = new Set<string>();
  for (const path of paths) {
    const [locale = '', name = '', ...rest] = path.split('/');
    if (rest.length > 0 || !fileNames.includes(name))
      report(`${path}: unknown file; a locale folder holds ${fileNames.join(', ')}`);
    else if (!isLocale(locale))
      report(`${path}: "${locale}" is not a BCP 47 tag; name the folder like "ja" or "zh-Hant"`);
    else locales.add(locale);
  }
  if (!locales.has(lastResortLocale))
    report(`${lastResortLocale}/: missing; it is read where no other locale fits`);
  return [...locales].sort();
};

const loadLocale = (locale: string, files: TemplateFiles, report: Report): LocaleTemplates => {
  const read = (name: string): string => {
    const text = files[`${locale}/${name}`];
    if (text === undefined)
      report(`${locale}/${name}: missing; translate it from ${lastResortLocale}/${name}`);
    return (text ?? '')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .trimEnd();
  };
  const unlessMissing = (name: string): Report =>
    files[`${locale}/${name}`] === undefined ? () => {} : report;
  return {
    locale,
    mail: readMail(`${locale}/${mailFile}`, read(mailFile), unlessMissing(mailFile)),
    chat: readChat(`${locale}/${chatFile}`, read(chatFile), unlessMissing(chatFile)),
    delay: readMail(`${locale}/${delayFile}`, read(delayFile), unlessMissing(delayFile)),
    handOver: readHandOverPhrases(
      `${locale}/${handOverFile}`,
      read(handOverFile),
      unlessMissing(handOverFile),
    ),
    phrases: readPhrases(`${locale}/${phrasesFile}`, read(phrasesFile), unlessMissing(phrasesFile)),
    form: readFormLabels(`${locale}/${formFile}`, read(formFile), unlessMissing(formFile)),
  };
};

/** Checks and reads all locales at once; throws {@link TemplateError} naming every file that is wrong, and the remedy. */
export const loadTemplates = (files: TemplateFiles): Templates => {
  const problems: string[] = [];
  const report: Report = (problem) => problems.push(problem);
  const locales = checkPaths(Object.keys(files), report);
  const templates = new Map(locales.map((locale) => [locale, loadLocale(locale, files, report)]));
  if (problems.length > 0) throw new TemplateError(`templates cannot be used:\n- ${problems.join('\n- ')}`);
  return templates;
};

/** Reads `templates.json`: the files of the templates folder by path, as {@link loadTemplates} takes them. */
export const parseTemplates = (json: unknown): Templates => {
  const files = Files.safeParse(json);
  if (!files.success)
    throw new TemplateError('templates.json: must map each path, e.g. "en/acknowledgement.txt", to its text');
  return loadTemplates(files.data);
};
