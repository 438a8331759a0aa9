import type { EventMessage } from '../domain/event.ts';
import type { InboundMessage } from '../domain/message.ts';
import type { PullCursor, PullRequest } from '../domain/pull.ts';
import { type AcceptEventPorts, acceptEvents } from './accept-events.ts';
import { type AcceptPorts, acceptMessages } from './accept-messages.ts';
import { Conflict } from './conflict.ts';

/** What follows a cursor. */
export interface PulledPage {
  readonly messages: readonly InboundMessage[];
  readonly events: readonly EventMessage[];
  readonly cursor: string;
  readonly more: boolean;
}

export interface CursorStore {
  loadCursor(inboxId: string, account: string): Promise<PullCursor | undefined>;
  /** Writes version 1 where nothing is yet, and a later one over the version before; answers whether it did. */
  saveCursor(cursor: PullCursor): Promise<boolean>;
}

export interface PullPorts extends AcceptPorts, AcceptEventPorts {
  readonly store: AcceptPorts['store'] & AcceptEventPorts['store'];
  readonly cursors: CursorStore;
  /** Asks the provider. Throws what is to be tried again. */
  readonly readPage: (request: PullRequest, cursor: string | undefined) => Promise<PulledPage>;
}

export interface Pulled {
  readonly pages: number;
  readonly stored: number;
  readonly duplicates: number;
}

/**
 * Takes over everything an account has waiting, page by page: first the messages are stored and queued, then the cursor
 * moves. A run that dies in between reads the page again and finds its messages there.
 * @throws Error when `goesOn` ends it early: what is left is pulled by the next try.
 */
export const pullMessages = async (
  ports: PullPorts,
  request: PullRequest,
  goesOn: () => boolean,
): Promise<Pulled> => {
  const { inboxId, account } = request;
  let kept = await ports.cursors.loadCursor(inboxId, account);
  const done = { pages: 0, stored: 0, duplicates: 0 };
  for (;;) {
    const page = await ports.readPage(request, kept?.cursor);
    const books = await acceptMessages(ports, page.messages);
    await acceptEvents(ports, page.events);
    done.pages += 1;
    done.stored += books.stored;
    done.duplicates += books.duplicates;
    kept = await moveCursor(ports, request, kept, page.cursor);
    if (!page.more) return done;
    if (!goesOn()) throw new Error(`${done.pages} pages of ${account} were pulled; more are waiting`);
  }
};

const moveCursor = async (
  { cursors }: PullPorts,
  { inboxId, account }: PullRequest,
  kept: PullCursor | undefined,
  cursor: string,
): Promise<PullCursor | undefined> => {
  if (cursor === '' || cursor === kept?.cursor) return kept;
  const next = { inboxId, account, cursor, version: (kept?.version ?? 0) + 1 };
  if (!(await cursors.saveCursor(next))) throw new Conflict('the cursor was moved by another run');
  return next;
};
