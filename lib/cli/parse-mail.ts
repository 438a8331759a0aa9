import { readFile } from 'node:fs/promises';
import { loopMark } from '../channels/email/compose-mail.ts';
import type { MailAddress } from '../channels/email/mime/address-list.ts';
import { parseMail } from '../channels/email/parse-mail.ts';
import type { ParsedMail } from '../channels/email/parsed-mail.ts';
import { toIso } from '../domain/instant.ts';
import type { RunCommand } from './command.ts';

const usage = 'Usage: npm run -s meridian -- parse-mail [--own ADDRESS]… FILE…';

const addressLine = (address?: MailAddress) => ({
  name: address?.name ?? null,
  address: address?.address ?? null,
});

const mailLine = (file: string, mail: ParsedMail) => ({
  file,
  messageId: mail.messageId,
  from: addressLine(mail.from),
  to: mail.to.map(addressLine),
  subject: mail.subject ?? null,
  sentAt: mail.sentAt === undefined ? null : toIso(mail.sentAt),
  text: mail.text,
  reply: mail.reply,
  attachments: mail.files.map(({ name, type, bytes }) => ({ name: name ?? null, type, bytes })),
  flags: mail.flags,
  inReplyTo: mail.inReplyTo ?? null,
  references: mail.references,
  ...(mail.protection === undefined ? {} : { protection: mail.protection }),
  ...(mail.problem === undefined ? {} : { problem: mail.problem }),
});

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const readLine = async (file: string, own: readonly string[]): Promise<object> => {
  try {
    return mailLine(file, parseMail(await readFile(file), { addresses: own, loopMark }));
  } catch (error) {
    return { file, problem: `Cannot be read: ${reasonOf(error)}` };
  }
};

/** `--own ADDRESS` names an address of ours (for the `loop` flag); everything else is a file. */
const readArguments = (args: readonly string[]): { own: string[]; files: string[] } => {
  const own = args.filter((_, index) => args[index - 1] === '--own');
  const files = args.filter((argument, index) => argument !== '--own' && args[index - 1] !== '--own');
  return { own, files };
};

/** Reads raw mails one after the other and writes one JSON line a file. Unreadable files are reported, not fatal. */
export const run: RunCommand = async (args, io) => {
  const { own, files } = readArguments(args);
  if (files.length === 0) {
    io.stderr(usage);
    return 2;
  }
  for (const file of files) io.stdout(JSON.stringify(await readLine(file, own)));
  return 0;
};
