/** Templates name what is filled in as `{{reference}}`: letters only, no spaces, no logic. */

const placeholder = /\{\{([A-Za-z]+)\}\}/g;

/** The names a text asks for, each once, sorted. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...new Set(Array.from(text.matchAll(placeholder), (match) => match[1] ?? ''))].sort();

/** The first piece that looks like a placeholder but is not written as one, e.g. `{{ reference }}`. */
export const malformedPlaceholder = (text: string): string | undefined =>
  /.{0,20}(?:\{\{|\}\}).{0,20}/.exec(text.replaceAll(placeholder, ''))?.[0];

/** Fills every placeholder in one pass, so that a value containing `{{…}}` stays what it is. */
export const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(placeholder, (whole, name: string) => values[name] ?? whole);
