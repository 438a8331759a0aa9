import type { WebhookRequest } from '../channel.ts';
import { decodeUtf8 } from '../json.ts';
import { type PostedFile, readMultipart } from './multipart.ts';
import { type FieldError, FormSubmission, fieldErrorsOf, namedFields } from './submission.ts';

/** How a posted form could be read. Fields are kept even where they are wrong, to be shown again. */
export type FormReading =
  | { readonly kind: 'read'; readonly submission: FormSubmission; readonly files: readonly PostedFile[] }
  | {
      readonly kind: 'invalid';
      readonly errors: readonly FieldError[];
      readonly fields: Readonly<Record<string, unknown>>;
      readonly files: readonly PostedFile[];
    }
  /** The body is broken, which says nothing of whoever filled the form in. */
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'unsupported'; readonly detail: string };

interface RawForm {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: readonly PostedFile[];
}

const mediaType = ({ headers }: WebhookRequest): string =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('the body is not JSON');
  }
};

const readJsonForm = (body: Uint8Array): RawForm => {
  const text = decodeUtf8(body);
  if (text === undefined) throw new Error('the body is not UTF-8');
  const value: unknown = parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('the body is no JSON object');
  }
  return { fields: { ...value }, files: [] };
};

const readUrlencoded = (body: Uint8Array): RawForm => {
  const text = decodeUtf8(body);
  if (text === undefined) throw new Error('the body is not UTF-8');
  const parameters = new URLSearchParams(text);
  const fields = [...new Set(parameters.keys())].map((name) => {
    const values = parameters.getAll(name);
    return [name, values.length === 1 ? values[0] : values];
  });
  return { fields: Object.fromEntries(fields), files: [] };
};

type Reader = (body: Uint8Array, contentType: string) => RawForm | Promise<RawForm>;
const readers: Readonly<Record<string, Reader>> = {
  'application/json': readJsonForm,
  'application/x-www-form-urlencoded': readUrlencoded,
  'multipart/form-data': readMultipart,
};

const parse = ({ fields, files }: RawForm): FormReading => {
  const named = namedFields(fields);
  const parsed = FormSubmission.safeParse(named);
  return parsed.success
    ? { kind: 'read', submission: parsed.data, files }
    : { kind: 'invalid', errors: fieldErrorsOf(parsed.error), fields: named, files };
};

/** Reads a posted form, whatever its encoding. Never throws. */
export const readForm = async (request: WebhookRequest): Promise<FormReading> => {
  const type = mediaType(request);
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (read === undefined) {
    const detail = `Send the form as ${Object.keys(readers).join(', ')}.`;
    return { kind: 'unsupported', detail };
  }
  try {
    return parse(await read(request.body, request.headers['content-type'] ?? ''));
  } catch (error) {
    const because = error instanceof Error ? error.message : 'it is broken';
    return { kind: 'unreadable', detail: `The form cannot be read: ${because}.` };
  }
};

/** The same at once, for bodies without files. */
export const readPlainForm = (request: WebhookRequest): FormReading => {
  try {
    const read = mediaType(request) === 'application/json' ? readJsonForm : readUrlencoded;
    return parse(read(request.body));
  } catch {
    return { kind: 'unreadable', detail: 'The form cannot be read.' };
  }
};
