import type { z } from 'zod';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Says in our own words what zod found: where, what is wrong, what to write instead. */
export const explainIssue = (issue: Issue): readonly Problem[] => {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: 'is no known field; remove it or correct its spelling',
      }));
    case 'invalid_union':
      return explainUnion(issue);
    case 'invalid_key':
      return [
        { path, message: `${shown(path.at(-1))} ${issue.issues[0]?.message.replace(/^"[^"]*" /, '')}` },
      ];
    default:
      return [{ path, message: messageOf(issue) }];
  }
};

const messageOf = (issue: Issue): string => {
  if ('input' in issue && issue.input === undefined) return `is missing; ${expectation(issue)}`;
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
    case 'too_small':
    case 'too_big':
      return `${shown(issue.input)} does not fit; ${expectation(issue)}`;
    default:
      return issue.message;
  }
};

const expectation = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `write ${issue.expected === 'record' ? 'an object' : `a value of type ${issue.expected}`}`;
    case 'invalid_value':
      return `write ${issue.values.map((value) => shown(value)).join(', ')}`.replace(/, ([^,]*)$/, ' or $1');
    case 'too_small':
      return `write at least ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `write at most ${issue.maximum}${unitOf(issue.origin)}`;
    default:
      return issue.message;
  }
};

const unitOf = (origin: string): string => {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entry' : '';
};

/** Of a value that may have several forms, only the form it comes closest to is explained. */
const explainUnion = (issue: z.core.$ZodIssueInvalidUnion): readonly Problem[] => {
  const closest = issue.errors.find((issues) => issues.some(({ path }) => path.length > 0));
  if (closest !== undefined) {
    return closest.flatMap((inner) => explainIssue({ ...inner, path: [...issue.path, ...inner.path] }));
  }
  const forms = issue.errors.map(([first]) => (first === undefined ? '' : expectation(first)));
  const message = issue.input === undefined ? 'is missing' : `${shown(issue.input)} does not fit`;
  return [{ path: issue.path, message: `${message}; ${forms.join(', or ')}` }];
};

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
