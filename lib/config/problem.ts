/** One thing wrong in `meridian.config.ts`: where, what, and what to write instead. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Everything wrong in a configuration, reported together. */
export class ConfigurationError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly Problem[]) {
    const lines = problems
      .map(({ path, message }) => `${pathText(path) || 'configuration'}: ${message}`)
      .sort(inNumericOrder);
    const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
    super(`The configuration has ${count}.\n${lines.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'ConfigurationError';
    this.problems = lines;
  }
}

const inNumericOrder = new Intl.Collator('en', { numeric: true }).compare;

/** A path as one would write it in code: `desks[3].hours["mon-fri"][0].end`. */
export const pathText = (path: readonly PropertyKey[]): string => {
  const text = path.map(stepText).join('');
  return text.replace(/^\./, '');
};

const stepText = (step: PropertyKey): string => {
  if (typeof step === 'number') return `[${step}]`;
  const name = String(step);
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
};
