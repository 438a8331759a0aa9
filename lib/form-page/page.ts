import { z } from 'zod';
import { type Html, html } from './html.ts';

/** What the page brings along, so that it is one request: its own script and style. */
const PageAssets = z.object({ script: z.string(), style: z.string() });
export type PageAssets = Readonly<z.output<typeof PageAssets>>;

/** Reads `form-page.json`, as it was deployed. */
export const parsePageAssets = (json: unknown): PageAssets => PageAssets.parse(json);

export interface PageContent {
  readonly language: string;
  readonly title: string;
  readonly main: Html;
  readonly assets: PageAssets;
  /** Whether the script runs on this page. */
  readonly runs: boolean;
  /** A provider's script. */
  readonly widgetScript?: string;
}

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** Which way a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** Ours, and so never escaped. */
const asIs = (text: string): Html => ({ html: text });

/** A whole document of the contact form. */
export const page = ({ language, title, main, assets, runs, widgetScript }: PageContent): string =>
  html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${asIs(assets.style)}</style>
</head>
<body>
<main>
${main}
</main>
${widgetScript === undefined ? '' : html`<script src="${widgetScript}" async defer></script>`}
${runs ? html`<script>${asIs(assets.script)}</script>` : ''}
</body>
</html>
`.html;
