import { type FieldError, longestLine, longestMessage } from '../../lib/channels/form/submission.ts';
import { mostPostedBytes } from '../../lib/domain/form-rules.ts';
import { type Instant, minute, second } from '../../lib/domain/instant.ts';
import type { HttpResponse } from '../../lib/runtime/http-handler.ts';
import { Problem, problemResponse } from '../../lib/runtime/problem.ts';
import type { FormLabels } from '../../lib/templates/form-labels.ts';
import { fillIn } from '../../lib/templates/placeholders.ts';
import type { FormPorts } from './ports.ts';
import { labelsOf, type PageState, showForm } from './show-page.ts';
import type { Visit } from './visit.ts';

/** A file is named, so that a visitor knows which is meant. */
export interface FormError extends FieldError {
  readonly name?: string;
}

/** Why a form is not taken yet. Nothing of it is lost for a person: the page keeps or shows again what was typed. */
export interface FormRefusal {
  readonly status: 422 | 429;
  readonly code: 'invalid-form' | 'too-fast' | 'page-expired' | 'too-many' | 'bot-check';
  readonly detail: string;
  readonly errors?: readonly FormError[];
  readonly mayRetryAt?: Instant;
}

const sentenceFor = (labels: FormLabels, visit: Visit, { path, code, name = '' }: FormError): string => {
  const most = path === 'message' ? longestMessage : longestLine;
  const facts = {
    ...{ name, most: String(most), count: String(visit.rules.mostFiles) },
    megabytes: String(mostPostedBytes / 1_000_000),
  };
  const sentences: Partial<Readonly<Record<FormError['code'], string>>> = {
    missing: labels.missing,
    'bad-email': labels.badEmail,
    'too-long': labels.tooLong,
    'file-type': labels.fileType,
    'file-size': labels.fileSize,
    'file-count': labels.fileCount,
    'file-missing': labels.chooseAgain,
  };
  return fillIn(sentences[code] ?? labels.malformed, facts);
};

const noticeFor = (labels: FormLabels, { at }: Visit, { code, mayRetryAt = at }: FormRefusal): string => {
  if (code === 'invalid-form') return labels.problems;
  if (code !== 'too-many') return fillIn(labels.again, { send: labels.send });
  return fillIn(labels.tooMany, { minutes: String(Math.ceil((mayRetryAt - at) / minute)) });
};

const retryAfter = ({ at }: Visit, { mayRetryAt }: FormRefusal): Record<string, string> =>
  mayRetryAt === undefined
    ? {}
    : { 'retry-after': String(Math.max(1, Math.ceil((mayRetryAt - at) / second))) };

const merged = (response: HttpResponse, headers: Record<string, string>): HttpResponse => ({
  ...response,
  headers: { ...response.headers, ...headers },
});

/** The refusal as a page that shows the form again, or as a problem document. */
export const refuseForm = (
  ports: FormPorts,
  visit: Visit,
  refusal: FormRefusal,
  state: PageState,
): HttpResponse => {
  const { status, code, detail, errors = [] } = refusal;
  const headers = retryAfter(visit, refusal);
  if (!visit.wantsPage) {
    const document = problemResponse(new Problem(status, code, detail, errors));
    return merged(document, { ...headers, vary: 'Origin, Accept' });
  }
  const { labels } = labelsOf(ports, visit, state.language);
  const problems = errors.map((error) => ({ path: error.path, text: sentenceFor(labels, visit, error) }));
  const notice = noticeFor(labels, visit, refusal);
  return merged(showForm(ports, visit, { ...state, problems, notice }, status), headers);
};
