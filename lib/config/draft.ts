import { z } from 'zod';
import {
  DeskInput,
  EscalationInput,
  FallbacksInput,
  HoursInput,
  InboxInput,
  RegionInput,
  RestrictedInput,
  SlaInput,
} from './configuration-input.ts';

/**
 * The healthy parts of a configuration that may be broken elsewhere: what is missing or cannot be read is `undefined`.
 * The checks that compare one part with another run on it, so that one mistake does not hide the others.
 */
const loose = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);
const list = <Schema extends z.ZodType>(schema: Schema) => z.array(loose(schema)).catch([]);

const DeskDraft = z.object({
  id: loose(DeskInput.shape.id),
  region: loose(DeskInput.shape.region),
  // Hours that cannot be read are not the same as none at all.
  hours: HoursInput.optional().catch({}),
  always: z.unknown().optional(),
  holidays: loose(DeskInput.shape.holidays),
  exceptions: list(DeskInput.shape.exceptions.unwrap().element),
  languages: list(DeskInput.shape.languages.element),
  categories: loose(DeskInput.shape.categories),
});
export type DeskDraft = z.output<typeof DeskDraft>;

const ConfigurationDraft = z.object({
  regions: list(RegionInput),
  desks: list(DeskDraft),
  languageFallbacks: loose(FallbacksInput),
  generalistDesk: loose(z.string()),
  restrictedCategories: loose(RestrictedInput),
  sla: list(SlaInput),
  inboxes: list(InboxInput),
  escalation: loose(EscalationInput),
});
export type ConfigurationDraft = z.output<typeof ConfigurationDraft> & {
  /** There are ladders, and they cannot be read: then no reference to one can be called wrong. */
  readonly unreadableEscalation?: boolean;
};

const Mentioned = z.object({ escalation: z.unknown().refine((value) => value !== undefined) });

const empty: ConfigurationDraft = { regions: [], desks: [], sla: [], inboxes: [] };

/** Reads whatever can be read. */
export const draftOf = (input: unknown): ConfigurationDraft => {
  const parsed = ConfigurationDraft.safeParse(input);
  if (!parsed.success) return empty;
  const { escalation } = parsed.data;
  const isMentioned = Mentioned.safeParse(input).success;
  return { ...parsed.data, unreadableEscalation: isMentioned && escalation === undefined };
};
