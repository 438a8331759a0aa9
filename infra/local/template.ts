import { z } from 'zod';

const Parameter = z.looseObject({ Type: z.string(), Default: z.unknown().optional() });

const Resource = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Condition: z.string().optional(),
});

/** A synthesized CloudFormation template, as far as one machine needs it. */
export const Template = z.looseObject({
  Parameters: z.record(z.string(), Parameter).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Resources: z.record(z.string(), Resource),
  Outputs: z.record(z.string(), z.looseObject({ Value: z.unknown() })).default({}),
});
export type Template = z.infer<typeof Template>;

/** One resource as declared, under its logical id. */
export interface Declaration {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The template says something this machine cannot honour. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}
