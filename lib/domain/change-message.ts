import type { Instant } from './instant.ts';
import type { Attachment, InboundMessage, OutboundMessage } from './message.ts';
import type { EarlierText } from './message-change.ts';

/** Messages stay small: the newest of each are enough for agents. */
const keptEdits = 10;
const keptReactions = 50;

type Changeable = InboundMessage | OutboundMessage;

export interface Edit {
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** When this text was written. */
  readonly at: Instant;
}

/**
 * The message with another text; the one before is kept. An edit that is older than the shown text joins the earlier ones. One
 * that was applied already, or comes after the message was taken back, changes nothing.
 */
export const withEdit = <T extends Changeable>(message: T, edit: Edit): T => {
  const { text, edits = [], editedAt = message.sentAt } = message;
  const isKnown = (message.editedAt === edit.at && text === edit.text) || edits.some(sameAs(edit));
  if (isKnown || message.deletedAt !== undefined) return message;
  const version = message.version + 1;
  if (message.editedAt !== undefined && edit.at < message.editedAt) {
    return { ...message, edits: latest([...edits, { at: edit.at, text: edit.text }]), version };
  }
  const attachments = edit.attachments.length === 0 ? message.attachments : filesOf(message, edit);
  const earlier = text === edit.text ? edits : latest([...edits, { at: editedAt, text }]);
  return { ...message, text: edit.text, attachments, edits: earlier, editedAt: edit.at, version };
};

const sameAs =
  (edit: Edit) =>
  ({ at, text }: EarlierText): boolean =>
    at === edit.at && text === edit.text;

const latest = (edits: readonly EarlierText[]): readonly EarlierText[] =>
  [...edits].sort((one, other) => one.at - other.at).slice(-keptEdits);

/** A file that is already known keeps its place in our bucket. */
const filesOf = ({ attachments }: Changeable, edit: Edit): readonly Attachment[] =>
  edit.attachments.map(
    (attachment) => attachments.find((known) => known.providerRef === attachment.providerRef) ?? attachment,
  );

/** The message with a person's newest reaction; an older one changes nothing. */
export const withReaction = <T extends Changeable>(
  message: T,
  reaction: { readonly by: string; readonly emoji: string; readonly at: Instant },
): T => {
  const before = (message.reactions ?? []).find(({ by }) => by === reaction.by);
  const isKnown = before !== undefined && (before.at > reaction.at || before.emoji === reaction.emoji);
  if (isKnown) return message;
  const others = (message.reactions ?? []).filter(({ by }) => by !== reaction.by);
  const reactions = [...others, reaction].slice(-keptReactions);
  return { ...message, reactions, version: message.version + 1 };
};

/** The message after its sender took it back: what it said is gone, that it was there is kept. */
export const withoutContent = (message: InboundMessage, at: Instant): InboundMessage => {
  if (message.deletedAt !== undefined) return message;
  const { fullText: _1, raw: _2, rawKey: _3, subject: _4, edits: _5, mediaPending, dueAt, ...rest } = message;
  // A message that only waited for its files has nothing left to wait for.
  const due = dueAt === undefined || mediaPending ? {} : { dueAt };
  return { ...rest, ...due, text: '', attachments: [], deletedAt: at, version: message.version + 1 };
};
