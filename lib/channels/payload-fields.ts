import { z } from 'zod';

/** Building blocks of payload schemas: strict on what an item needs, forgiving on everything it can do without. */

/** An id, which providers write as text or as an integer. */
export const Id = z.union([z.string().min(1), z.number().int()]).transform(String);

/** A field whose absence or odd type costs no message. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.optional().catch(undefined as z.output<Schema> | undefined);

export const OptionalText = optional(z.string());
export const OptionalNumber = optional(z.number());
export const OptionalId = optional(Id);
