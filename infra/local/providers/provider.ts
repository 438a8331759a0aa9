import type { Instant } from '../../../lib/domain/instant.ts';

/** A call to a provider's API. */
export interface ProviderCall {
  readonly method: string;
  /** Below the provider's base URL, beginning with `/`, without the query string. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  readonly at: Instant;
}

export interface ProviderAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A call about a file of a message: which file it may have, or what it is answered instead. */
export type MediaCall = { readonly ref: string } | ProviderAnswer;

/** A file inside a mail. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

/** What a customer gets to see of one call. */
export interface Delivery {
  readonly to: string;
  readonly from?: string;
  readonly subject?: string;
  readonly text: string;
  readonly html?: string;
  readonly files?: readonly SentFile[];
  readonly headers?: Readonly<Record<string, string>>;
  /** The id the provider gave it. */
  readonly providerMessageId: string;
  /** What a strict receiver would dislike although the provider lets it pass. */
  readonly problems: readonly string[];
}

/** The answer, with what was delivered, or why the provider refused. */
export interface Outcome {
  readonly answer: ProviderAnswer;
  readonly deliveries: readonly Delivery[];
  readonly refusal?: string;
}

/** How a provider can be told to behave badly in its own words; the ways common to all are in `faults.ts`. */
export type ProviderFault = 'fail' | 'throttle' | 'refuse';

/** One provider's API as far as Meridian uses it. */
export interface Provider {
  /** Also its path on the recorder: `http://127.0.0.1:<port>/<name>`. */
  readonly name: string;
  receive(call: ProviderCall): Outcome | Promise<Outcome>;
  /** The answer of a provider that broke down, wants less traffic, or will never deliver to this customer. */
  failing(fault: ProviderFault): ProviderAnswer;
  /** Checks a call about a file; `undefined` for every other call. */
  readonly media?: (call: ProviderCall) => MediaCall | undefined;
}

/** An inbox the provider knows, with the credentials it issued. */
export interface KnownInbox {
  readonly inboxId: string;
  readonly secrets: Readonly<Record<string, string>>;
}

export const jsonAnswer = (
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): ProviderAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

export const delivered = (answer: ProviderAnswer, ...deliveries: readonly Delivery[]): Outcome => ({
  answer,
  deliveries,
});

export const refused = (answer: ProviderAnswer, refusal: string): Outcome => ({
  answer,
  deliveries: [],
  refusal,
});

/** A JSON body; `undefined` when it is none. */
export const readJsonBody = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
};
