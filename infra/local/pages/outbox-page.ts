import { type Html, html } from '../../../lib/form-page/html.ts';
import type { Refusal } from '../providers/control.ts';
import type { SentMessage } from '../providers/outbox.ts';
import { page } from './page.ts';

export interface OutboxContent {
  readonly messages: readonly SentMessage[];
  readonly refusals: readonly Refusal[];
}

/** More than anybody reads; the rest is at `/_recorder/messages`. */
const mostShown = 200;

/** Headers that decide how a mail is threaded and answered. */
const tellingHeaders = [
  ...['from', 'reply-to', 'message-id', 'in-reply-to', 'references'],
  ...['auto-submitted', 'x-auto-response-suppress'],
];

const iso = (at: number): string => new Date(at).toISOString();

const row = (name: string, value: string): Html => html`<dt>${name}</dt><dd dir="auto">${value}</dd>`;

const headerRows = (message: SentMessage): Html[] =>
  tellingHeaders.flatMap((name) => {
    const value = message.headers?.[name];
    return value === undefined ? [] : [row(name, value)];
  });

/** Where a mail's HTML is shown by itself. */
export const mailPath = ({ id }: Pick<SentMessage, 'id'>): string => `/outbox/mail/${id}`;

/** As the customer's mail program shows it; it can neither run scripts nor load anything. */
const rendered = (message: SentMessage): Html =>
  message.html === undefined
    ? html``
    : html`<details open><summary>HTML</summary><iframe class="mail" sandbox src="${mailPath(message)}" title="Message ${message.id} as HTML" loading="lazy"></iframe></details>
<details><summary>HTML source</summary><pre>${message.html}</pre></details>`;

const fileList = ({ files = [] }: SentMessage): Html =>
  files.length === 0
    ? html``
    : html`<ul>${files.map(({ name, type, bytes }) => html`<li><bdi>${name}</bdi> (${type}, ${bytes} bytes)</li>`)}</ul>`;

const problems = (message: SentMessage): Html[] =>
  message.problems.map((problem) => html`<p class="problem"><strong>Problem:</strong> ${problem}</p>`);

/** What people call what they got, where that is not the provider's name. */
const shownProviders: Readonly<Record<string, string>> = { ses: 'email', sns: 'escalation' };

const article = (message: SentMessage): Html => html`<article id="message-${message.id}">
<h2><span class="channel">${shownProviders[message.provider] ?? message.provider}</span>
<bdi>${message.subject ?? `Message ${message.id}`}</bdi></h2>
<dl>${row('to', message.to)}${headerRows(message)}
<dt>sent</dt><dd><time datetime="${iso(message.at)}">${iso(message.at)}</time></dd></dl>
${problems(message)}<pre class="text" dir="auto">${message.text}</pre>${fileList(message)}${rendered(message)}
</article>
`;

const refusalList = (refusals: readonly Refusal[]): Html =>
  refusals.length === 0
    ? html``
    : html`<section aria-labelledby="refusals"><h2 id="refusals">Refused by providers</h2>
<ul>${refusals.map(({ at, provider, refusal }) => html`<li><time>${iso(at)}</time> ${provider}: ${refusal}</li>`)}</ul>
</section>`;

/** The messages alone, newest first, for refreshing the page in place. */
export const outboxList = ({ messages, refusals }: OutboxContent): string => {
  const newest = messages.slice(-mostShown).reverse();
  const nothing = html`<p>Nothing yet. Write to Meridian, and its acknowledgement appears here.</p>`;
  const count = html`<p class="count">${messages.length} sent</p>`;
  return html`${count}${newest.length === 0 ? nothing : newest.map(article)}${refusalList(refusals.slice(-20).reverse())}`
    .html;
};

/** Everything customers were sent. Refreshes itself, by reloading where scripts are off. */
export const outboxPage = (content: OutboxContent): string =>
  page({
    title: 'Outbox',
    scripts: ['/assets/outbox.js'],
    head: html`<noscript><meta http-equiv="refresh" content="5"></noscript>`,
    main: html`<nav><a href="/">Overview</a> · <a href="/form">Contact form</a></nav>
<h1>Outbox</h1>
<p>Everything customers were sent, and whom escalations told; newest first.</p>
<div id="list">${{ html: outboxList(content) }}</div>`,
  });
