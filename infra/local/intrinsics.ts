import { TemplateError } from './template.ts';

/** What the intrinsic functions may look up. */
export interface Scope {
  ref(logicalId: string, at: string): unknown;
  attribute(logicalId: string, name: string, at: string): unknown;
  condition(name: string, at: string): boolean;
  /** Leads AWS service URLs to the local engines. */
  localize(text: string): string;
}

type Intrinsic = (argument: unknown, at: string, scope: Scope) => unknown;

/** Stands for a property that is as good as absent (`AWS::NoValue`). */
const noValue = Symbol('AWS::NoValue');

/**
 * Replaces every intrinsic function in a template value. `at` is the path of the value, for error messages.
 * @throws TemplateError naming the path, for an intrinsic this machine does not know or one with a wrong argument.
 */
export const resolve = (value: unknown, at: string, scope: Scope): unknown => {
  if (typeof value === 'string') return scope.localize(value);
  if (Array.isArray(value)) {
    return value
      .map((item, index) => resolve(item, `${at}[${index}]`, scope))
      .filter((item) => item !== noValue);
  }
  if (!isRecord(value)) return value;
  const [name, ...others] = Object.keys(value);
  if (name !== undefined && others.length === 0 && isIntrinsic(name, value[name])) {
    return apply(name, value[name], at, scope);
  }
  return resolveMembers(value, at, scope);
};

const resolveMembers = (value: Record<string, unknown>, at: string, scope: Scope): unknown => {
  const members = Object.entries(value).map(([key, member]) => [key, resolve(member, `${at}.${key}`, scope)]);
  return Object.fromEntries(members.filter(([, member]) => member !== noValue));
};

const apply = (name: string, argument: unknown, at: string, scope: Scope): unknown => {
  const intrinsic = intrinsics[name];
  if (intrinsic === undefined) {
    const known = Object.keys(intrinsics).join(', ');
    throw new TemplateError(
      `${at}: the intrinsic function ${name} is not known here. Use one of ${known}, or add it to infra/local/intrinsics.ts.`,
    );
  }
  return intrinsic(argument, at, scope);
};

// Policies have a `Condition` of their own, which is a map; the intrinsic one names a condition.
const isIntrinsic = (name: string, argument: unknown): boolean =>
  name === 'Ref' || name.startsWith('Fn::') || (name === 'Condition' && typeof argument === 'string');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong = (at: string, expected: string): never => {
  throw new TemplateError(`${at}: expected ${expected}.`);
};

const listOf = (value: unknown, at: string, scope: Scope): readonly unknown[] => {
  const list = resolve(value, at, scope);
  return Array.isArray(list) ? list : wrong(at, 'a list');
};

const textOf = (value: unknown, at: string, scope: Scope): string => {
  const text = resolve(value, at, scope);
  if (typeof text === 'string') return text;
  return typeof text === 'number' || typeof text === 'boolean' ? String(text) : wrong(at, 'text');
};

const truthOf = (value: unknown, at: string, scope: Scope): boolean => {
  const truth = resolve(value, at, scope);
  return typeof truth === 'boolean' ? truth : wrong(at, 'a condition');
};

const attributeOf: Intrinsic = (argument, at, scope) => {
  const [logicalId, ...name] =
    typeof argument === 'string' ? argument.split('.') : listOf(argument, at, scope);
  if (typeof logicalId !== 'string' || name.length === 0) return wrong(at, '[logical id, attribute]');
  return scope.attribute(logicalId, name.join('.'), at);
};

const join: Intrinsic = (argument, at, scope) => {
  if (!Array.isArray(argument) || argument.length !== 2) return wrong(at, '[separator, list]');
  const parts = listOf(argument[1], at, scope).map((part) => textOf(part, at, scope));
  return scope.localize(parts.join(textOf(argument[0], at, scope)));
};

const placeholder = /\$\{(!?)([^}]+)\}/g;

const substitute: Intrinsic = (argument, at, scope) => {
  const [text, given] = Array.isArray(argument) ? argument : [argument, {}];
  if (typeof text !== 'string') return wrong(at, 'text with placeholders');
  const values = isRecord(given) ? given : {};
  const replaced = text.replace(placeholder, (_whole, escaped: string, name: string) => {
    if (escaped !== '') return `\${${name}}`;
    if (name in values) return textOf(values[name], at, scope);
    const found = name.includes('.') ? attributeOf(name, at, scope) : scope.ref(name, at);
    return textOf(found, at, scope);
  });
  return scope.localize(replaced);
};

const select: Intrinsic = (argument, at, scope) => {
  if (!Array.isArray(argument) || argument.length !== 2) return wrong(at, '[index, list]');
  const list = listOf(argument[1], at, scope);
  const index = Number(textOf(argument[0], at, scope));
  return index in list ? list[index] : wrong(at, `an index below ${list.length}`);
};

const split: Intrinsic = (argument, at, scope) => {
  if (!Array.isArray(argument) || argument.length !== 2) return wrong(at, '[separator, text]');
  return textOf(argument[1], at, scope).split(textOf(argument[0], at, scope));
};

const choose: Intrinsic = (argument, at, scope) => {
  if (!Array.isArray(argument) || argument.length !== 3) return wrong(at, '[condition, then, else]');
  return resolve(scope.condition(String(argument[0]), at) ? argument[1] : argument[2], at, scope);
};

const equals: Intrinsic = (argument, at, scope) => {
  const [left, right] = listOf(argument, at, scope);
  return String(left) === String(right);
};

const truths = (argument: unknown, at: string, scope: Scope): boolean[] =>
  Array.isArray(argument)
    ? argument.map((item) => truthOf(item, at, scope))
    : wrong(at, 'a list of conditions');

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, at, scope) =>
    argument === 'AWS::NoValue' ? noValue : scope.ref(textOf(argument, at, scope), at),
  'Fn::GetAtt': attributeOf,
  'Fn::Join': join,
  'Fn::Sub': substitute,
  'Fn::Select': select,
  'Fn::Split': split,
  'Fn::If': choose,
  'Fn::Equals': equals,
  'Fn::And': (argument, at, scope) => truths(argument, at, scope).every(Boolean),
  'Fn::Or': (argument, at, scope) => truths(argument, at, scope).some(Boolean),
  'Fn::Not': (argument, at, scope) => !truths(argument, at, scope)[0],
  Condition: (argument, at, scope) => scope.condition(textOf(argument, at, scope), at),
};
