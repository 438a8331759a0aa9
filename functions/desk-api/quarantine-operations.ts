import { z } from 'zod';
import { toIso } from '../../lib/domain/instant.ts';
import {
  type QuarantinedMail,
  quarantineReasons,
  quarantineStates,
} from '../../lib/domain/quarantined-mail.ts';
import { accept, type Result } from '../../lib/domain/result.ts';
import { discardMail, listQuarantine, releaseMail } from '../../lib/flows/quarantine.ts';
import { defineOperation, none, type Operation } from './operation.ts';
import { Iso } from './views.ts';

const QuarantinedView = z
  .object({
    mailId: z.string(),
    reason: z.enum(quarantineReasons).meta({
      description:
        'Why it reached no desk: a virus was found, the scan failed, it looks like spam, or it is a bounce or complaint about a mail nobody knows. Of a form: a hidden field was filled in, the bot check was not passed, or its body is broken.',
    }),
    state: z.enum(quarantineStates),
    receivedAt: Iso,
    bytes: z.number().int().optional(),
    inboxId: z.string().optional(),
    from: z.string().optional(),
    subject: z.string().optional(),
    says: z.string().optional().meta({ description: 'Of a report: what it says.' }),
    decidedAt: Iso.optional(),
    decidedBy: z.string().optional(),
  })
  .meta({ id: 'QuarantinedMail' });

const quarantinedView = (mail: QuarantinedMail): z.input<typeof QuarantinedView> => {
  const { rawKey: _internal, message: _too, version: _also, receivedAt, decidedAt, ...rest } = mail;
  return {
    ...rest,
    receivedAt: toIso(receivedAt),
    decidedAt: decidedAt === undefined ? undefined : toIso(decidedAt),
  };
};

const MailParams = z.object({ mailId: z.string().min(1) });
const MailAnswer = z.object({ mail: QuarantinedView });

const answerWith = (result: Result<QuarantinedMail>): Result<z.input<typeof MailAnswer>> =>
  result.ok ? accept({ mail: quarantinedView(result.value) }) : result;

const list = defineOperation({
  id: 'listQuarantine',
  method: 'GET',
  path: '/v1/quarantine',
  summary: 'Mail that was kept from the desks, oldest first; for supervisors',
  params: none,
  query: z.object({
    state: z.enum(quarantineStates).default('held'),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    after: z.string().optional().meta({ description: '`next` of the page before.' }),
  }),
  body: none,
  answer: z.object({ mails: z.array(QuarantinedView), next: z.string().optional() }),
  handle: async (ports, { agent, query: { state, limit, after } }) => {
    const page = { limit, ...(after === undefined ? {} : { after }) };
    const found = await listQuarantine(ports, agent, state, page);
    if (!found.ok) return found;
    const { mails, next } = found.value;
    return accept({ mails: mails.map(quarantinedView), ...(next === undefined ? {} : { next }) });
  },
});

const release = defineOperation({
  id: 'releaseMail',
  method: 'POST',
  path: '/v1/quarantine/{mailId}/release',
  summary:
    'Let a mail in as if it had never been held; without its files where a virus was found or not looked for',
  params: MailParams,
  query: none,
  body: none,
  answer: MailAnswer,
  handle: async (ports, { agent, params, at }) =>
    answerWith(await releaseMail(ports, { agent, ...params, at })),
});

const discard = defineOperation({
  id: 'discardMail',
  method: 'POST',
  path: '/v1/quarantine/{mailId}/discard',
  summary: 'Take a mail off the list; nobody is answered',
  params: MailParams,
  query: none,
  body: none,
  answer: MailAnswer,
  handle: async (ports, { agent, params, at }) =>
    answerWith(await discardMail(ports, { agent, ...params, at })),
});

export const quarantineOperations: readonly Operation[] = [list, release, discard];
