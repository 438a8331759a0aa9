import { type Html, html } from '../../../lib/form-page/html.ts';
import type { Example } from './example.ts';
import { page } from './page.ts';

/** An address worth knowing; a link when it can be opened in a browser. */
export interface Address {
  readonly label: string;
  readonly url: string;
  readonly isPage: boolean;
}

export interface OverviewContent {
  readonly addresses: readonly Address[];
  readonly examples: readonly Example[];
}

const addressItem = ({ label, url, isPage }: Address): Html =>
  html`<dt>${label}</dt><dd>${isPage ? html`<a href="${url}">${url}</a>` : html`<code>${url}</code>`}</dd>`;

const exampleSection = ({ id, title, command }: Example): Html =>
  html`<section aria-labelledby="${id}"><h3 id="${id}">${title}</h3><pre><code>${command}</code></pre></section>
`;

/** Where to go from here. */
export const overviewPage = ({ addresses, examples }: OverviewContent): string =>
  page({
    title: 'Meridian on this machine',
    main: html`<h1>Meridian on this machine</h1>
<h2>Look</h2>
<ul><li><a href="/outbox">Outbox: everything customers were sent</a></li></ul>
<h2>Write as a customer</h2>
<ul><li><a href="/form">Contact form, in your browser’s language</a></li></ul>
<h2>Addresses</h2>
<dl>${addresses.map(addressItem)}</dl>
<h2>Examples to paste into a shell</h2>
${examples.map(exampleSection)}`,
  });
