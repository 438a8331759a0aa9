import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Instant } from '../../../lib/domain/instant.ts';
import { newMailId, withReceivingHeaders } from './received-mail.ts';

/** What SES takes in one mail. */
const mostBytes = 40 * 1024 * 1024;

export interface MailListenerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Whether a receipt rule takes this address. */
  readonly accepts: (address: string) => boolean;
  /** Begins the object's key, as the receipt rule says. */
  readonly keyPrefix: string;
  /** Stores one mail; the sender hears of success only after it resolved. */
  readonly putMail: (key: string, bytes: Uint8Array) => Promise<void>;
  readonly now: () => Instant;
  /** Told what went wrong while storing; the sender only hears that it may try again. */
  readonly onFailure?: (problem: string) => void;
}

export interface MailListener {
  readonly port: number;
  stop(): Promise<void>;
}

class SmtpRefusal extends Error {
  readonly responseCode: number;

  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

type Answer = (error?: Error | null) => void;

const receive = async (stream: SMTPServerDataStream): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  // Reading goes on past the limit, since SMTP has no way to stop a sender; what is too much is dropped.
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk);
  if (stream.sizeExceeded) throw new SmtpRefusal(552, `mail is larger than ${mostBytes} bytes`);
  return Buffer.concat(chunks);
};

const store = async (
  options: MailListenerOptions,
  session: SMTPServerSession,
  mail: Uint8Array,
): Promise<void> => {
  const id = newMailId();
  const { mailFrom, rcptTo } = session.envelope;
  const envelope = {
    id,
    from: mailFrom ? mailFrom.address : '',
    recipients: rcptTo.map(({ address }) => address),
    clientName: session.hostNameAppearsAs || 'unknown',
    clientAddress: session.remoteAddress,
    at: options.now(),
  };
  await options.putMail(`${options.keyPrefix}${id}`, withReceivingHeaders(envelope, mail));
};

const refusalOf = (error: unknown, options: MailListenerOptions): SmtpRefusal => {
  if (error instanceof SmtpRefusal) return error;
  options.onFailure?.(error instanceof Error ? error.message : String(error));
  return new SmtpRefusal(451, 'mail could not be stored; try again later');
};

const createServer = (options: MailListenerOptions): SMTPServer =>
  new SMTPServer({
    name: 'inbound-smtp.local',
    size: mostBytes,
    // Loopback only: there is nothing to encrypt and nobody to log in.
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 500,
    onRcptTo: ({ address }, _session, answer: Answer) =>
      answer(options.accepts(address) ? null : new SmtpRefusal(550, 'mailbox unavailable: no inbox has it')),
    onData: (stream, session, answer: Answer) => {
      receive(stream)
        .then((mail) => store(options, session, mail))
        .then(() => answer())
        .catch((error: unknown) => answer(refusalOf(error, options)));
    },
  });

const explain = (port: number, error: NodeJS.ErrnoException): Error =>
  error.code === 'EADDRINUSE'
    ? new Error(`SMTP: port ${port} is already in use. Stop what listens there, or choose another port.`)
    : error;

const portOf = (address: AddressInfo | string | null, wanted: number): number =>
  typeof address === 'object' && address !== null ? address.port : wanted;

/**
 * Receives mail as SES would: recipients of the receipt rule only, at most 40 MB, one object a transaction, and 250 only
 * once it is stored. Listens on 127.0.0.1.
 * @throws Error that names the port and the remedy when it is taken.
 */
export const startMailListener = (options: MailListenerOptions): Promise<MailListener> =>
  new Promise((resolve, reject) => {
    const server = createServer(options);
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(options.port, error)));
    server.listen(options.port, '127.0.0.1', () => {
      // A client that breaks off is its own affair; without a listener it would end the process.
      server.on('error', () => undefined);
      resolve({
        port: portOf(server.server.address(), options.port),
        stop: () => new Promise((stopped) => server.close(() => stopped())),
      });
    });
  });
