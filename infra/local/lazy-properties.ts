import { resolve, type Scope } from './intrinsics.ts';
import { TemplateError } from './template.ts';

type Properties = Readonly<Record<string, unknown>>;

/**
 * Resolves each property only when it is read, so that a resource's name can be known before everything it refers to.
 * Reading a property that refers to itself throws a TemplateError.
 */
export const resolveLazily = (properties: Properties, at: string, scope: Scope): Properties => {
  const resolved = {};
  const inProgress = new Set<string>();
  for (const key of Object.keys(properties)) {
    const get = (): unknown => {
      if (inProgress.has(key)) throw new TemplateError(`${at}.${key}: refers to itself.`);
      inProgress.add(key);
      try {
        return resolve(properties[key], `${at}.${key}`, scope);
      } finally {
        inProgress.delete(key);
      }
    };
    Object.defineProperty(resolved, key, { enumerable: true, get });
  }
  return resolved;
};
