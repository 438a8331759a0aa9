import { z } from 'zod';
import { formProblemPage } from './form-page.ts';

/**
 * The sample form stands for a page of the company's own site: what it sends is passed on to the API with the origin that
 * the inbox's configuration allows, and the API's answer is passed back.
 */

export interface FormPost {
  readonly contentType: string;
  readonly accept: string;
  readonly acceptLanguage: string;
  readonly body: Buffer;
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

const Problem = z.object({
  detail: z.string().optional(),
  title: z.string().optional(),
  message: z.string().optional(),
});

const reasonOf = (text: string): string | undefined => {
  try {
    const { detail, title, message } = Problem.parse(JSON.parse(text));
    return detail ?? title ?? message;
  } catch {
    return undefined;
  }
};

const languageOf = ({ body }: FormPost): string =>
  new URLSearchParams(body.toString('utf8')).get('language') ?? 'en';

/** Hands a post to the API. A refusal, which the API tells to programs, becomes a page for visitors without scripts. */
export const forwardForm = async (post: FormPost, target: FormTarget): Promise<FormAnswer> => {
  const headers = {
    'content-type': post.contentType,
    accept: post.accept,
    'accept-language': post.acceptLanguage,
  };
  const origin = target.origin === undefined ? {} : { origin: target.origin };
  const response = await fetch(target.url, {
    method: 'POST',
    headers: { ...headers, ...origin },
    body: post.body,
  });
  const { status } = response;
  const body = await response.text();
  if (status >= 400 && post.accept.includes('text/html')) {
    const problem = reasonOf(body) ?? `HTTP ${status}`;
    return {
      status,
      contentType: 'text/html; charset=utf-8',
      body: formProblemPage(languageOf(post), problem),
    };
  }
  return { status, contentType: response.headers.get('content-type') ?? 'text/plain', body };
};
