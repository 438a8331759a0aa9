import { z } from 'zod';

/** Remote models that are asked about messages the built-in classifier is unsure of. */

const Region = z
  .string()
  .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'is no AWS region; write one such as "eu-central-1"');

/** A model's id, or that of a cross-region inference profile, which begins with a geography. */
const ModelId = z
  .string()
  .max(200)
  .regex(
    /^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9:_-]*)+$/i,
    'is no model or inference profile; write an id such as "amazon.nova-lite-v1:0" or "eu.amazon.nova-lite-v1:0", not an ARN',
  );

/** The most that one account item of a day can list. */
const CallsPerDay = z.int().min(1).max(10_000).default(1_000);

const remote = {
  /** Where it is asked; in the region of the stack when left out. */
  region: Region.exactOptional(),
  /** The built-in classifier's confidence below which it is asked. */
  below: z.number().min(0).max(1).default(0.5),
  callsPerDay: CallsPerDay,
};

export const ClassificationInput = z.strictObject({
  secondOpinion: z
    .strictObject({
      model: z.literal('bedrock'),
      modelId: ModelId,
      ...remote,
      timeoutMs: z.int().min(100).max(8_000).default(4_000),
    })
    .exactOptional(),
  language: z
    .strictObject({
      model: z.literal('comprehend'),
      ...remote,
      timeoutMs: z.int().min(100).max(3_000).default(1_500),
    })
    .exactOptional(),
});
