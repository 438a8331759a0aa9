import { describe, expect, it } from 'vitest';
import { slack } from '../../../lib/channels/slack/slack.ts';
import { signedPayload, signedRequest, vectors } from '../vector-requests.ts';

const at = 1_772_442_003_000;
const read = (changes: (text: string) => string, file = 'slack-message-im.json') => {
  const { request, inbox } = signedPayload(file);
  const body = Buffer.from(changes(Buffer.from(request.body).toString()));
  return slack.parse({ ...request, body }, inbox, at).items;
};

describe('Slack events', () => {
  it('reads a slash command as a message', () => {
    const vector = vectors.find(({ id }) => id === 'slack:docs');
    if (vector === undefined) throw new Error('the vector is missing');
    const { request, inbox } = signedRequest(vector);
    expect(slack.parse(request, inbox, at).items).toMatchObject([
      {
        kind: 'message',
        text: '/webhook-collect',
        conversation: 'G8PSS9T3V',
        from: { address: 'U2CERLKJA' },
      },
    ]);
  });

  it('answers the certificate check of form endpoints', () => {
    expect(read(() => 'ssl_check=1&token=x')).toEqual([]);
  });

  it('takes link previews for no edit', () => {
    const same = read(
      (text) => text.replace('Help with SAML', 'Help with SSO'),
      'slack-message-changed.json',
    );
    expect(same).toMatchObject([{ kind: 'ignore', because: 'text unchanged' }]);
  });

  it('begins a thread of its own for a message in a channel, and answers in it', () => {
    const [item] = read((text) => text.replaceAll('D024BE91L', 'C024BE91L').replace('"im"', '"channel"'));
    expect(item).toMatchObject({
      conversation: 'C024BE91L/1772442000.000200',
      reply: { to: 'C024BE91L', threadId: '1772442000.000200' },
    });
  });

  it('passes over comings and goings', () => {
    const [item] = read((text) =>
      text.replace('"type":"message",', '"type":"message","subtype":"channel_join",'),
    );
    expect(item?.kind).toBe('ignore');
  });

  it('keeps the files of a message', () => {
    const { request, inbox } = signedPayload('slack-file-share.json');
    expect(slack.parse(request, inbox, at).items[0]?.attachments).toEqual([
      {
        name: 'err.png',
        type: 'image/png',
        bytes: 144538,
        providerRef: 'https://files.slack.com/files-pri/T061EG9R6-F0S43P1CZ/err.png',
      },
    ]);
  });
});
