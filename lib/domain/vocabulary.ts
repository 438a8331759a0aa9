/** The closed lists of words that configuration, rules, storage and APIs share. */

/** Channels whose messages come in through a signed provider webhook. */
export const webhookChannelNames = [
  'telegram',
  'line',
  'whatsapp',
  'messenger',
  'instagram',
  'slack',
  'viber',
  'twilio-sms',
  'twilio-whatsapp',
  'twilio-voice',
  'kakao',
  'zalo',
  'wechat',
  'wecom',
  'generic',
] as const;
export type WebhookChannelName = (typeof webhookChannelNames)[number];

export const channelNames = ['email', 'form', ...webhookChannelNames] as const;
export type ChannelName = (typeof channelNames)[number];

export const categories = [
  'payment-failed',
  'payment-delayed',
  'fees-and-rates',
  'billing-invoice',
  'refund-dispute',
  'card',
  'account-access',
  'verification-compliance',
  'fraud-security',
  'technical',
  'complaint',
  'general',
] as const;
export type Category = (typeof categories)[number];

/** Matters that can wait as long as nothing is wrong. */
export const patientCategories: ReadonlySet<Category> = new Set([
  'general',
  'fees-and-rates',
  'billing-invoice',
]);

/** From "minutes count" to "when there is time". */
export const urgencies = ['critical', 'high', 'normal', 'low'] as const;
export type Urgency = (typeof urgencies)[number];

/** The more urgent of two. */
export const moreUrgentOf = (one: Urgency, other: Urgency): Urgency =>
  urgencies.indexOf(one) < urgencies.indexOf(other) ? one : other;

/** Whether a case belongs into the urgent lane. */
export const isUrgent = (urgency: Urgency): boolean => urgency === 'critical' || urgency === 'high';

export const segments = ['consumer', 'seller', 'business'] as const;
export type Segment = (typeof segments)[number];

/** What is taken of a group chat: nothing, what is said to us, or everything. */
export const groupPolicies = ['ignore', 'mentions', 'all'] as const;
export type GroupPolicy = (typeof groupPolicies)[number];

export const lanes = ['urgent', 'standard'] as const;
export type Lane = (typeof lanes)[number];

/** A BCP 47 language tag as Meridian writes it: `en`, `ja`, `zh-Hans`, `zh-Hant`; `und` when unknowable. */
export type Language = string;
export const undetermined: Language = 'und';
