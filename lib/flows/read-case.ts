import type { AddressMark } from '../domain/address-mark.ts';
import { type Agent, worksFor } from '../domain/agent.ts';
import type { Case, CaseState } from '../domain/case.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { Desk } from '../domain/desk.ts';
import { type Instant, toIso } from '../domain/instant.ts';
import type { Message } from '../domain/message.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import { deskOf } from './claim-case.ts';
import { markOf } from './mark-address.ts';
import type { CasePage, FileLinks, Page, Store } from './ports.ts';
import { loadOwn, type WorkPorts } from './work-on-case.ts';

export interface ReadPorts {
  readonly store: Store;
  readonly configuration: WorkPorts['configuration'];
}

export interface CaseWithConversation {
  readonly supportCase: Case;
  readonly conversation?: Conversation;
  readonly messages: readonly Message[];
  /** What became of mail to the customer's address, where something is known against it. */
  readonly mark?: AddressMark;
}

const shownMessages = 100;

/** A case with its conversation, the newest messages last; other cases' messages of the conversation included. */
export const readCase = async (
  ports: ReadPorts,
  agent: Agent,
  caseId: string,
): Promise<Result<CaseWithConversation>> => {
  const loaded = await loadOwn(ports, { agent, caseId });
  if (!loaded.ok) return loaded;
  const { conversationKey } = loaded.value;
  const [conversation, messages] = await Promise.all([
    ports.store.loadConversation(conversationKey),
    ports.store.listMessages(conversationKey, shownMessages),
  ]);
  const mark = await markOf(ports.store, conversation?.replyAddress);
  return accept({
    supportCase: loaded.value,
    messages,
    ...(mark === undefined ? {} : { mark }),
    ...(conversation === undefined ? {} : { conversation }),
  });
};

export interface DeskCounts {
  readonly desk: Desk;
  readonly queued: number;
  readonly claimed: number;
  readonly waiting: number;
}

/** Counts stop here; the page then says "1000 or more". */
export const countedAtMost = 1_000;

/** The agent's desks with the number of open cases in each state. */
export const listDesks = async (ports: ReadPorts, agent: Agent): Promise<readonly DeskCounts[]> => {
  const own = ports.configuration.desks.filter((desk) => worksFor(agent, desk.id));
  return Promise.all(own.map((desk) => countDesk(ports, desk)));
};

const countDesk = async ({ store }: ReadPorts, desk: Desk): Promise<DeskCounts> => {
  const count = (state: CaseState) => store.countCases(desk.id, state, countedAtMost);
  const [queued, claimed, waiting] = await Promise.all([count('queued'), count('claimed'), count('waiting')]);
  return { desk, queued, claimed, waiting };
};

/** One desk's cases in one state, those due first leading. */
export const listDeskCases = async (
  ports: ReadPorts,
  agent: Agent,
  deskId: string,
  page: Page & { readonly state: CaseState },
): Promise<Result<CasePage>> => {
  const desk = deskOf(ports.configuration, agent, deskId);
  return desk.ok ? accept(await ports.store.listCases(deskId, page.state, page)) : desk;
};

export interface FileRequest {
  readonly caseId: string;
  readonly messageId: string;
  /** An attachment's number from 0, or `raw` for the message as received. */
  readonly fileId: string;
  readonly at: Instant;
}

/** A link to a file of a message in the case's own conversation. */
export const linkToFile = async (
  ports: ReadPorts & { readonly files: FileLinks },
  agent: Agent,
  { caseId, messageId, fileId, at }: FileRequest,
): Promise<Result<{ url: string; expiresAt: string }>> => {
  const loaded = await loadOwn(ports, { agent, caseId });
  if (!loaded.ok) return loaded;
  const message = await ports.store.loadMessage({ conversationKey: loaded.value.conversationKey, messageId });
  const file = message && fileOf(message, fileId);
  if (file === undefined) return refuse('not-found', `Message ${messageId} has no stored file "${fileId}".`);
  const { url, expiresAt } = await ports.files.link(file.objectKey, file.name, at);
  return accept({ url, expiresAt: toIso(expiresAt) });
};

const fileOf = (message: Message, fileId: string): { objectKey: string; name: string } | undefined => {
  if (fileId === 'raw') {
    const rawKey = message.direction === 'in' ? message.rawKey : undefined;
    return rawKey === undefined ? undefined : { objectKey: rawKey, name: `${message.messageId}.txt` };
  }
  const attachment = /^\d+$/.test(fileId) ? message.attachments[Number(fileId)] : undefined;
  return attachment?.objectKey === undefined
    ? undefined
    : { objectKey: attachment.objectKey, name: attachment.name };
};
