import type { Cloud } from './cloud.ts';
import { resolve, type Scope } from './intrinsics.ts';
import { resolveLazily } from './lazy-properties.ts';
import { type Declaration, type Template, TemplateError } from './template.ts';

/** What Ref and Fn::GetAtt give for a resource. */
export interface Identity {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Computes a resource's identity; properties are resolved, which may ask for other identities. */
export type Identify = (declaration: Declaration) => Identity;

export interface ResolvedTemplate {
  readonly declarations: readonly Declaration[];
  readonly outputs: Readonly<Record<string, unknown>>;
  identity(logicalId: string): Identity;
}

interface ScopeOptions {
  readonly cloud: Cloud;
  readonly stackName: string;
  readonly localize: (text: string) => string;
  readonly identify: Identify;
}

/**
 * Resolves a whole template. Identities are computed when first asked for, so resources may refer to each other in any order.
 * @throws TemplateError for a reference to nothing, a circle, or an intrinsic that is not known.
 */
export const resolveTemplate = (template: Template, options: ScopeOptions): ResolvedTemplate => {
  const scope: Scope = {
    localize: options.localize,
    ref: (name, at) => pseudo(options)[name] ?? parameter(template, name) ?? identity(name, at).ref,
    attribute: (logicalId, name, at) =>
      identity(logicalId, at).attributes[name] ?? unknownAttribute(name, at),
    condition: (name, at) => evaluate(template, name, at, scope),
  };
  const declare = once((logicalId, at) => declarationOf(template, logicalId, at, scope));
  const identity = once((logicalId, at) => options.identify(declare(logicalId, at)));
  const outputs = Object.entries(template.Outputs).map(([name, { Value }]) => [
    name,
    resolve(Value, `Outputs.${name}`, scope),
  ]);
  return {
    declarations: Object.entries(template.Resources)
      .filter(([id, { Condition }]) => Condition === undefined || scope.condition(Condition, id))
      .map(([logicalId]) => declare(logicalId, logicalId)),
    outputs: Object.fromEntries(outputs),
    identity: (logicalId) => identity(logicalId, logicalId),
  };
};

/** Remembers what was computed for each logical id. */
const once = <Result>(compute: (logicalId: string, at: string) => Result) => {
  const known = new Map<string, Result>();
  return (logicalId: string, at: string): Result => {
    const found = known.get(logicalId);
    if (found !== undefined) return found;
    const computed = compute(logicalId, at);
    known.set(logicalId, computed);
    return computed;
  };
};

const evaluate = (template: Template, name: string, at: string, scope: Scope): boolean => {
  if (!(name in template.Conditions)) throw new TemplateError(`${at}: there is no condition ${name}.`);
  return resolve(template.Conditions[name], `Conditions.${name}`, scope) === true;
};

const declarationOf = (template: Template, logicalId: string, at: string, scope: Scope): Declaration => {
  const resource = template.Resources[logicalId];
  if (resource === undefined) {
    throw new TemplateError(`${at}: there is no resource or parameter ${logicalId}.`);
  }
  const properties = resolveLazily(resource.Properties, `${logicalId}.Properties`, scope);
  return { logicalId, type: resource.Type, properties };
};

const pseudo = ({ cloud, stackName }: ScopeOptions): Readonly<Record<string, string>> => ({
  'AWS::AccountId': cloud.accountId,
  'AWS::Region': cloud.region,
  'AWS::Partition': cloud.partition,
  'AWS::URLSuffix': cloud.urlSuffix,
  'AWS::StackName': stackName,
  'AWS::StackId': `arn:${cloud.partition}:cloudformation:${cloud.region}:${cloud.accountId}:stack/${stackName}/local`,
});

const parameter = (template: Template, name: string): unknown => {
  const declared = template.Parameters[name];
  if (declared === undefined) return undefined;
  if (declared.Default === undefined) {
    throw new TemplateError(
      `Parameters.${name}: has no default, and nobody is here to give a value. Add a Default.`,
    );
  }
  return declared.Default;
};

const unknownAttribute = (name: string, at: string): never => {
  throw new TemplateError(
    `${at}: the attribute ${name} is not known here. Add it to the resource in infra/local/resources.`,
  );
};
