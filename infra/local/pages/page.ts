import { type Html, html } from '../../../lib/form-page/html.ts';

export interface PageContent {
  readonly title: string;
  readonly main: Html;
  readonly language?: string;
  /** Paths of scripts. */
  readonly scripts?: readonly string[];
  readonly head?: Html;
}

const rightToLeft = ['ar', 'he', 'fa', 'ur'];

/** A whole document; style and scripts come from this server, so that the page works without a network. */
export const page = ({ title, main, language = 'en', scripts = [], head = html`` }: PageContent): string =>
  html`<!doctype html>
<html lang="${language}" dir="${rightToLeft.includes(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/assets/style.css">
<link rel="icon" href="data:,">
${scripts.map((path) => html`<script src="${path}" defer></script>`)}${head}
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`.html;
