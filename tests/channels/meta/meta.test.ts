import { describe, expect, it } from 'vitest';
import { instagram } from '../../../lib/channels/meta/instagram.ts';
import { messenger } from '../../../lib/channels/meta/messenger.ts';
import { whatsapp } from '../../../lib/channels/whatsapp/whatsapp.ts';
import { signedPayload } from '../vector-requests.ts';

const at = 1_772_442_003_000;
const inbox = { inboxId: 'main', secrets: { appSecret: 's' } };
const post = (body: unknown) => ({
  method: 'POST',
  url: 'https://hooks.example.com/',
  headers: {},
  body: Buffer.from(JSON.stringify(body)),
});

const number = { phone_number_id: 'P1' };
const whatsappBody = (value: object) => ({
  object: 'whatsapp_business_account',
  entry: [{ id: 'W', changes: [{ field: 'messages', value: { metadata: number, ...value } }] }],
});
const readWhatsapp = (value: object) => whatsapp.parse(post(whatsappBody(value)), inbox, at).items;
const text = { id: 'wamid.1', from: '336', timestamp: '1772442000', type: 'text', text: { body: 'hi' } };

describe('WhatsApp', () => {
  it('leaves messages to other numbers of the app to their own inboxes', () => {
    const { request, inbox: credentials } = signedPayload('whatsapp-batch.json');
    const one = { ...credentials, account: '998877665544399' };
    expect(whatsapp.verify(request, one, at)).toEqual({ verified: true });
    const said = whatsapp.parse(request, one, at).items.filter(({ kind }) => kind === 'message');
    expect(said.map(({ dedupe }) => dedupe)).toEqual(['wamid.BATCH-B1']);
  });

  it('tells senders apart by their own contact, not by the first', () => {
    const contacts = [
      { wa_id: '1', user_id: 'FR.1', profile: { name: 'One' } },
      { wa_id: '2', user_id: 'KR.2', profile: { name: 'Two' } },
    ];
    const [item] = readWhatsapp({ contacts, messages: [{ ...text, from: '2' }] });
    expect(item).toMatchObject({
      conversation: 'KR.2',
      from: { address: 'KR.2', name: 'Two' },
      country: 'KR',
    });
  });

  it('answers the phone number where there is one, from the number that was written to', () => {
    expect(readWhatsapp({ messages: [text] })[0]?.reply).toEqual({ to: '336', threadId: 'P1' });
  });

  it('keeps a group one conversation, whoever writes', () => {
    const [item] = readWhatsapp({ messages: [{ ...text, group_id: 'G1' }] });
    expect(item).toMatchObject({ conversation: 'G1', from: { address: '336' }, reply: { to: 'G1' } });
  });

  it('costs an odd message only itself', () => {
    const items = readWhatsapp({ messages: [17, { ...text, id: undefined }, text], statuses: [{}] });
    expect(items.map(({ contentType, text: words }) => words || contentType)).toEqual([
      'unsupported',
      'unsupported',
      'hi',
      'unsupported',
    ]);
  });

  it.each([
    [{ type: 'audio', text: undefined, audio: { id: 'A', mime_type: 'audio/ogg', voice: true } }, 'audio'],
    [{ type: 'sticker', text: undefined, sticker: { id: 'S' } }, 'sticker'],
    [{ type: 'contacts', text: undefined, contacts: [{ phones: [{ phone: '+336' }] }] }, 'contact'],
    [{ type: 'button', text: undefined, button: { text: 'Yes', payload: 'y' } }, 'button'],
    [
      { type: 'interactive', text: undefined, interactive: { list_reply: { id: '1', title: 'Card' } } },
      'button',
    ],
    [{ type: 'order', text: undefined, order: { catalog_id: '1' } }, 'unsupported'],
  ])('reads %o', (content, contentType) => {
    expect(readWhatsapp({ messages: [{ ...text, ...content }] })[0]).toMatchObject({
      kind: 'message',
      contentType,
    });
  });

  it('takes a changed number for news of the system', () => {
    const system = { type: 'user_changed_number', body: 'A changed to B', wa_id: '337' };
    expect(readWhatsapp({ messages: [{ ...text, type: 'system', text: undefined, system }] })[0]?.kind).toBe(
      'system',
    );
  });

  it('says why a message of ours failed', () => {
    const { request, inbox: credentials } = signedPayload('whatsapp-status-failed.json');
    expect(whatsapp.parse(request, credentials, at).items[0]?.because).toBe(
      'failed: 131047 Re-engagement message',
    );
  });
});

describe('Messenger and Instagram', () => {
  it('accept a payload wrapped in a list', () => {
    const { request, inbox: credentials } = signedPayload('instagram-text.json');
    const body = Buffer.concat([Buffer.from('['), request.body, Buffer.from(']')]);
    expect(instagram.parse({ ...request, body }, credentials, at).items).toMatchObject([
      { kind: 'message', text: 'ciao, taglia M disponibile?' },
    ]);
  });

  it('keep each other’s notifications as unreadable rather than mistake one for the other', () => {
    const { request, inbox: credentials } = signedPayload('instagram-text.json');
    expect(messenger.parse(request, credentials, at).items).toMatchObject([{ contentType: 'unsupported' }]);
  });

  const element = (content: object) =>
    messenger.parse(
      post({
        object: 'page',
        entry: [
          {
            id: 'PAGE',
            messaging: [{ sender: { id: 'U' }, recipient: { id: 'PAGE' }, timestamp: at, ...content }],
          },
        ],
      }),
      inbox,
      at,
    ).items[0];

  it.each([
    [{ referral: { ref: 'ad' } }, { kind: 'system', because: 'referral' }],
    [{ message: { text: 'no id' } }, { kind: 'message', contentType: 'unsupported' }],
    [
      { message: { mid: 'm', sticker_id: 369239263222822, attachments: [{ type: 'image' }] } },
      { contentType: 'sticker' },
    ],
    [
      {
        message: {
          mid: 'm',
          attachments: [{ type: 'location', payload: { coordinates: { lat: 1.5, long: 2.5 } } }],
        },
      },
      { contentType: 'location', attachments: [{ providerRef: 'geo:1.5,2.5' }] },
    ],
    [{ postback: { title: 'Go', payload: 'GO' } }, { contentType: 'button', dedupe: `postback:U:${at}` }],
  ])('read %o', (content, expected) => {
    expect(element(content)).toMatchObject(expected);
  });

  it('take what the page itself sent for an echo even without the flag', () => {
    const { items } = messenger.parse(
      post({
        object: 'page',
        entry: [
          {
            id: 'PAGE',
            messaging: [{ sender: { id: 'PAGE' }, recipient: { id: 'U' }, message: { mid: 'm', text: 'x' } }],
          },
        ],
      }),
      inbox,
      at,
    );
    expect(items).toMatchObject([{ kind: 'echo', conversation: 'U' }]);
  });
});
