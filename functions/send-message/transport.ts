import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Transport } from '../../lib/channels/channel.ts';
import type { AccessTokens } from '../../lib/domain/access-token.ts';

/**
 * SES replaces the Message-ID on sending; receivers see the id it answers under its own domain, which differs in the oldest
 * region.
 */
const seenMessageId = (sesMessageId: string, region: string): string =>
  `${sesMessageId}@${region === 'us-east-1' ? 'email' : region}.amazonses.com`;

export interface TransportOptions {
  readonly region: string;
  /** Its events tell what became of a mail. */
  readonly configurationSet: string;
  readonly tokens: AccessTokens;
}

/** The ways out: HTTPS to providers, SES for mail. SES is asked once, since it would send a repeated mail again. */
export const createTransport = ({ region, configurationSet, tokens }: TransportOptions): Transport => {
  const ses = new SESClient({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 20_000 },
  });
  return {
    fetch,
    tokens,
    async sendRawEmail({ from, to, raw }) {
      const command = new SendRawEmailCommand({
        Source: from,
        Destinations: [to],
        RawMessage: { Data: raw },
        ConfigurationSetName: configurationSet,
      });
      const { MessageId } = await ses.send(command);
      if (MessageId === undefined) throw new Error('SES answered without a message id');
      return seenMessageId(MessageId, region);
    },
  };
};
