import { z } from 'zod';

/**
 * Reads a function's environment through its schema, once, at cold start.
 * @throws naming every missing or wrong variable together.
 */
export const readConfig = <Shape extends z.ZodObject>(
  schema: Shape,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): z.output<Shape> => {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`).join(', ');
  throw new Error(
    `The function's environment is incomplete: ${wrong}. The stack sets these; deploy it again.`,
  );
};

/** Variables every function has. */
export const CommonEnv = z.object({
  STAGE: z.string().min(1),
  LOG_LEVEL: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR']).default('INFO'),
});
