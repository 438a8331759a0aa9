import { z } from 'zod';
import { type Declaration, TemplateError } from '../template.ts';

/**
 * Reads the properties that matter on this machine.
 * @throws TemplateError naming the resource and every wrong property.
 */
export const readProperties = <Schema extends z.ZodType>(
  schema: Schema,
  declaration: Declaration,
): z.output<Schema> => {
  const parsed = schema.safeParse(declaration.properties);
  if (parsed.success) return parsed.data;
  throw new TemplateError(
    `${declaration.logicalId} (${declaration.type}): ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`,
  );
};

/** The name given in the template, or one made of stack and logical id, as CloudFormation does. */
export const nameOf = (declaration: Declaration, property: string, stackName: string): string => {
  const given = declaration.properties[property];
  return typeof given === 'string' ? given : `${stackName}-${declaration.logicalId}`;
};
