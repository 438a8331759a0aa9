import { ConfigurationError } from '../../lib/config/problem.ts';
import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import { aDesk, anInput } from './an-input.ts';

/** What is said about a configuration that is checked in November 2026. */
export const problemsOf = (input: unknown): readonly string[] => {
  try {
    resolveConfiguration(input, Date.UTC(2026, 10, 22));
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
};

/** A configuration whose only desk has these changes, whatever they are. */
export const withDesk = (changes: object): unknown => ({ ...anInput(), desks: [{ ...aDesk(), ...changes }] });

export const shift = (start: string, end: string) => ({ start, end, people: 1 });
