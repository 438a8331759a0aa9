import PostalMime, { type Address, type Email } from 'postal-mime';
import type { SentFile } from './provider.ts';

/** A mail as SES looks at it before sending, and as the customer will see it. */
export interface MailForm {
  readonly from: readonly string[];
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly files: readonly SentFile[];
  /** Names in lower case; repeated headers joined by line breaks. */
  readonly headers: Readonly<Record<string, string>>;
  /** Headers that appear more often than RFC 5322 §3.6 allows. */
  readonly repeated: readonly string[];
  readonly problems: readonly string[];
}

const onceOnly = [
  ...[
    'from',
    'sender',
    'reply-to',
    'to',
    'cc',
    'bcc',
    'subject',
    'date',
    'message-id',
    'in-reply-to',
    'references',
  ],
  ...['auto-submitted', 'precedence', 'mime-version', 'content-type'],
];

const addressesOf = (list: readonly Address[] | undefined): string[] =>
  (list ?? []).flatMap((entry) =>
    entry.group ? entry.group.map(({ address }) => address) : [entry.address],
  );

const headersOf = ({ headers }: Email): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const { key, value } of headers) found[key] = key in found ? `${found[key]}\n${value}` : value;
  return found;
};

const filesOf = ({ attachments }: Email): SentFile[] =>
  attachments.map(({ filename, mimeType, content }) => ({
    name: filename ?? 'without a name',
    type: mimeType,
    bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength,
  }));

const headBytes = (raw: Buffer): Buffer => {
  const end = raw.indexOf('\r\n\r\n');
  return end < 0 ? raw : raw.subarray(0, end);
};

const problemsOf = (raw: Buffer): string[] => {
  const problems: string[] = [];
  if (headBytes(raw).some((byte) => byte > 127))
    problems.push('a header has bytes that are not ASCII (RFC 2047)');
  if (
    raw
      .toString('latin1')
      .split('\r\n')
      .some((line) => line.length > 998)
  )
    problems.push('a line is longer than 998 characters (RFC 5322 §2.1.1)');
  if (/(?:^|[^\r])\n/.test(raw.toString('latin1'))) problems.push('a line ends without CR (RFC 5322 §2.3)');
  return problems;
};

/** Reads a raw mail for checking and showing. */
export const readMailForm = async (raw: Buffer): Promise<MailForm> => {
  const mail = await PostalMime.parse(raw);
  const names = mail.headers.map(({ key }) => key);
  return {
    from: addressesOf(mail.from ? [mail.from] : []),
    recipients: [...addressesOf(mail.to), ...addressesOf(mail.cc), ...addressesOf(mail.bcc)],
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    ...(mail.html === undefined ? {} : { html: mail.html }),
    files: filesOf(mail),
    headers: headersOf(mail),
    repeated: onceOnly.filter((name) => names.filter((each) => each === name).length > 1),
    problems: problemsOf(raw),
  };
};
