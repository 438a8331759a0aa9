import type { FormRules } from '../domain/form-rules.ts';
import { formFileEndings, mostPostedBytes, mostUploadedBytes } from '../domain/form-rules.ts';
import type { FormLabels } from '../templates/form-labels.ts';
import { fillIn } from '../templates/placeholders.ts';
import { botWidget } from './bot-widget.ts';
import { describedBy, field, mark, type ShownField } from './field.ts';
import { type Html, html } from './html.ts';
import { type PageAssets, page } from './page.ts';

/** A problem as the page shows it: at which field, in the reader's words. */
export interface ShownProblem {
  readonly path: string;
  readonly text: string;
}

export interface FormPageContent {
  readonly labels: FormLabels;
  readonly language: string;
  readonly languages: readonly (readonly [tag: string, name: string])[];
  /** Where the form goes, and where its languages are. */
  readonly path: string;
  readonly token: string;
  readonly submissionId: string;
  readonly rules: FormRules;
  readonly assets: PageAssets;
  /** What was typed before. */
  readonly values?: Readonly<Record<string, string>>;
  readonly problems?: readonly ShownProblem[];
  /** What else there is to say, such as that sending has to be repeated. */
  readonly notice?: string;
  /** Files that are here already, by the reference that hands them in. */
  readonly attached?: readonly { readonly reference: string; readonly name: string }[];
}

export const longestOf = { name: 200, email: 254, subject: 200, message: 10_000 } as const;

const megabytes = (bytes: number): string => String(Math.floor(bytes / 1_000_000));

const shownFields = (labels: FormLabels): readonly ShownField[] => [
  { name: 'name', label: labels.name, autocomplete: 'name', isRequired: false },
  { name: 'email', label: labels.email, type: 'email', autocomplete: 'email', isRequired: true },
  { name: 'subject', label: labels.subject, autocomplete: 'off', isRequired: false },
  { name: 'message', label: labels.message, type: 'area', isRequired: true, hint: labels.safety },
];

const languageLinks = ({ labels, language, languages, path }: FormPageContent): Html =>
  html`<nav aria-label="${labels.language}"><ul class="languages">${languages.map(
    ([tag, name]) =>
      html`<li><a href="${path}?lang=${tag}" lang="${tag}" hreflang="${tag}"${tag === language ? html` aria-current="page"` : ''}>${name}</a></li>
`,
  )}</ul></nav>`;

/** Read on its own, a sentence must say which field it means. */
const calledBy = (labels: FormLabels, path: string): string => {
  const [, label] = Object.entries(labels).find(([name]) => name === path) ?? [];
  return label === undefined ? '' : `${label}: `;
};

/** What is wrong, each with a link to its field, so that nobody has to search. Filled in by the script as well. */
const summary = ({ labels, problems = [], notice }: FormPageContent): Html => {
  const isEmpty = problems.length === 0 && notice === undefined;
  return html`<div id="summary" role="alert" tabindex="-1"${isEmpty ? html` hidden` : ''}>
<p id="notice">${notice ?? labels.problems}</p>
<ul id="problems">${problems.map(({ path, text }) => html`<li><a href="#${path}">${calledBy(labels, path)}${text}</a></li>`)}</ul>
</div>`;
};

const fileField = (content: FormPageContent): Html => {
  const { labels, rules, problems = [], attached = [] } = content;
  if (rules.mostFiles === 0) return html``;
  const problem = problems.find(({ path }) => path === 'files');
  const hint = (bytes: number): string =>
    fillIn(labels.filesHint, { count: String(rules.mostFiles), megabytes: megabytes(bytes) });
  return html`<p class="field"><label for="files">${labels.files} ${mark(labels.optional)}</label>
<input id="files" name="files" type="file" multiple accept="${formFileEndings}"${describedBy('files', problem, true)}>
<span class="hint" id="files-hint" data-uploading="${hint(mostUploadedBytes)}">${hint(mostPostedBytes)}</span>
<span class="problem" id="files-problem">${problem?.text ?? ''}</span></p>
${attached.map(
  ({ reference, name }) =>
    html`<p><label class="attached"><input type="checkbox" name="uploads" value="${reference}" checked> ${fillIn(labels.attached, { name })}</label></p>`,
)}`;
};

/** People never see this field; programs that fill in everything give themselves away. */
const trap = ({ leaveEmpty }: FormLabels): Html => html`<div class="out-of-sight" aria-hidden="true">
<label for="website">${leaveEmpty}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>`;

/** In a data block nothing runs; only `<` could end it. */
const settings = ({ labels, rules }: FormPageContent): Html => {
  const { minimumFillSeconds, mostFiles } = rules;
  const told = { labels, longestOf, minimumFillSeconds, mostFiles, mostUploadedBytes };
  return { html: JSON.stringify(told).replaceAll('<', '\\u003c') };
};

/** The contact form. It needs no script; with one it sends without leaving the page, and larger files. */
export const formPage = (content: FormPageContent): string => {
  const { labels, language, path, rules, problems = [], values = {} } = content;
  const first = problems[0]?.path;
  const widget = botWidget(rules.botCheck, language);
  return page({
    ...{ language, title: labels.title, assets: content.assets, runs: true },
    ...(widget === undefined ? {} : { widgetScript: widget.script }),
    main: html`${languageLinks(content)}
<form id="form" method="post" action="${path}" enctype="multipart/form-data">
<fieldset>
<legend><h1>${labels.title}</h1></legend>
<p>${labels.intro}</p>
${summary(content)}
${shownFields(labels).map((shown) => field(shown, { labels, values, problems, longestOf, isFirst: shown.name === first }))}
${fileField(content)}
${trap(labels)}
<input type="hidden" name="language" value="${language}">
<input type="hidden" name="submissionId" value="${content.submissionId}">
<input type="hidden" name="token" value="${content.token}">
${widget?.place ?? ''}
<p><button>${labels.send}</button></p>
<p role="status" id="status"></p>
</fieldset>
</form>
<script type="application/json" id="settings">${settings(content)}</script>`,
  });
};
