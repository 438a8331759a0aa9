import { z } from 'zod';
import { deliveryStates } from '../../lib/domain/delivery-state.ts';
import { toIso } from '../../lib/domain/instant.ts';
import { contentTypes, type Message } from '../../lib/domain/message.ts';
import { isAutomatic } from '../../lib/domain/purpose.ts';
import { Iso } from './views.ts';

export const MessageView = z
  .object({
    messageId: z.string(),
    direction: z.enum(['in', 'out', 'note']),
    caseId: z.string().optional(),
    contentType: z.enum(contentTypes).optional(),
    from: z
      .string()
      .optional()
      .meta({ description: 'Who wrote: a sender, an agent, or nobody for automatic messages.' }),
    recipients: z.array(z.string()).optional().meta({ description: 'Our mailboxes that a mail came by.' }),
    unverifiedSender: z.boolean().optional().meta({
      description:
        'The mail failed the checks of its sender address (DMARC): somebody else may have written it.',
    }),
    subject: z.string().optional(),
    text: z.string(),
    fullText: z
      .string()
      .optional()
      .meta({ description: 'With quoted mail, where `text` is the visible reply.' }),
    language: z.string().optional(),
    sentAt: Iso,
    receivedAt: Iso.optional(),
    delivery: z
      .object({ state: z.enum(deliveryStates), attempts: z.number().int(), reason: z.string().optional() })
      .optional(),
    edits: z
      .array(z.object({ at: Iso, text: z.string() }))
      .optional()
      .meta({ description: 'Earlier texts, oldest first, each with the instant it was written.' }),
    editedAt: Iso.optional().meta({ description: 'When the shown text was written, if it was edited.' }),
    reactions: z.array(z.object({ by: z.string(), emoji: z.string(), at: Iso })).optional(),
    deletedAt: Iso.optional().meta({ description: 'The sender took it back: text and files are gone.' }),
    writtenElsewhere: z
      .boolean()
      .optional()
      .meta({ description: "One of your own people wrote it in the provider's app." }),
    automatic: z
      .boolean()
      .optional()
      .meta({ description: 'An acknowledgement, or mail written by a machine.' }),
    files: z.array(
      z.object({
        fileId: z
          .string()
          .meta({ description: 'For GET /v1/cases/{caseId}/messages/{messageId}/files/{fileId}.' }),
        name: z.string(),
        type: z.string(),
        url: z.url().optional().meta({ description: 'The public address of a file that was sent by link.' }),
        bytes: z.number().int().optional(),
        problem: z
          .string()
          .optional()
          .meta({ description: 'Why the file could not be fetched from the provider and will not be.' }),
      }),
    ),
  })
  .meta({ id: 'Message' });
type MessageView = z.input<typeof MessageView>;

/** The file id of the raw mail or payload; attachments are numbered from 0. */
export const rawFileId = 'raw';

const filesOf = (message: Message): MessageView['files'] => {
  const attached = message.attachments.map(({ name, type, bytes, objectKey, problem, url }, index) => ({
    fileId: objectKey === undefined ? 'not-stored' : String(index),
    name,
    type,
    bytes,
    problem,
    url,
  }));
  const hasRaw = message.direction === 'in' && message.rawKey !== undefined;
  return hasRaw
    ? [...attached, { fileId: rawFileId, name: 'as received', type: 'application/octet-stream' }]
    : attached;
};

/** What happened to the message since; reactions that were taken back are not shown. */
const changesOf = ({ edits, editedAt, reactions, deletedAt }: Message) => ({
  edits: edits?.map(({ at, text }) => ({ at: toIso(at), text })),
  editedAt: editedAt === undefined ? undefined : toIso(editedAt),
  reactions: reactions?.flatMap(({ by, emoji, at }) => (emoji === '' ? [] : [{ by, emoji, at: toIso(at) }])),
  deletedAt: deletedAt === undefined ? undefined : toIso(deletedAt),
});

/** One message of a conversation as agents read it. */
export const messageView = (message: Message): MessageView => {
  const { messageId, direction, caseId, text } = message;
  const shared = {
    messageId,
    direction,
    caseId,
    text,
    sentAt: toIso(message.sentAt),
    files: filesOf(message),
    ...changesOf(message),
  };
  if (message.direction === 'note') return { ...shared, from: message.agentId };
  if (message.direction === 'out') {
    const { state, attempts, reason } = message.delivery;
    const automatic = isAutomatic(message.purpose) || message.purpose === 'invitation';
    const { subject, language, agentId } = message;
    const writtenElsewhere = message.purpose === 'echo' ? true : undefined;
    const delivery = { state, attempts, reason };
    return { ...shared, subject, language, automatic, writtenElsewhere, from: agentId, delivery };
  }
  const { subject, fullText, contentType, language, flags, from } = message;
  const shown = message.raw !== undefined && text === '' ? message.raw : text;
  return {
    ...shared,
    ...{ subject, fullText, contentType, language, text: shown },
    from: from?.name === undefined ? from?.address : `${from.name} (${from.address})`,
    recipients: message.recipients === undefined ? undefined : [...message.recipients],
    receivedAt: toIso(message.receivedAt),
    unverifiedSender: message.unverifiedSender,
    automatic: flags?.autoReply ?? false,
  };
};
