import { opendir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { loopMark } from '../channels/email/compose-mail.ts';
import type { MailAddress } from '../channels/email/mime/address-list.ts';
import { parseMail } from '../channels/email/parse-mail.ts';
import type { ParsedMail } from '../channels/email/parsed-mail.ts';
import { toIso } from '../domain/instant.ts';
import type { CommandIo, RunCommand } from './command.ts';
import { checkCorpus, type Score, scoresBy } from './mail-corpus.ts';

const usage = [
  'Usage: npm run -s meridian -- parse-mail [--own ADDRESS]… FILE…',
  '       npm run -s meridian -- parse-mail --check FOLDER',
  '  A folder stands for all files in it; "-" reads file names from standard input, one a line.',
  '  --check compares each mail with FOLDER/expectations.jsonl, prints what differs and how many are right by label.',
].join('\n');

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

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Whether it can be read at all is reported when it is read.
    return false;
  }
};

/** Folder by folder, so that one that vanishes or is closed to us does not end the others: it is reported as a name. */
async function* namesBelow(folder: string): AsyncGenerator<string> {
  try {
    for await (const entry of await opendir(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) yield* namesBelow(path);
      else if (entry.isFile()) yield path;
    }
  } catch {
    yield folder;
  }
}

/** A command line holds only so many names, so folders and standard input are taken too; names come one by one. */
async function* namesOf(files: readonly string[], stdin: NodeJS.ReadableStream): AsyncGenerator<string> {
  for (const file of files) {
    if (file === '-') {
      for await (const line of createInterface({ input: stdin })) if (line.trim() !== '') yield line;
    } else if (await isFolder(file)) {
      yield* namesBelow(file);
    } else yield file;
  }
}

const scoreLine = ({ label, right, mails }: Score): string =>
  `  ${label.padEnd(36)} ${String(right).padStart(4)} of ${String(mails).padStart(4)}`;

/** Prints what differs as JSON lines, then the tables. Answers 1 when anything differs. */
const check = async (folder: string, { stdout, stderr }: CommandIo): Promise<number> => {
  try {
    const checked = await checkCorpus(folder);
    const wrong = checked.filter(({ differences }) => differences.length > 0);
    for (const { expected, differences } of wrong)
      stdout(JSON.stringify({ file: expected.file, differences }));
    for (const label of ['language', 'client', 'charset'] as const) {
      stdout(`by ${label}`);
      for (const score of scoresBy(label, checked)) stdout(scoreLine(score));
    }
    stdout(scoreLine({ label: 'all', right: checked.length - wrong.length, mails: checked.length }));
    return wrong.length === 0 ? 0 : 1;
  } catch (error) {
    stderr(`${folder} cannot be checked: ${reasonOf(error)}`);
    return 2;
  }
};

/** Reads raw mails one after the other and writes one JSON line a file. Unreadable files are reported, not fatal. */
export const run: RunCommand = async (args, io) => {
  const [first, folder] = args;
  if (first === '--check' && folder !== undefined && args.length === 2) return check(folder, io);
  const { own, files } = readArguments(args);
  if (first === '--check' || files.length === 0) {
    io.stderr(usage);
    return 2;
  }
  for await (const file of namesOf(files, io.stdin)) io.stdout(JSON.stringify(await readLine(file, own)));
  return 0;
};
