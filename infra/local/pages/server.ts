import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Inbox } from '../../../lib/domain/configuration.ts';
import { listenOnLoopback } from '../loopback.ts';
import type { Example } from './example.ts';
import { mailPath, type OutboxContent, outboxList, outboxPage } from './outbox-page.ts';
import { type Address, overviewPage } from './overview-page.ts';

export interface PagesOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly apiUrl: string;
  readonly inboxes: readonly Inbox[];
  readonly outbox: () => OutboxContent;
  /** For the overview. */
  readonly addresses: readonly Address[];
  readonly examples: readonly Example[];
}

/** What a browser can look at: overview, outbox and the way to the contact form. */
export interface Pages {
  readonly url: string;
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const pageHeaders = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // Nothing comes from elsewhere and nothing written by customers can run.
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

const ok = (body: string, contentType = 'text/html; charset=utf-8'): Answer => ({
  status: 200,
  contentType,
  body,
});
const failure = (status: number, body: string): Answer => ({
  status,
  contentType: 'text/plain; charset=utf-8',
  body,
});

const asset = (name: string, contentType: string): Answer =>
  ok(readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8'), contentType);

const assets: ReadonlyMap<string, Answer> = new Map([
  ['/assets/style.css', asset('style.css', 'text/css; charset=utf-8')],
  ['/assets/outbox.js', asset('outbox.js', 'text/javascript; charset=utf-8')],
]);

/** The contact form is a page of the API itself. */
const form = (url: URL, { apiUrl, inboxes }: PagesOptions): Answer => {
  const inbox = inboxes.find(({ channel }) => channel === 'form');
  if (!inbox) return failure(404, 'No inbox of channel "form" is configured; add one to meridian.config.ts.');
  const location = `${apiUrl}/forms/${inbox.id}${url.search}`;
  return { status: 302, contentType: 'text/plain; charset=utf-8', body: location, headers: { location } };
};

/** One mail as HTML. Whatever it holds, it runs nothing, loads nothing and is nobody's page, in a frame or alone. */
const mail = (url: URL, { outbox }: PagesOptions): Answer => {
  const message = outbox().messages.find((each) => mailPath(each) === url.pathname);
  if (message?.html === undefined) return failure(404, 'There is no such mail, or it has no HTML.');
  const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";
  return { ...ok(message.html), headers: { 'content-security-policy': policy } };
};

const answerTo = (request: IncomingMessage, options: PagesOptions): Answer => {
  const url = new URL(request.url ?? '/', 'http://pages');
  if (request.method !== 'GET') return failure(405, 'Only GET here.');
  if (url.pathname === '/') return ok(overviewPage(options));
  if (url.pathname === '/form') return form(url, options);
  if (url.pathname === '/outbox') return ok(outboxPage(options.outbox()));
  if (url.pathname.startsWith('/outbox/mail/')) return mail(url, options);
  if (url.pathname === '/outbox/list') return ok(outboxList(options.outbox()));
  return assets.get(url.pathname) ?? failure(404, 'There is no such page. Try /, /outbox or /form.');
};

/** Serves the pages on 127.0.0.1. */
export const startPages = (options: PagesOptions): Promise<Pages> =>
  listenOnLoopback('Pages', options.port, (request, response) => {
    const { status, contentType, body, headers = {} } = answerTo(request, options);
    response.writeHead(status, { ...pageHeaders, 'content-type': contentType, ...headers }).end(body);
  });
