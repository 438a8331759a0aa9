import { z } from 'zod';
import type { Case } from '../../lib/domain/case.ts';
import { tones } from '../../lib/domain/reading.ts';
import { categories } from '../../lib/domain/vocabulary.ts';

const place = { start: z.number(), end: z.number(), messageId: z.string().optional() };

/**
 * How the messages of a case were read, with the strongest tone. Places are UTF-16 units of a message's subject, a line
 * break and its text: of the message `messageId` beside them, else of the one that opened the case, named above.
 */
export const ReadingView = z.object({
  messageId: z.string(),
  tone: z.enum(tones),
  issues: z.array(z.object({ category: z.enum(categories), confidence: z.number(), ...place })),
  because: z.array(z.object({ signal: z.string(), ...place })),
});

export const readingView = ({ reading }: Case): z.input<typeof ReadingView> | undefined =>
  reading && {
    ...reading,
    issues: reading.issues.map((issue) => ({ ...issue })),
    because: reading.because.map((reason) => ({ ...reason })),
  };
