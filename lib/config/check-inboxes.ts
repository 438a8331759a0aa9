import { webhookChannelNames } from '../domain/vocabulary.ts';
import type { ConfigurationDraft } from './draft.ts';
import type { Problem } from './problem.ts';
import { MailAddress } from './values.ts';

type Inbox = NonNullable<ConfigurationDraft['inboxes'][number]>;
type Finding = readonly [field: string, message: string];

/** What an inbox lacks for its channel, and references to inboxes that are not there. */
export const checkInboxes = ({ inboxes }: ConfigurationDraft): readonly Problem[] =>
  inboxes.flatMap((inbox, index) => {
    if (inbox === undefined) return [];
    const findings = [...checkEmail(inbox), ...checkForm(inbox, inboxes), ...checkProvider(inbox)];
    return findings.map(([field, message]) => ({ path: ['inboxes', index, field], message }));
  });

const checkEmail = ({ channel, address }: Inbox): readonly Finding[] => {
  if (channel !== 'email') return [];
  if (address === undefined) return [['address', 'is missing; write the mail address of the inbox']];
  const read = MailAddress.safeParse(address);
  return read.success ? [] : read.error.issues.map(({ message }) => ['address', message]);
};

const checkForm = (inbox: Inbox, inboxes: ConfigurationDraft['inboxes']): readonly Finding[] => {
  const { channel, repliesFrom, allowedOrigins } = inbox;
  if (channel !== 'form') {
    return [
      ...(repliesFrom === undefined ? [] : [notForForms('repliesFrom')]),
      ...(allowedOrigins.length === 0 ? [] : [notForForms('allowedOrigins')]),
    ];
  }
  const mailboxes = inboxes.filter((other) => other?.channel === 'email').map((other) => other?.id);
  if (repliesFrom !== undefined && mailboxes.includes(repliesFrom)) return [];
  const said = repliesFrom === undefined ? 'is missing' : `"${repliesFrom}" is no email inbox`;
  return [['repliesFrom', `${said}; write the id of the email inbox that answers: ${mailboxes.join(', ')}`]];
};

const notForForms = (field: string): Finding => [field, 'only means something for a form; remove it'];

const checkProvider = ({ channel, secretName }: Inbox): readonly Finding[] =>
  webhookChannelNames.some((name) => name === channel) && secretName === undefined
    ? [['secretName', `is missing; write the name of the secret that holds the ${channel} credentials`]]
    : [];
