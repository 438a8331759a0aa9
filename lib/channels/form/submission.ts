import { z } from 'zod';

/** What a contact form says, field by field. */

/** Why a field is refused; stable, so that a page can say it in its reader's language. */
export const fieldProblems = [
  'missing',
  'bad-email',
  'too-long',
  'several-lines',
  'malformed',
  'file-type',
  'file-size',
  'file-count',
  'file-missing',
] as const;
export type FieldProblem = (typeof fieldProblems)[number];

export interface FieldError {
  readonly path: string;
  readonly code: FieldProblem;
  /** In English, for programs and their makers. */
  readonly detail: string;
}

const longest = (characters: number) =>
  z.string().trim().max(characters, `too-long: has more than ${characters} characters`);

// Line breaks in what becomes a mail header would add headers (RFC 5322 §2.2); U+2028 and U+2029 break lines as well.
const oneLine = (characters: number) =>
  longest(characters).regex(
    /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u,
    'several-lines: must be one line without control characters',
  );

export const longestMessage = 10_000;
export const longestLine = 200;
const longestReference = 2_000;

/** What a form sends; unknown fields are ignored. */
export const FormSubmission = z.object({
  name: oneLine(longestLine).optional(),
  email: z
    .string('missing: is missing')
    .trim()
    .min(1, 'missing: is missing')
    .max(254, 'too-long: has more than 254 characters')
    .pipe(z.email('bad-email: is not a mail address we can answer')),
  subject: oneLine(longestLine).optional(),
  message: z
    .string('missing: is missing')
    .trim()
    .min(1, 'missing: is empty; please write what happened')
    .max(longestMessage, `too-long: has more than ${longestMessage} characters`)
    // Browsers send line breaks as CR LF, programs as LF: the same message either way.
    .transform((text) => text.replace(/\r\n?/g, '\n')),
  /** BCP 47 tag of the page. */
  language: oneLine(35).optional(),
  /** IANA zone of the browser. */
  timeZone: oneLine(60).optional(),
  /** ISO 3166-1 alpha-2, if the form asks for it. */
  country: oneLine(2).optional(),
  /** Made by the page: sending the same form twice is one message. */
  submissionId: oneLine(100).optional(),
  /** A field people do not see; programs fill it in. */
  website: z.string().optional(),
  /** What the page was given when it was opened. */
  token: oneLine(200).optional(),
  /** References of files that were uploaded for this page. */
  uploads: z.array(oneLine(longestReference)).max(20, 'file-count: are too many').default([]),
  /** What the bot check's widget put into the page. */
  botToken: z.string().max(10_000).optional().catch(undefined),
});
export type FormSubmission = z.infer<typeof FormSubmission>;

/** Names under which pages send a field, beside its own. */
const aliases: Readonly<Record<string, string>> = {
  locale: 'language',
  idempotencyKey: 'submissionId',
  'cf-turnstile-response': 'botToken',
  'h-captcha-response': 'botToken',
  'g-recaptcha-response': 'botToken',
};

const isEmpty = (value: unknown): boolean => value === '' || value === undefined || value === null;

/** Fields under our names. Unused inputs of an HTML form arrive as empty texts. */
export const namedFields = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const named: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const own = Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name;
    if (isEmpty(value) || (own !== name && !isEmpty(fields[own]))) continue;
    named[own] = value;
  }
  if (typeof named.uploads === 'string') named.uploads = [named.uploads];
  return named;
};

const isFieldProblem = (code: string): code is FieldProblem => fieldProblems.some((known) => known === code);

/** What is wrong, field by field, each once. */
export const fieldErrorsOf = (error: z.ZodError): readonly FieldError[] => {
  const found = new Map<string, FieldError>();
  for (const { path, message } of error.issues) {
    const [, code = '', said = message] = /^([a-z-]+): (.*)$/.exec(message) ?? [];
    const at = String(path[0] ?? '');
    if (!found.has(at))
      found.set(at, { path: at, code: isFieldProblem(code) ? code : 'malformed', detail: said });
  }
  return [...found.values()];
};
