import type { Cloud } from './cloud.ts';
import { resolve, type Scope } from './intrinsics.ts';
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
  const declared = new Map<string, Declaration>();
  const identities = new Map<string, Identity>();
  const scope: Scope = {
    localize: options.localize,
    ref: (name, at) => pseudo(options)[name] ?? parameter(template, name) ?? identity(name, at).ref,
    attribute: (logicalId, name, at) =>
      identity(logicalId, at).attributes[name] ?? unknownAttribute(name, at),
    condition: (name, at) => {
      if (!(name in template.Conditions)) throw new TemplateError(`${at}: there is no condition ${name}.`);
      return resolve(template.Conditions[name], `Conditions.${name}`, scope) === true;
    },
  };
  const declare = (logicalId: string, at: string): Declaration => {
    const resource = template.Resources[logicalId];
    if (resource === undefined)
      throw new TemplateError(`${at}: there is no resource or parameter ${logicalId}.`);
    const known = declared.get(logicalId);
    if (known !== undefined) return known;
    const properties = lazily(resource.Properties, `${logicalId}.Properties`, scope);
    const declaration = { logicalId, type: resource.Type, properties };
    declared.set(logicalId, declaration);
    return declaration;
  };
  const identity = (logicalId: string, at: string): Identity => {
    const known = identities.get(logicalId);
    if (known !== undefined) return known;
    const made = options.identify(declare(logicalId, at));
    identities.set(logicalId, made);
    return made;
  };
  const present = Object.entries(template.Resources).filter(
    ([id, { Condition }]) => Condition === undefined || scope.condition(Condition, id),
  );
  return {
    declarations: present.map(([logicalId]) => declare(logicalId, logicalId)),
    outputs: Object.fromEntries(
      Object.entries(template.Outputs).map(([name, { Value }]) => [
        name,
        resolve(Value, `Outputs.${name}`, scope),
      ]),
    ),
    identity: (logicalId) => identity(logicalId, logicalId),
  };
};

/** Each property is resolved when it is read, so that a name can be known before everything it refers to. */
const lazily = (
  properties: Readonly<Record<string, unknown>>,
  at: string,
  scope: Scope,
): Readonly<Record<string, unknown>> => {
  const resolved = {};
  const inProgress = new Set<string>();
  for (const key of Object.keys(properties)) {
    Object.defineProperty(resolved, key, {
      enumerable: true,
      get: () => {
        if (inProgress.has(key)) throw new TemplateError(`${at}.${key}: refers to itself.`);
        inProgress.add(key);
        try {
          return resolve(properties[key], `${at}.${key}`, scope);
        } finally {
          inProgress.delete(key);
        }
      },
    });
  }
  return resolved;
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
