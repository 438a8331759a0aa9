import { z } from 'zod';
import type { Configuration } from '../domain/configuration.ts';
import { botCheckProviders } from '../domain/form-rules.ts';
import { slaClocks } from '../domain/sla.ts';
import { categories, channelNames, groupPolicies, segments, urgencies } from '../domain/vocabulary.ts';

/**
 * The resolved configuration as deployed functions read it. Kept apart from the input form, so that no function
 * carries the calendar of every country.
 */
const DayInterval = z.strictObject({ start: z.string(), end: z.string(), people: z.int().positive() });

const Schedule = z.strictObject({
  timeZone: z.string(),
  always: z.strictObject({ people: z.int().positive() }).exactOptional(),
  weekly: z.array(DayInterval.extend({ weekday: z.literal([1, 2, 3, 4, 5, 6, 7]) })),
  exceptions: z.array(
    z.strictObject({ date: z.iso.date(), name: z.string(), intervals: z.array(DayInterval) }),
  ),
});

const Desk = z.strictObject({
  id: z.string(),
  name: z.string(),
  region: z.string(),
  schedule: Schedule,
  languages: z.array(z.string()),
  categories: z.array(z.enum(categories)),
  minutesPerCase: z.number().positive(),
});

const SlaPolicy = z.strictObject({
  id: z.string(),
  urgencies: z.array(z.enum(urgencies)).exactOptional(),
  segments: z.array(z.enum(segments)).exactOptional(),
  firstReplyMinutes: z.number().positive(),
  nextReplyMinutes: z.number().positive(),
  resolutionMinutes: z.number().positive(),
  clock: z.enum(slaClocks).exactOptional(),
  escalation: z.string().exactOptional(),
});

const Level = z.strictObject({
  on: z.enum(['at-risk', 'breached']),
  afterMinutes: z.number().nonnegative(),
  recipients: z.array(z.string()),
  asleep: z.enum(['wait', 'next-level']),
});

const Escalation = z.strictObject({
  recipients: z.array(z.strictObject({ id: z.string(), name: z.string(), schedule: Schedule })),
  ladders: z.array(z.strictObject({ id: z.string(), levels: z.array(Level) })),
});

const FormRules = z.strictObject({
  minimumFillSeconds: z.number(),
  requiresToken: z.boolean(),
  mostFiles: z.int(),
  botCheck: z
    .strictObject({
      provider: z.enum(botCheckProviders),
      siteKey: z.string(),
      whenUnavailable: z.enum(['hold', 'accept']),
      minimumScore: z.number(),
    })
    .exactOptional(),
});

const ReopenTemplate = z.strictObject({
  name: z.string(),
  languages: z.record(z.string(), z.string()),
  parameters: z.array(z.enum(['brand', 'reference'])),
});

const Inbox = z.strictObject({
  id: z.string(),
  channel: z.enum(channelNames),
  address: z.string().exactOptional(),
  secretName: z.string().exactOptional(),
  repliesFrom: z.string().exactOptional(),
  language: z.string(),
  timeZone: z.string(),
  segment: z.enum(segments),
  allowedOrigins: z.array(z.string()),
  form: FormRules.exactOptional(),
  groups: z.enum(groupPolicies).exactOptional(),
  reopenTemplate: ReopenTemplate.exactOptional(),
  humanAgentTag: z.boolean().exactOptional(),
  apiBaseUrl: z.string().exactOptional(),
});

const remoteModel = {
  region: z.string().exactOptional(),
  below: z.number(),
  callsPerDay: z.int().positive(),
  timeoutMs: z.int().positive(),
};

const Classification = z.strictObject({
  secondOpinion: z
    .strictObject({ model: z.literal('bedrock'), modelId: z.string(), ...remoteModel })
    .exactOptional(),
  language: z.strictObject({ model: z.literal('comprehend'), ...remoteModel }).exactOptional(),
});

const LanguageFallback = z.strictObject({
  language: z.string(),
  translated: z.boolean(),
  penaltyMinutes: z.number().nonnegative().exactOptional(),
});

const ResolvedConfiguration: z.ZodType<Configuration> = z.strictObject({
  strict: z.boolean().exactOptional(),
  brand: z.string(),
  regions: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  desks: z.array(Desk).nonempty(),
  languageFallbacks: z.record(z.string(), z.array(LanguageFallback)),
  generalistDesk: z.string(),
  restrictedCategories: z.array(z.enum(categories)),
  sla: z.array(SlaPolicy).nonempty(),
  escalation: Escalation.exactOptional(),
  inboxes: z.array(Inbox),
  classification: Classification.exactOptional(),
  retention: z.strictObject({
    messageDays: z.int().positive(),
    caseDays: z.int().positive(),
    rawMailDays: z.int().positive(),
  }),
  reopenHours: z.number().nonnegative(),
  waitingDays: z.number().positive(),
  leaseMinutes: z.number().positive(),
  ownerWaitHours: z.number().nonnegative().exactOptional(),
  holidaysUntil: z.iso.date(),
});

/**
 * Reads the resolved configuration that was deployed beside a function.
 * @throws when the JSON is not one, naming every wrong path; deploying again writes it anew.
 */
export const parseConfiguration = (json: unknown): Configuration => {
  const parsed = ResolvedConfiguration.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new Error(
    `The deployed configuration does not fit this version; deploy again.\n${z.prettifyError(parsed.error)}`,
  );
};
