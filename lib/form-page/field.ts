import type { FormLabels } from '../templates/form-labels.ts';
import { type Html, html } from './html.ts';

/** A field that people fill in. */
export interface ShownField {
  readonly name: 'name' | 'email' | 'subject' | 'message';
  readonly label: string;
  readonly type?: 'email' | 'area';
  readonly autocomplete?: string;
  readonly isRequired: boolean;
  readonly hint?: string;
}

export interface FieldState {
  readonly labels: FormLabels;
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly { readonly path: string; readonly text: string }[];
  readonly longestOf: Readonly<Record<ShownField['name'], number>>;
  /** Whether it is the first that is wrong: the place to go on. */
  readonly isFirst: boolean;
}

/** Whether a field must be filled in, in words rather than by colour. */
export const mark = (text: string): Html => html`<span class="mark">(${text})</span>`;

/** Ties a field to its hint and its problem, for those who hear the page. */
export const describedBy = (name: string, problem: unknown, hasHint: boolean): Html => {
  const ids = [...(hasHint ? [`${name}-hint`] : []), `${name}-problem`].join(' ');
  return problem === undefined
    ? html` aria-describedby="${ids}"`
    : html` aria-describedby="${ids}" aria-invalid="true"`;
};

const flag = (isSet: boolean, name: 'required' | 'autofocus'): Html => (isSet ? html` ${name}` : html``);

/** A label, its field, its hint and its problem. Text is laid out by what is written, whatever the page's language. */
export const field = (
  { name, label, type, autocomplete = 'off', isRequired, hint }: ShownField,
  { labels, values, problems, longestOf, isFirst }: FieldState,
): Html => {
  const problem = problems.find(({ path }) => path === name);
  const shared = html`id="${name}" name="${name}" maxlength="${longestOf[name]}" dir="auto"${flag(isRequired, 'required')}${flag(isFirst, 'autofocus')}${describedBy(name, problem, hint !== undefined)}`;
  const value = values[name] ?? '';
  // A line break right after the tag is not part of the text.
  const box =
    type === 'area'
      ? html`<textarea ${shared} rows="8">
${value}</textarea>`
      : html`<input ${shared} type="${type ?? 'text'}" autocomplete="${autocomplete}" value="${value}">`;
  return html`<p class="field"><label for="${name}">${label} ${mark(isRequired ? labels.required : labels.optional)}</label>
${box}
${hint === undefined ? '' : html`<span class="hint" id="${name}-hint">${hint}</span>`}
<span class="problem" id="${name}-problem">${problem?.text ?? ''}</span></p>
`;
};
