import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { expect, it } from 'vitest';
import { createMailEvents, type MailEvent } from '../../../infra/local/providers/mail-events.ts';
import { readSesNotification } from '../../../lib/channels/email/ses-notification.ts';
import { start } from './recorder-fixture.ts';

/** Sends one mail under a configuration set; answers what SES came to say of it. */
const eventsAfter = async (to: string, ConfigurationSetName = 'mail'): Promise<readonly MailEvent[]> => {
  const seen: MailEvent[] = [];
  const mailEvents = createMailEvents((problem) => seen.push({ eventType: problem }));
  mailEvents.open('mail');
  const types = ['bounce', 'complaint', 'delivery'];
  mailEvents.subscribe('mail', types, async (event) => void seen.push(event));
  const providers = await start({ mailEvents });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const ses = new SESClient({ endpoint: providers.sesUrl, region: 'eu-west-1', credentials, maxAttempts: 1 });
  const Data = Buffer.from(
    `From: support@pay.example\r\nTo: ${to}\r\nReply-To: support+x@pay.example\r\n\r\nHello`,
  );
  await ses.send(new SendRawEmailCommand({ Destinations: [to], RawMessage: { Data }, ConfigurationSetName }));
  await new Promise((told) => setTimeout(told, 20));
  return seen;
};

it.each([
  ['ana@mail.example', ['delivered']],
  ['success@simulator.amazonses.com', ['delivered']],
  ['bounce@simulator.amazonses.com', ['failed']],
  ['bounce+label@simulator.amazonses.com', ['failed']],
  ['suppressionlist@simulator.amazonses.com', ['failed']],
  ['complaint@simulator.amazonses.com', ['delivered', 'complained']],
  ['ooto@simulator.amazonses.com', ['delivered', 'answered']],
])('a mail to %s is reported as %j, in the form SES writes', async (to, verdicts) => {
  const read = (await eventsAfter(to)).map((event) => readSesNotification(JSON.stringify(event)));
  const reports = read.flatMap((each) => (each.kind === 'report' ? [each.report] : []));
  expect(reports.map(({ verdict }) => verdict)).toEqual(verdicts);
  for (const report of reports) {
    expect(report).toMatchObject({ recipient: to, quotedAddresses: ['support+x@pay.example'] });
  }
});

it('a mail under a configuration set that does not exist is refused', async () => {
  await expect(eventsAfter('ana@mail.example', 'other')).rejects.toThrow(/does not exist/);
});
