import { issueToken } from '../../lib/channels/form/page-token.ts';
import { deriveId } from '../../lib/domain/ids.ts';
import { type FormPageContent, formPage } from '../../lib/form-page/form-page.ts';
import { pagePolicy } from '../../lib/form-page/page-policy.ts';
import { thanksPage } from '../../lib/form-page/thanks-page.ts';
import type { HttpResponse } from '../../lib/runtime/http-handler.ts';
import { formLabelsFor, formLanguages } from '../../lib/templates/form-labels.ts';
import type { FormPorts } from './ports.ts';
import type { Visit } from './visit.ts';

/** What the page shows beside an empty form. */
export interface PageState extends Pick<FormPageContent, 'values' | 'problems' | 'notice' | 'attached'> {
  /** The language the form was in; else the visitor's. */
  readonly language?: string;
  /** The token and id of the page that was sent, so that sending it again is the same message. */
  readonly token?: string;
  readonly submissionId?: string;
}

export const labelsOf = ({ templates }: FormPorts, { preferred, inbox }: Visit, language?: string) =>
  formLabelsFor(templates, language ?? preferred ?? inbox.language);

const htmlResponse = (
  { assets, uploadOrigin }: Pick<FormPorts, 'assets' | 'uploadOrigin'>,
  { rules }: Visit,
  { statusCode, body }: { readonly statusCode: number; readonly body: string },
): HttpResponse => ({
  statusCode,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': pagePolicy(assets, { ...rules, uploadOrigin }),
    'x-content-type-options': 'nosniff',
    // A post from this page must name its origin; other sites learn nothing.
    'referrer-policy': 'same-origin',
    vary: 'Origin, Accept, Accept-Language',
  },
  body,
});

/** A token for a page that is opened now. */
export const freshToken = ({ newPageId }: FormPorts, { keys, inbox, at }: Visit): string =>
  issueToken(keys, inbox.id, { pageId: newPageId(), issuedAt: at });

/** The form: empty, or with what was typed and what is wrong with it. */
export const showForm = (
  ports: FormPorts,
  visit: Visit,
  state: PageState = {},
  statusCode = 200,
): HttpResponse => {
  const { rules, path } = visit;
  const { language: wanted, token = freshToken(ports, visit), ...shown } = state;
  // The page's id follows from its token: known to nobody else, and the same when the page is shown again.
  const submissionId = state.submissionId ?? deriveId(['page', token]);
  const body = formPage({
    ...labelsOf(ports, visit, wanted),
    languages: formLanguages(ports.templates),
    ...{ path, rules, assets: ports.assets },
    ...shown,
    ...{ token, submissionId },
  });
  return htmlResponse(ports, visit, { statusCode, body });
};

/** What a browser shows once the form has arrived. */
export const showThanks = (
  ports: FormPorts,
  visit: Visit,
  { reference, language }: { readonly reference: string; readonly language?: string },
): HttpResponse => {
  const { assets } = ports;
  const body = thanksPage({ ...labelsOf(ports, visit, language), reference, path: visit.path, assets });
  return htmlResponse(ports, visit, { statusCode: 200, body });
};
