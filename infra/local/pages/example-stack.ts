import type { Inbox } from '../../../lib/domain/configuration.ts';

/** What examples need to know of the running stack. */
export interface ExampleStack {
  readonly apiUrl: string;
  /** Where a token for the agent API is had. */
  readonly tokenUrl: string;
  /** Absent when no mail is received. */
  readonly smtpPort?: number | undefined;
  readonly inboxes: readonly Inbox[];
  /** Values of the inboxes' secrets, by secret name. */
  readonly secrets: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The first inbox of a channel, with what examples say about it. */
export const inboxOf = (stack: ExampleStack, channel: string): Inbox | undefined =>
  stack.inboxes.find((inbox) => inbox.channel === channel);

/** One value of an inbox's secret; the newest where several are active. */
export const secretOf = ({ secrets }: ExampleStack, { secretName = '' }: Inbox, name: string): string => {
  const value = secrets[secretName]?.[name];
  return String(Array.isArray(value) ? value[0] : value);
};
