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
    const findings = [
      ...checkEmail(inbox),
      ...checkOrigins(inbox),
      ...checkReplies(inbox, inboxes),
      ...checkProvider(inbox),
      ...checkForm(inbox),
      ...checkGroups(inbox),
      ...checkWindow(inbox),
    ];
    return findings.map(([field, message]) => ({ path: ['inboxes', index, field], message }));
  });

const checkEmail = ({ channel, address }: Inbox): readonly Finding[] => {
  if (channel !== 'email') return [];
  if (address === undefined) return [['address', 'is missing; write the mail address of the inbox']];
  const read = MailAddress.safeParse(address);
  return read.success ? [] : read.error.issues.map(({ message }) => ['address', message]);
};

const checkOrigins = ({ channel, allowedOrigins }: Inbox): readonly Finding[] =>
  channel === 'form' || allowedOrigins.length === 0
    ? []
    : [['allowedOrigins', 'only means something for a form; remove it']];

/** Which channel answers what comes in by one that carries no answers. A form must have one; a caller may be called back. */
const answering = new Map([
  ['form', { channel: 'email', called: 'email inbox', required: true }],
  ['twilio-voice', { channel: 'twilio-sms', called: 'twilio-sms inbox', required: false }],
]);

const checkReplies = (
  { channel, repliesFrom }: Inbox,
  inboxes: ConfigurationDraft['inboxes'],
): readonly Finding[] => {
  const answers = answering.get(channel);
  if (answers === undefined) {
    return repliesFrom === undefined
      ? []
      : [['repliesFrom', 'only means something for a form or twilio-voice; remove it']];
  }
  const ids = inboxes.filter((other) => other?.channel === answers.channel).map((other) => other?.id);
  if (repliesFrom === undefined ? !answers.required : ids.includes(repliesFrom)) return [];
  const said = repliesFrom === undefined ? 'is missing' : `"${repliesFrom}" is no ${answers.called}`;
  return [['repliesFrom', `${said}; write the id of the ${answers.called} that answers: ${ids.join(', ')}`]];
};

const checkProvider = ({ channel, secretName }: Inbox): readonly Finding[] =>
  webhookChannelNames.some((name) => name === channel) && secretName === undefined
    ? [['secretName', `is missing; write the name of the secret that holds the ${channel} credentials`]]
    : [];

/** A bot check needs its secret, and nothing else of a form has one. */
const checkForm = ({ channel, form, secretName }: Inbox): readonly Finding[] => {
  if (channel !== 'form') {
    return form === undefined ? [] : [['form', 'only means something for a form; remove it']];
  }
  if (form?.botCheck !== undefined && secretName === undefined) {
    return [['secretName', 'is missing; write the name of the secret that holds the bot check’s secret key']];
  }
  return [];
};

/** Channels with group chats, and whether they say that a message was meant for us. */
const groupChannels: Readonly<Record<string, { readonly tellsMentions: boolean }>> = {
  telegram: { tellsMentions: true },
  line: { tellsMentions: true },
  slack: { tellsMentions: true },
  whatsapp: { tellsMentions: false },
};

const checkGroups = ({ channel, groups }: Inbox): readonly Finding[] => {
  if (groups === undefined) return [];
  const known = groupChannels[channel];
  if (known === undefined)
    return [['groups', `means nothing for ${channel}, which has no groups; remove it`]];
  if (groups !== 'mentions' || known.tellsMentions) return [];
  return [['groups', `${channel} does not say whether a message mentions us; write "ignore" or "all"`]];
};

/** Ways to answer after the window for free replies, and the channels that have them. */
const checkWindow = ({ channel, reopenTemplate, humanAgentTag }: Inbox): readonly Finding[] => [
  ...(reopenTemplate === undefined || channel === 'whatsapp'
    ? []
    : [['reopenTemplate', 'only means something for whatsapp; remove it'] satisfies Finding]),
  ...(humanAgentTag === undefined || channel === 'messenger' || channel === 'instagram'
    ? []
    : [['humanAgentTag', 'only means something for messenger and instagram; remove it'] satisfies Finding]),
];
