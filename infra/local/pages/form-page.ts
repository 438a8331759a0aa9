import { type FormLabels, formLanguages, labelsFor } from './form-labels.ts';
import { type Html, html } from './html.ts';
import { page } from './page.ts';

export interface FormContent {
  /** BCP 47 tag the visitor asked for. */
  readonly wanted: string;
  /** Where the form goes: the same path as on the API. */
  readonly action: string;
  /** Makes sending the same page twice one message. */
  readonly submissionId: string;
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email';
  readonly autocomplete: string;
  readonly mark: string;
  readonly isRequired: boolean;
  readonly longest: number;
}

const input = (
  field: Field,
): Html => html`<p><label for="${field.name}">${field.label} <span>(${field.mark})</span></label>
<input id="${field.name}" name="${field.name}" type="${field.type ?? 'text'}" autocomplete="${field.autocomplete}" maxlength="${field.longest}" dir="auto"${field.isRequired ? html` required` : ''}></p>
`;

const fields = (labels: FormLabels): Html[] => [
  input({
    name: 'name',
    label: labels.name,
    autocomplete: 'name',
    mark: labels.optional,
    isRequired: false,
    longest: 200,
  }),
  input({
    ...{ name: 'email', label: labels.email, type: 'email', autocomplete: 'email', mark: labels.required },
    ...{ isRequired: true, longest: 254 },
  }),
  input({
    name: 'subject',
    label: labels.subject,
    autocomplete: 'off',
    mark: labels.optional,
    isRequired: false,
    longest: 200,
  }),
];

const languageLinks = (current: string): Html =>
  html`<nav aria-label="Language"><ul class="languages">${Object.entries(formLanguages).map(
    ([tag, { languageName }]) =>
      html`<li><a href="/form?lang=${tag}" lang="${tag}" hreflang="${tag}"${tag === current ? html` aria-current="page"` : ''}>${languageName}</a></li>`,
  )}</ul></nav>`;

/** People never see this field; programs that fill in everything give themselves away. */
const trap = (labels: FormLabels): Html => html`<div class="out-of-sight" aria-hidden="true">
<label for="website">${labels.leaveEmpty}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>
`;

/** A sample contact form; sends as a plain form, or as JSON where scripts run. */
export const formPage = ({ wanted, action, submissionId }: FormContent): string => {
  const { language, labels } = labelsFor(wanted);
  return page({
    title: labels.title,
    language,
    scripts: ['/assets/form.js'],
    main: html`${languageLinks(language)}
<h1>${labels.title}</h1>
<p>${labels.intro}</p>
<form method="post" action="${action}" data-sending="${labels.sending}" data-sent="${labels.sent}" data-reference="${labels.reference}" data-failed="${labels.failed}">
${fields(labels)}
<p><label for="message">${labels.message} <span>(${labels.required})</span></label>
<textarea id="message" name="message" rows="8" required maxlength="10000" dir="auto" aria-describedby="safety"></textarea></p>
<p id="safety">${labels.safety}</p>
${trap(labels)}<input type="hidden" name="language" value="${language}">
<input type="hidden" name="submissionId" value="${submissionId}">
<p><button>${labels.send}</button></p>
<p role="status" aria-live="polite" id="status"></p>
</form>`,
  });
};

/** What a visitor without scripts sees when the form was not taken. */
export const formProblemPage = (wanted: string, problem: string): string => {
  const { language, labels } = labelsFor(wanted);
  return page({
    title: labels.title,
    language,
    main: html`<h1>${labels.title}</h1>
<p role="alert">${labels.failed} ${problem}</p>
<p><a href="/form?lang=${language}">${labels.back}</a></p>`,
  });
};
