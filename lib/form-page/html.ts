/** Markup whose interpolated values have been escaped. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | readonly Html[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

const markup = (value: Value): string => {
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value));
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
};

/** Builds markup; every interpolated text is escaped, so that what customers wrote stays text. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  html: strings.map((literal, index) => literal + markup(values[index] ?? '')).join(''),
});
