import { z } from 'zod';
import { formResultPage } from './form-page.ts';

/**
 * The sample form stands for a page of the company's own site: what it sends is passed on to the API with the origin that
 * the inbox's configuration allows, as that site's browser visitors would send it.
 */

export interface FormPost {
  readonly contentType: string;
  readonly acceptsHtml: boolean;
  readonly body: Buffer;
  readonly acceptLanguage: string;
}

export interface FormTarget {
  /** The API's address of this form. */
  readonly url: string;
  readonly origin: string | undefined;
}

export interface FormAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

const Answer = z.object({
  reference: z.string().optional(),
  detail: z.string().optional(),
  title: z.string().optional(),
  message: z.string().optional(),
});

const readAnswer = (text: string): z.output<typeof Answer> => {
  try {
    return Answer.parse(JSON.parse(text));
  } catch {
    return {};
  }
};

const languageOf = ({ body }: FormPost): string =>
  new URLSearchParams(body.toString('utf8')).get('language') ?? 'en';

const resultPage = (post: FormPost, status: number, text: string): string => {
  const { reference, detail, title, message } = readAnswer(text);
  const wanted = languageOf(post);
  if (status >= 400) return formResultPage({ wanted, problem: detail ?? title ?? message ?? String(status) });
  return formResultPage({ wanted, ...(reference === undefined ? {} : { reference }) });
};

/** Hands a post to the API; the answer is the API's own, or a page for visitors whose browser runs no scripts. */
export const forwardForm = async (post: FormPost, target: FormTarget): Promise<FormAnswer> => {
  const response = await fetch(target.url, {
    method: 'POST',
    headers: {
      'content-type': post.contentType,
      'accept-language': post.acceptLanguage,
      ...(target.origin === undefined ? {} : { origin: target.origin }),
    },
    body: post.body,
  });
  const text = await response.text();
  const { status } = response;
  if (post.acceptsHtml)
    return { status, contentType: 'text/html; charset=utf-8', body: resultPage(post, status, text) };
  return { status, contentType: response.headers.get('content-type') ?? 'application/json', body: text };
};
