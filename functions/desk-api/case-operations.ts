import { z } from 'zod';
import type { Agent } from '../../lib/domain/agent.ts';
import type { Case } from '../../lib/domain/case.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import { accept, type Result } from '../../lib/domain/result.ts';
import { noteWork } from '../../lib/flows/note-work.ts';
import { linkToFile, readCase } from '../../lib/flows/read-case.ts';
import { replyToCustomer } from '../../lib/flows/reply-to-customer.ts';
import { addNote, claimCase, release, resolve, transfer } from '../../lib/flows/work-on-case.ts';
import { ContactView, contactView } from './contact-view.ts';
import { MessageView, messageView } from './message-view.ts';
import { type Asked, defineOperation, none, type Operation } from './operation.ts';
import type { DeskPorts } from './ports.ts';
import { attachmentsOf, ReplyFiles } from './reply-file.ts';
import { CaseView, caseView, Iso } from './views.ts';

const CaseParams = z.object({ caseId: z.string().min(1) });
const CaseAnswer = z.object({ case: CaseView });
const Fence = z.number().int().min(0).meta({ description: 'The fence of the claim.' });
const Text = z.string().trim().min(1).max(50_000);
const Reason = z.string().trim().max(500);

const answerWith = (result: Result<Case>): Result<z.input<typeof CaseAnswer>> =>
  result.ok ? accept({ case: caseView(result.value) }) : result;

/** Answers with a case that was finished, and counts it for its desk's pace. */
const finishedWith = async (
  ports: DeskPorts,
  { agent, at }: { readonly agent: Agent; readonly at: Instant },
  result: Result<Case>,
) => {
  if (result.ok) await noteWork(ports, agent, { deskId: result.value.deskId, finished: result.value }, at);
  return answerWith(result);
};

const workOf = ({ agent, params, body, at }: Asked<{ caseId: string }, unknown, { fence: number }>) => ({
  agent,
  caseId: params.caseId,
  fence: body.fence,
  at,
});

const read = defineOperation({
  id: 'readCase',
  method: 'GET',
  path: '/v1/cases/{caseId}',
  summary: 'A case with its conversation, the newest messages last',
  params: CaseParams,
  query: none,
  body: none,
  answer: z.object({
    case: CaseView,
    contact: ContactView,
    messages: z.array(MessageView),
  }),
  handle: async (ports, { agent, params }) => {
    const found = await readCase(ports, agent, params.caseId);
    if (!found.ok) return found;
    const { supportCase, conversation, messages, mark } = found.value;
    return accept({
      case: caseView(supportCase),
      contact: contactView(conversation, mark),
      messages: messages.map(messageView),
    });
  },
});

const file = defineOperation({
  id: 'linkToFile',
  method: 'GET',
  path: '/v1/cases/{caseId}/messages/{messageId}/files/{fileId}',
  summary: 'A link, valid for a few minutes, to an attachment or to the message as received (`raw`)',
  params: CaseParams.extend({ messageId: z.string().min(1), fileId: z.string().min(1) }),
  query: none,
  body: none,
  answer: z.object({ url: z.url(), expiresAt: Iso }),
  handle: async (ports, { agent, params, at }) => linkToFile(ports, agent, { ...params, at }),
});

const claim = defineOperation({
  id: 'claimCase',
  method: 'POST',
  path: '/v1/cases/{caseId}/claim',
  summary: 'Claim this very case, queued or waiting for the customer',
  params: CaseParams,
  query: none,
  body: none,
  answer: CaseAnswer,
  handle: async (ports, { agent, params, at }) =>
    answerWith(await claimCase(ports, { agent, caseId: params.caseId, at })),
});

const reply = defineOperation({
  id: 'reply',
  method: 'POST',
  path: '/v1/cases/{caseId}/replies',
  summary: 'Answer on the channel the customer used; the case then waits for the customer',
  params: CaseParams,
  query: none,
  body: z.object({
    fence: Fence,
    text: Text,
    attachments: ReplyFiles.default([]),
    despiteMark: z.boolean().default(false).meta({
      description: 'Write although mail to the address bounced or was complained of (see `contact.mail`).',
    }),
  }),
  answer: CaseAnswer,
  handle: async (ports, asked) => {
    const { idempotencyKey } = asked;
    const { text, despiteMark } = asked.body;
    const attachments = attachmentsOf(asked.params.caseId, asked.body.attachments);
    const named = idempotencyKey === undefined ? {} : { idempotencyKey };
    return finishedWith(
      ports,
      asked,
      await replyToCustomer(ports, workOf(asked), { text, attachments, despiteMark, ...named }),
    );
  },
});

const note = defineOperation({
  id: 'addNote',
  method: 'POST',
  path: '/v1/cases/{caseId}/notes',
  summary: 'Add a note that only agents see',
  params: CaseParams,
  query: none,
  body: z.object({ fence: Fence, text: Text }),
  answer: CaseAnswer,
  handle: async (ports, asked) => answerWith(await addNote(ports, workOf(asked), asked.body.text)),
});

const giveBack = defineOperation({
  id: 'release',
  method: 'POST',
  path: '/v1/cases/{caseId}/release',
  summary: "Give the case back to its desk's queue",
  params: CaseParams,
  query: none,
  body: z.object({ fence: Fence, reason: Reason.optional() }),
  answer: CaseAnswer,
  handle: async (ports, asked) => answerWith(await release(ports, workOf(asked), asked.body.reason)),
});

const handOver = defineOperation({
  id: 'transfer',
  method: 'POST',
  path: '/v1/cases/{caseId}/transfer',
  summary: "Hand the case over to another desk's queue",
  params: CaseParams,
  query: none,
  body: z.object({ fence: Fence, deskId: z.string().min(1), reason: Reason.min(1) }),
  answer: CaseAnswer,
  handle: async (ports, asked) => {
    const { deskId, reason } = asked.body;
    return answerWith(await transfer(ports, workOf(asked), { deskId, because: reason }));
  },
});

const settle = defineOperation({
  id: 'resolve',
  method: 'POST',
  path: '/v1/cases/{caseId}/resolve',
  summary: 'End the case; a new message of the customer reopens it for a while',
  params: CaseParams,
  query: none,
  body: z.object({ fence: Fence, reason: Reason.optional() }),
  answer: CaseAnswer,
  handle: async (ports, asked) =>
    finishedWith(ports, asked, await resolve(ports, workOf(asked), asked.body.reason)),
});

export const caseOperations: readonly Operation[] = [
  read,
  file,
  claim,
  reply,
  note,
  giveBack,
  handOver,
  settle,
];
