import type { FormLabels } from '../templates/form-labels.ts';
import { fillIn } from '../templates/placeholders.ts';
import { html } from './html.ts';
import { type PageAssets, page } from './page.ts';

export interface ThanksPageContent {
  readonly labels: FormLabels;
  readonly language: string;
  readonly reference: string;
  /** Where the form is. */
  readonly path: string;
  readonly assets: PageAssets;
}

/** What a browser without scripts shows after the form was sent. */
export const thanksPage = ({ labels, language, reference, path, assets }: ThanksPageContent): string =>
  page({
    ...{ language, title: labels.sent, assets, runs: false },
    main: html`<h1>${labels.sent}</h1>
<p><strong>${fillIn(labels.reference, { reference })}</strong></p>
<p>${labels.intro}</p>
<p><a href="${path}?lang=${language}">${labels.back}</a></p>`,
  });
