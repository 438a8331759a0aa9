import type { Desk } from './desk.ts';
import type { FormRules } from './form-rules.ts';
import type { Schedule } from './schedule.ts';
import type { SlaPolicy } from './sla.ts';
import type { Category, ChannelName, GroupPolicy, Language, Segment } from './vocabulary.ts';

export interface Region {
  readonly id: string;
  readonly name: string;
}

/** An approved template that invites the customer to write again: its name, and the provider's code by language. */
export interface ReopenTemplate {
  readonly name: string;
  readonly languages: Readonly<Record<Language, string>>;
  /** What fills the gaps of its body, in order. */
  readonly parameters: readonly ('brand' | 'reference')[];
}

/** One configured address on a channel. */
export interface Inbox {
  readonly id: string;
  readonly channel: ChannelName;
  /** Mail address for `email`; the provider's account id where payloads name it (LINE `destination`); else a label. */
  readonly address?: string;
  /** The *name* of the Secrets Manager secret that holds the credentials. */
  readonly secretName?: string;
  /** The inbox that answers, where this one cannot: an email inbox for `form`, a `twilio-sms` one for `twilio-voice`. */
  readonly repliesFrom?: string;
  /** Language and zone assumed of people who write here, when nothing better is known. */
  readonly language: Language;
  readonly timeZone: string;
  readonly segment: Segment;
  /** Browser origins allowed to post a form; `[]` for other channels. */
  readonly allowedOrigins: readonly string[];
  /** Of a `form`: what it asks of those who send it; the usual when absent. */
  readonly form?: FormRules;
  /** What is taken of group chats; what is said to us (`mentions`) when absent, where the channel can tell, else nothing. */
  readonly groups?: GroupPolicy;
  /** For `whatsapp`: what is sent when an agent replies after the window for free replies. */
  readonly reopenTemplate?: ReopenTemplate;
  /** For `messenger` and `instagram`: Meta allows agents' replies up to seven days after the customer's last message. */
  readonly humanAgentTag?: boolean;
  /** Provider API base URL, where it differs from the provider's own. */
  readonly apiBaseUrl?: string;
}

/** Languages to try for a customer's language when no desk with it can answer in time, best first. */
export interface LanguageFallback {
  readonly language: Language;
  /** True when the desk would work through a translation rather than read the language. */
  readonly translated: boolean;
  /** How much longer a customer would rather wait for a better language; a default by `translated` when absent. */
  readonly penaltyMinutes?: number;
}

/** Whom escalations reach, and on which calendar. */
export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly schedule: Schedule;
}

/** One step of a ladder: the first of its recipients who is awake is told. */
export interface EscalationLevel {
  readonly on: 'at-risk' | 'breached';
  /** Minutes around the clock after that. */
  readonly afterMinutes: number;
  readonly recipients: readonly string[];
  /** What happens when all of them are asleep: the level waits for the first to be awake, or is left to the levels above. */
  readonly asleep: 'wait' | 'next-level';
}

export interface EscalationLadder {
  readonly id: string;
  readonly levels: readonly EscalationLevel[];
}

export interface Escalation {
  readonly recipients: readonly Recipient[];
  readonly ladders: readonly EscalationLadder[];
}

export interface Retention {
  readonly messageDays: number;
  readonly caseDays: number;
  readonly rawMailDays: number;
}

/** A model outside of the function that reads messages, asked only where the built-in classifier is unsure. */
export interface RemoteModel {
  /** AWS region it is asked in; the stack's own when absent. */
  readonly region?: string;
  /** The built-in confidence below which it is asked, 0 to 1. */
  readonly below: number;
  readonly callsPerDay: number;
  /** Whoever has not answered by then is not waited for. */
  readonly timeoutMs: number;
}

/** A model of Amazon Bedrock, or a cross-region inference profile of one. */
export interface SecondOpinionModel extends RemoteModel {
  readonly model: 'bedrock';
  readonly modelId: string;
}

export interface LanguageModel extends RemoteModel {
  readonly model: 'comprehend';
}

/** Remote models beside the built-in classifier; none is asked when absent. */
export interface ClassificationModels {
  readonly secondOpinion?: SecondOpinionModel;
  readonly language?: LanguageModel;
}

/** `meridian.config.ts` after validation, with public holidays resolved to dates. Plain data, safe to serialise. */
export interface Configuration {
  /** Whether gaps in coverage stop the deployment. */
  readonly strict?: boolean;
  /** The company's name as customers read it. */
  readonly brand: string;
  readonly regions: readonly Region[];
  readonly desks: readonly Desk[];
  /** By customer language; `*` stands for every language that is not named. */
  readonly languageFallbacks: Readonly<Record<Language, readonly LanguageFallback[]>>;
  /** Takes what no other desk can: every language and category, in the order of preference. */
  readonly generalistDesk: string;
  /** Categories that may only be answered by desks that name them, even as last resort. */
  readonly restrictedCategories: readonly Category[];
  readonly sla: readonly SlaPolicy[];
  /** Ladders that policies name; nobody is told when absent. */
  readonly escalation?: Escalation;
  readonly inboxes: readonly Inbox[];
  /** Whom to ask about messages that the built-in classifier is unsure of. */
  readonly classification?: ClassificationModels;
  readonly retention: Retention;
  /** How long after its resolution a case is opened again by a new message, in hours. */
  readonly reopenHours: number;
  /** How long a case waits for the customer before it is resolved by itself, in days. */
  readonly waitingDays: number;
  /** How long an agent keeps a claimed case without working on it, in minutes. */
  readonly leaseMinutes: number;
  /** How long a case may wait for the agent who answered it before to be back, in hours; 16 when absent, 0 for never. */
  readonly ownerWaitHours?: number;
  /** Until when holidays were resolved (`YYYY-MM-DD`); deploy again before then. */
  readonly holidaysUntil: string;
}
