import { describe, expect, it } from 'vitest';
import { wechat } from '../../../lib/channels/wechat/wechat.ts';
import { wecom } from '../../../lib/channels/wechat/wecom.ts';
import { anOutgoing, provider, type Reply } from '../outgoing.ts';
import { signedPayload, signedRequest, vectors } from '../vector-requests.ts';

const at = 1_772_442_003_000;

describe('WeChat safe mode', () => {
  it('trusts nothing that is not encrypted unless plain mode is asked for', () => {
    const { request, inbox } = signedPayload('wechat-text.xml');
    expect(wechat.verify(request, inbox, at)).toEqual({ verified: true });
    const secrets = { ...inbox.secrets, plainMode: false, encodingAesKey: 'x'.repeat(43), appId: 'wx1' };
    expect(wechat.verify(request, { ...inbox, secrets }, at)).toMatchObject({ verified: false });
    expect(wechat.parse(request, { ...inbox, secrets }, at).items).toMatchObject([
      { contentType: 'unsupported' },
    ]);
  });

  it('reads only the decrypted part of a body that says something else in clear', () => {
    const { request, inbox } = signedPayload('wechat-encrypted-text.xml');
    const body = Buffer.from(
      Buffer.from(request.body)
        .toString()
        .replace('<Encrypt>', '<FromUserName>forged</FromUserName><Content>forged</Content><Encrypt>'),
    );
    expect(wechat.parse({ ...request, body }, inbox, at).items).toMatchObject([
      { text: '密文模式', from: { address: 'oia2TjjewbmiOUlr6X-1crbLOvLw' } },
    ]);
  });

  it('refuses a message for another app', () => {
    const { request, inbox } = signedPayload('wechat-encrypted-text.xml');
    const secrets = { ...inbox.secrets, appId: 'wxanother' };
    expect(wechat.verify(request, { ...inbox, secrets }, at)).toMatchObject({ verified: false });
  });

  it('opens messages of the key before a rotation', () => {
    const { request, inbox } = signedPayload('wechat-encrypted-text.xml');
    const encodingAesKey = ['A'.repeat(43), String(inbox.secrets.encodingAesKey)];
    expect(wechat.verify(request, { ...inbox, secrets: { ...inbox.secrets, encodingAesKey } }, at)).toEqual({
      verified: true,
    });
  });

  it('keeps message ids of 64 bits', () => {
    const vector = vectors.find(({ id }) => id === 'wecom:decrypt-xml');
    if (vector === undefined) throw new Error('the vector is missing');
    const { request, inbox } = signedRequest(vector);
    expect(wecom.parse(request, inbox, at).items).toMatchObject([
      { kind: 'message', dedupe: '4363689963896700987' },
    ]);
  });

  it('names the pull that a WeCom customer-service callback asks for', () => {
    const { request, inbox } = signedPayload('wecom-kf-callback.xml');
    expect(wecom.parse(request, inbox, at)).toMatchObject({
      items: [{ kind: 'system', because: expect.stringContaining('wkxxxxxxx-support') }],
      pull: { account: 'wkxxxxxxx-support', token: expect.stringMatching(/./) },
    });
  });
});

const token: Reply = { status: 200, json: { access_token: 'TOKEN-1', expires_in: 7200 } };
const ok: Reply = { status: 200, json: { errcode: 0, errmsg: 'ok' } };
let account = 0;
/** Each test has an account of its own, since tokens are kept for as long as the process lives. */
const inboxOf = () => ({ inboxId: 'main', secrets: { appId: `wx${account++}`, appSecret: 'shh' } });

describe('WeChat sending', () => {
  it('fetches a token once and sends with it until it ends', async () => {
    const { transport, calls } = provider(token, ok, ok, token, ok);
    const inbox = inboxOf();
    const sendAt = (instant: number) =>
      wechat.send(anOutgoing('wechat', { at: instant, text: '您好' }), inbox, transport);
    expect(await sendAt(at)).toMatchObject({ sent: true });
    expect(await sendAt(at + 6_800_000)).toMatchObject({ sent: true });
    expect(await sendAt(at + 6_900_000)).toMatchObject({ sent: true });
    expect(calls.map(({ url }) => new URL(url).pathname.split('/').at(-1))).toEqual([
      'stable_token',
      'send',
      'send',
      'stable_token',
      'send',
    ]);
    expect(calls[1]?.body).toContain('您好');
    expect(new URL(calls[1]?.url ?? '').searchParams.get('access_token')).toBe('TOKEN-1');
  });

  it('fetches another token once when WeChat no longer accepts the one it has', async () => {
    const ended: Reply = { status: 200, json: { errcode: 40001, errmsg: 'invalid credential' } };
    const { transport, calls } = provider(token, ended, token, ok);
    expect(await wechat.send(anOutgoing('wechat'), inboxOf(), transport)).toMatchObject({ sent: true });
    expect(JSON.parse(calls[2]?.body ?? '')).toMatchObject({ force_refresh: true });
    const never = provider(token, ended, token, ended);
    expect(await wechat.send(anOutgoing('wechat'), inboxOf(), never.transport)).toMatchObject({
      problem: 'permanent',
    });
    expect(never.calls.length).toBe(4);
  });

  it.each([
    [45015, 'window-closed'],
    [45047, 'window-closed'],
    [43004, 'blocked'],
    [-1, 'retry-later'],
    [45009, 'retry-later'],
    [40164, 'permanent'],
  ])('sorts the refusal %d as %s', async (errcode, problem) => {
    const { transport } = provider(token, { status: 200, json: { errcode, errmsg: 'no' } });
    expect(await wechat.send(anOutgoing('wechat'), inboxOf(), transport)).toMatchObject({
      sent: false,
      problem,
    });
  });

  it('says why there is no token', async () => {
    const { transport } = provider({ status: 200, json: { errcode: 40013, errmsg: 'invalid appid' } });
    expect(await wechat.send(anOutgoing('wechat'), inboxOf(), transport)).toMatchObject({
      problem: 'permanent',
      reason: expect.stringContaining('invalid appid'),
    });
  });

  it('answers WeCom customers through the account they wrote to, under our own id', async () => {
    const { transport, calls } = provider(token, {
      status: 200,
      json: { errcode: 0, msgid: 'out-7K3F9Q2XBT' },
    });
    const inbox = { inboxId: 'main', secrets: { corpId: 'ww1', corpSecret: 'shh' } };
    const result = await wecom.send(anOutgoing('wecom', { to: { threadId: 'wkSupport' } }), inbox, transport);
    expect(result).toEqual({ sent: true, providerMessageId: 'out-7K3F9Q2XBT' });
    expect(new URL(calls[1]?.url ?? '').pathname).toBe('/cgi-bin/kf/send_msg');
    expect(JSON.parse(calls[1]?.body ?? '')).toMatchObject({
      open_kfid: 'wkSupport',
      msgid: 'out-7K3F9Q2XBT',
    });
  });
});
