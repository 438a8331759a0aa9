import { describe, expect, it } from 'vitest';
import type { InboxCredentials } from '../../lib/channels/channel.ts';
import { webhookChannel, webhookChannels } from '../../lib/channels/webhook-channels.ts';
import { signedPayload, signedRequest, vectors } from './vector-requests.ts';

const get = (url: string) => ({ method: 'GET', url, headers: {}, body: new Uint8Array() });
const at = 1_772_442_000_000;

describe('webhook handshakes', () => {
  const meta: InboxCredentials = {
    inboxId: 'main',
    secrets: { verifyToken: ['new', 'old'], appSecret: 's' },
  };
  const url = (token: string) =>
    `https://hooks.example.com/hooks/whatsapp/main?hub.mode=subscribe&hub.challenge=115%208&hub.verify_token=${token}`;

  it.each(['whatsapp', 'messenger', 'instagram'] as const)(
    'gives %s its challenge back as it came',
    (name) => {
      const channel = webhookChannels[name];
      for (const token of ['new', 'old']) {
        expect(channel.verify(get(url(token)), meta, at)).toEqual({ verified: true });
      }
      expect(channel.parse(get(url('new')), meta, at)).toEqual({
        items: [],
        response: { status: 200, body: '115 8', contentType: 'text/plain' },
      });
    },
  );

  it('refuses a Meta handshake with a wrong, empty or unconfigured token', () => {
    const { verify } = webhookChannels.whatsapp;
    expect(verify(get(url('wrong')), meta, at)).toMatchObject({ verified: false });
    expect(verify(get(url('')), { inboxId: 'main', secrets: { verifyToken: '' } }, at)).toMatchObject({
      verified: false,
    });
    expect(verify(get('https://hooks.example.com/'), meta, at)).toMatchObject({ verified: false });
  });

  it('answers WeChat with the bare word, signed by token, time and nonce', () => {
    const inbox: InboxCredentials = { inboxId: 'main', secrets: { token: 'test' } };
    const query = 'timestamp=1410685589&nonce=test&echostr=5927782489442352469';
    const signed = get(`https://x.example/?signature=f21891de399b4e33a1a93c9a7b8a8fffb5a443ff&${query}`);
    expect(webhookChannels.wechat.verify(signed, inbox, at)).toEqual({ verified: true });
    expect(webhookChannels.wechat.parse(signed, inbox, at).response?.body).toBe('5927782489442352469');
    const forged = get(`https://x.example/?signature=${'0'.repeat(40)}&${query}`);
    expect(webhookChannels.wechat.verify(forged, inbox, at)).toMatchObject({ verified: false });
  });

  it('answers WeCom with the decrypted word', () => {
    const vector = vectors.find(({ id }) => id === 'wecom:echostr');
    if (vector === undefined) throw new Error('the vector is missing');
    const { request, inbox } = signedRequest(vector);
    expect(webhookChannels.wecom.verify(request, inbox, at)).toEqual({ verified: true });
    expect(webhookChannels.wecom.parse(request, inbox, at)).toEqual({
      items: [],
      response: { status: 200, body: '5927782489442352469', contentType: 'text/plain' },
    });
  });

  it('gives Slack its challenge, and Viber and LINE a plain 200', () => {
    const answer = (name: string, file: string) => {
      const { request, inbox } = signedPayload(file);
      return webhookChannel(name)?.parse(request, inbox, at);
    };
    expect(answer('slack', 'slack-url-verification.json')).toMatchObject({
      items: [],
      response: { status: 200, body: '3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P' },
    });
    expect(answer('viber', 'viber-webhook-check.json')).toEqual({ items: [] });
    expect(answer('line', 'line-verify.json')).toEqual({ items: [] });
  });

  it('tells WeChat "success", or it apologises to the customer for us', () => {
    const { request, inbox } = signedPayload('wechat-encrypted-text.xml');
    expect(webhookChannels.wechat.parse(request, inbox, at).response?.body).toBe('success');
  });

  it('lets Kakao show the customer something at once, and keeps the callback for the answer', () => {
    const { request, inbox } = signedPayload('kakao-skill-callback.json');
    const { items, response } = webhookChannels.kakao.parse(request, inbox, at);
    expect(JSON.parse(response?.body ?? '')).toMatchObject({ version: '2.0', useCallback: true });
    expect(items[0]?.reply?.replyToken).toMatch(/^https:\/\/bot-api\.kakao\.com\//);
  });
});
