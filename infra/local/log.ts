import { z } from 'zod';

/** Receives one line of output, with the function or engine it comes from. */
export type Log = (source: string, line: string) => void;

const Line = z.looseObject({ level: z.string().default('INFO') });

/** Whether a person should see a line who did not ask for everything: all but metrics and structured lines below a warning. */
export const noteworthy = (line: string): boolean => {
  const parsed = Line.safeParse(parseLine(line));
  return !parsed.success || !['TRACE', 'DEBUG', 'INFO'].includes(parsed.data.level.toUpperCase());
};

const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
