import { z } from 'zod';
import type { Desk } from '../domain/desk.ts';
import { fromIso, type Instant, minute } from '../domain/instant.ts';
import {
  type Category,
  categories,
  type Language,
  type Segment,
  segments,
  type Urgency,
  urgencies,
} from '../domain/vocabulary.ts';
import { lognormal, randomOf } from './random.ts';

/** A case that comes in, and how much work it is. */
export interface Arrival {
  readonly id: string;
  readonly at: Instant;
  readonly language: Language;
  readonly category: Category;
  readonly urgency: Urgency;
  readonly segment: Segment;
  /** Work as a multiple of what a case takes on average at the desk that answers it. */
  readonly effort: number;
  /** Minutes of work as they were measured; stronger than `effort`. */
  readonly minutes?: number;
}

/** How long somebody of a desk works on it. */
export const workOn = (
  { effort, minutes }: Arrival,
  { minutesPerCase }: Pick<Desk, 'minutesPerCase'>,
): number => Math.max(1, Math.round((minutes ?? effort * minutesPerCase) * minute));

/** An instant with its offset, which is what tells it from a time on some wall. */
export const InstantText = z.string().transform((text, context): Instant => {
  const at = /(Z|[+-]\d\d:?\d\d)$/.test(text) ? fromIso(text) : undefined;
  if (at !== undefined) return at;
  context.addIssue('write ISO 8601 with Z or an offset, such as 2026-11-03T09:00+08:00');
  return z.NEVER;
});

const RecordedCase = z.object({
  id: z.union([z.string(), z.number()]),
  at: InstantText,
  language: z.string().min(1),
  category: z.enum(categories),
  urgency: z.enum(urgencies),
  segment: z.enum(segments).default('consumer'),
  minutes: z.number().positive().max(10_000).exactOptional(),
});

/** How work varies where a record does not say how long a case took. */
const usualSpread = 0.6;

/**
 * Reads recorded cases, a JSON line each, in order of time. What a record does not say of its work is drawn by `seed`.
 * @throws naming the line and what is wrong with it.
 */
export const recordedArrivals = (seed: string): ((text: string, line: number) => Arrival) => {
  const random = randomOf(`${seed} recorded`);
  let before = Number.NEGATIVE_INFINITY;
  return (text, line) => {
    const parsed = RecordedCase.safeParse(jsonOf(text, line));
    if (!parsed.success) throw new Error(`line ${line}: ${problemsOf(parsed.error)}`);
    const { id, ...facts } = parsed.data;
    if (facts.at < before)
      throw new Error(`line ${line}: at is earlier than on the line before; sort the file by time`);
    before = facts.at;
    return { ...facts, id: String(id), effort: lognormal(random, usualSpread) };
  };
};

const jsonOf = (text: string, line: number): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`line ${line}: is no JSON; write one object a line`);
  }
};

/** Every problem with its path, for one line of an error. */
export const problemsOf = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join('.') || 'value'}: ${message}`).join('; ');
