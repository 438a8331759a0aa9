import { uploadsOfNetwork } from '../../lib/domain/allowance.ts';
import { networkOf } from '../../lib/domain/network.ts';
import { spendAllowance } from '../../lib/flows/spend-allowance.ts';
import type { HttpResponse } from '../../lib/runtime/http-handler.ts';
import { parkFiles } from './files-of-form.ts';
import type { FormPorts } from './ports.ts';
import type { Posted } from './receive.ts';
import { type FormRefusal, refuseForm } from './refusal.ts';
import type { PageState } from './show-page.ts';
import type { Visit } from './visit.ts';

type Fields = Readonly<Record<string, unknown>>;

const shownFields = ['name', 'email', 'subject', 'message'];

const textsOf = (fields: Fields): Record<string, string> =>
  Object.fromEntries(
    shownFields.flatMap((name) => {
      const value = fields[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );

const textOf = (fields: Fields, name: string, pattern: RegExp): string | undefined => {
  const value = fields[name];
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
};

const fieldsOf = ({ reading }: Posted): Fields =>
  reading.kind === 'read' ? { ...reading.submission } : reading.fields;

/** The files the page will show as attached; those inside the form only where nothing is wrong with files. */
const attachedOf = async (
  ports: FormPorts,
  visit: Visit,
  { page, files, reading }: Posted,
  { errors = [], code }: FormRefusal,
): Promise<PageState['attached']> => {
  if (!('token' in page)) return [];
  const fields = reading.kind === 'read' ? reading.submission.uploads : reading.fields.uploads;
  const references = Array.isArray(fields) ? fields.filter((each) => typeof each === 'string') : [];
  const before = files.uploaded.map(({ name }, index) => ({ name, reference: references[index] ?? '' }));
  const mayPark = code !== 'too-many' && errors.every(({ path }) => path !== 'files');
  if (!mayPark) return errors.some(({ path }) => path === 'files') ? [] : before;
  if (files.posted.length === 0) return before;
  const use = { correspondent: networkOf(visit.sourceIp), id: page.token.pageId, at: visit.at };
  if (await spendAllowance(ports.store, [uploadsOfNetwork], use)) return before;
  return [...before, ...(await parkFiles(ports, visit, page.token, files.posted))];
};

/** Refuses a form so that nothing a person typed or chose is lost: a browser is shown the form again as it was. */
export const askAgain = async (
  ports: FormPorts,
  visit: Visit,
  posted: Posted,
  refusal: FormRefusal,
): Promise<HttpResponse> => {
  if (!visit.wantsPage) return refuseForm(ports, visit, refusal, {});
  const fields = fieldsOf(posted);
  const language = textOf(fields, 'language', /^[\w-]{2,35}$/);
  const submissionId = textOf(fields, 'submissionId', /^[\w-]{1,100}$/);
  const token = 'token' in posted.page ? textOf(fields, 'token', /^[\w.-]{1,200}$/) : undefined;
  return refuseForm(ports, visit, refusal, {
    values: textsOf(fields),
    ...(language === undefined ? {} : { language }),
    ...(submissionId === undefined ? {} : { submissionId }),
    ...(token === undefined ? {} : { token }),
    attached: (await attachedOf(ports, visit, posted, refusal)) ?? [],
  });
};
