import { z } from 'zod';
import { botCheckProviders, usualFormRules } from '../domain/form-rules.ts';
import { slaClocks } from '../domain/sla.ts';
import { categories, channelNames, groupPolicies, segments, urgencies } from '../domain/vocabulary.ts';
import { ClassificationInput } from './classification-input.ts';
import { escalationInput } from './escalation-input.ts';
import {
  ApiUrl,
  DateOrAnnual,
  EndTime,
  FallbackKey,
  Id,
  LanguageTag,
  Origin,
  StartTime,
  TimeZone,
} from './values.ts';

/** The form in which people write `meridian.config.ts`. */

/** From `start` until just before `end`; an end at or before the start means the next day. */
const Interval = z.strictObject({ start: StartTime, end: EndTime, people: z.int().min(1).max(10_000) });

const Day = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
/** A day, or a span of days such as `mon-fri` or `sat-sun`. Days named twice get the intervals of both. */
const Days = z.union([Day, z.templateLiteral([Day, '-', Day])], {
  error: 'is no day; write mon to sun, or a span such as "mon-fri"',
});

export const HoursInput = z
  .partialRecord(Days, z.array(Interval))
  .refine((hours) => Object.values(hours).some((intervals) => intervals.length > 0), {
    error: 'has no interval; write one, or `always: { people }` for a desk that never closes',
  });
export type HoursInput = z.output<typeof HoursInput>;

const Exception = z.strictObject({
  date: DateOrAnnual,
  /** The last date, where the occasion lasts several days. */
  until: DateOrAnnual.exactOptional(),
  name: z.string().min(1),
  /** What holds on these dates, stronger than public holidays; `as-usual` keeps the weekly hours. */
  hours: z.union([z.enum(['closed', 'as-usual']), z.array(Interval)]),
});

/** Public holidays of a country, and optionally of its state and region (ISO 3166), on the desk's workdays. */
const Holidays = z.strictObject({
  country: z.string(),
  state: z.string().exactOptional(),
  region: z.string().exactOptional(),
  /** Names of holidays on which the desk works all the same, every year. */
  except: z.array(z.string()).default([]),
  /** What holds on the others: `closed`, or the hours of those on duty. */
  hours: z.union([z.literal('closed'), z.array(Interval).min(1)]).default('closed'),
});
export type HolidaysInput = z.output<typeof Holidays>;

export const DeskInput = z.strictObject({
  id: Id,
  name: z.string().min(1),
  region: z.string(),
  timeZone: TimeZone,
  /** Weekly hours on the desk's own wall; or `always`. */
  hours: HoursInput.exactOptional(),
  always: z.strictObject({ people: z.int().min(1).max(10_000) }).exactOptional(),
  holidays: Holidays.exactOptional(),
  exceptions: z.array(Exception).default([]),
  languages: z.array(LanguageTag).min(1),
  /** `all` is everything but the restricted categories, which have to be named. */
  categories: z.union([z.literal('all'), z.array(z.enum(categories)).min(1)]),
  minutesPerCase: z.number().min(0.1).max(10_000),
});
export type DeskInput = z.output<typeof DeskInput>;
/** What opening hours are worked out from. */
export type CalendarInput = Pick<DeskInput, 'timeZone' | 'hours' | 'always' | 'holidays' | 'exceptions'>;
export type ExceptionInput = z.output<typeof Exception>;

const Fallback = z.strictObject({
  language: LanguageTag,
  translated: z.boolean().default(false),
  /** How many minutes longer a customer would wait for a desk that reads better. */
  penaltyMinutes: z.number().min(0).exactOptional(),
});

const Minutes = z.number().min(1).max(5_256_000);

export const SlaInput = z.strictObject({
  id: Id,
  urgencies: z.array(z.enum(urgencies)).min(1).exactOptional(),
  segments: z.array(z.enum(segments)).min(1).exactOptional(),
  firstReplyMinutes: Minutes,
  nextReplyMinutes: Minutes,
  resolutionMinutes: Minutes,
  clock: z.enum(slaClocks).exactOptional(),
  escalation: z.string().exactOptional(),
});

const calendar = { timeZone: true, hours: true, always: true, holidays: true, exceptions: true } as const;
export const EscalationInput = escalationInput(DeskInput.pick({ id: true, name: true, ...calendar }), Id);
export type EscalationInput = z.output<typeof EscalationInput>;

const ReopenTemplate = z.strictObject({
  name: z.string().regex(/^[a-z0-9_]{1,512}$/, 'a template is named with small letters, digits and _'),
  languages: z
    .record(LanguageTag, z.string().regex(/^[a-z]{2,3}(_[A-Z]{2})?$/, 'is no language code of the provider'))
    .refine((codes) => Object.keys(codes).length > 0, 'names no language; write one such as { en: "en_US" }'),
  parameters: z.array(z.enum(['brand', 'reference'])).default([]),
});

const BotCheck = z.strictObject({
  provider: z.enum(botCheckProviders),
  siteKey: z.string().regex(/^[\w-]{8,200}$/, 'is no site key; copy it from the provider'),
  whenUnavailable: z.enum(['hold', 'accept']).default('hold'),
  minimumScore: z.number().min(0).max(1).default(0.5),
});

const FormRules = z.strictObject({
  minimumFillSeconds: z.number().min(0).max(60).default(usualFormRules.minimumFillSeconds),
  requiresToken: z.boolean().default(usualFormRules.requiresToken),
  mostFiles: z.int().min(0).max(10).default(usualFormRules.mostFiles),
  botCheck: BotCheck.exactOptional(),
});

export const InboxInput = z.strictObject({
  id: Id,
  channel: z.enum(channelNames),
  address: z.string().min(1).exactOptional(),
  secretName: z
    .string()
    .regex(/^[\w/+=.@-]{1,500}$/, 'a secret is named with letters, digits and /_+=.@-')
    .exactOptional(),
  repliesFrom: z.string().exactOptional(),
  language: LanguageTag,
  timeZone: TimeZone,
  segment: z.enum(segments).default('consumer'),
  allowedOrigins: z.array(Origin).default([]),
  form: FormRules.exactOptional(),
  groups: z.enum(groupPolicies).exactOptional(),
  reopenTemplate: ReopenTemplate.exactOptional(),
  humanAgentTag: z.boolean().exactOptional(),
  apiBaseUrl: ApiUrl.exactOptional(),
});

export const RegionInput = z.strictObject({ id: Id, name: z.string().min(1) });

export const RestrictedInput = z.array(z.enum(categories));
export const FallbacksInput = z.record(FallbackKey, z.array(z.union([LanguageTag, Fallback])));

const RetentionDays = z.int().min(1).max(36_500);

export const ConfigurationInput = z.strictObject({
  /** Whether a minute without anybody who may answer a language and category stops the deployment. */
  strict: z.boolean().exactOptional(),
  /** The company's name as customers read it. */
  brand: z.string().min(1).max(80),
  regions: z.array(RegionInput).min(1),
  desks: z.array(DeskInput).min(1),
  languageFallbacks: FallbacksInput.default({}),
  generalistDesk: z.string(),
  restrictedCategories: RestrictedInput.default([]),
  sla: z.array(SlaInput).min(1),
  escalation: EscalationInput.exactOptional(),
  inboxes: z.array(InboxInput).min(1),
  classification: ClassificationInput.exactOptional(),
  retention: z.strictObject({
    messageDays: RetentionDays,
    caseDays: RetentionDays,
    rawMailDays: RetentionDays,
  }),
  reopenHours: z.number().min(0).default(72),
  waitingDays: z.number().min(1).default(7),
  leaseMinutes: z.number().min(1).max(1_440).default(30),
  ownerWaitHours: z.number().min(0).max(720).default(16),
});
export type ConfigurationInput = z.input<typeof ConfigurationInput>;
