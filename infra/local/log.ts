import { z } from 'zod';

/** Receives one line of output, with the function or engine it comes from. */
export type Log = (source: string, line: string) => void;

const Line = z.looseObject({ level: z.string().exactOptional(), errorType: z.string().exactOptional() });

/** Whether a person should see a line who did not ask for everything: all but metrics and structured lines below a warning. */
export const noteworthy = (line: string): boolean => {
  const parsed = Line.safeParse(parseLine(line));
  if (!parsed.success || parsed.data.errorType !== undefined) return true;
  return ['WARN', 'ERROR', 'FATAL'].includes(parsed.data.level ?? 'INFO');
};

const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
