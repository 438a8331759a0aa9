import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hour, minute, second } from '../../../lib/domain/instant.ts';
import { discardMail, releaseMail } from '../../../lib/flows/quarantine.ts';
import { runTimers } from '../../../lib/flows/run-timers.ts';
import { anAgent, startUniverse, type Universe } from '../../world/world.ts';
import { aFormIntake, aPng, multipart } from './a-form-intake.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const ana = { email: 'ana@mail.example', message: 'My payout 4711 has not arrived.', submissionId: 'page-1' };
const asPage = { accept: 'text/html' };
const payload = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/payloads/${name}`, import.meta.url));

describe('a form', () => {
  it.each([
    ['application/json', payload('webform-json.json')],
    ['application/x-www-form-urlencoded', payload('webform-urlencoded.form')],
  ])(
    'as %s is stored, with line breaks as LF, and answered with its reference at once',
    async (type, body) => {
      const intake = await aFormIntake(universe, at);
      const answer = await intake.ask('POST /forms/{inboxId}', { type, body });
      expect(answer.status).toBe(202);
      expect(JSON.parse(answer.body).reference).toMatch(/^MR-[0-9A-Z]{5}-[0-9A-Z]{5}$/);
      const [message] = await intake.messages();
      expect(message).toMatchObject({
        from: { address: 'ana@example.org', name: 'Ana Müller' },
        hints: { locale: 'de-CH' },
        text: expect.stringMatching(/^(Bitte um Kopie\.\nDanke|Line1\nLine2 & more)$/),
      });
    },
  );

  it('as multipart brings its texts and files, types told by the bytes', async () => {
    const intake = await aFormIntake(universe, at);
    const posted = multipart([
      ['email', 'ana@mail.example'],
      ['message', 'Siehe Anhang,\r\nübrigens'],
      ['files', { name: 'Überweisung 振込.png', type: 'application/octet-stream', bytes: aPng }],
      ['files', { name: '', type: 'application/octet-stream', bytes: new Uint8Array() }],
    ]);
    expect((await intake.ask('POST /forms/{inboxId}', posted)).status).toBe(202);
    const [message] = await intake.messages();
    expect(message).toMatchObject({
      text: 'Siehe Anhang,\nübrigens',
      attachments: [{ name: 'Überweisung 振込.png', type: 'image/png', bytes: aPng.length }],
    });
    const [attachment] = Object(message).attachments;
    expect(Buffer.from((await intake.stored.get(attachment.objectKey)) ?? [])).toEqual(aPng);
  });

  it('sent again from the same page with other words is another message: nothing that was accepted is lost', async () => {
    const intake = await aFormIntake(universe, at);
    const first = await intake.postJson(ana);
    const second = await intake.postJson({ ...ana, message: 'And where is 4712?' });
    expect([first.status, second.status]).toEqual([202, 202]);
    expect(JSON.parse(second.body).reference).not.toBe(JSON.parse(first.body).reference);
    expect(await intake.messages()).toHaveLength(2);
  });

  it('sent twice by a browser is one message and one case, under one reference', async () => {
    const intake = await aFormIntake(universe, at);
    const first = await intake.postJson(ana);
    const second = await intake.postJson(ana);
    expect(second.json).toEqual(first.json);
    await intake.world.routeAll();
    await intake.world.routeAll();
    expect([(await intake.messages()).length, (await intake.cases()).length]).toEqual([1, 1]);
  });

  it.each([
    ['name', 'Ana\r\nBcc: all@mail.example', 'several-lines'],
    ['subject', 'Hi\u2028there', 'several-lines'],
    ['email', 'ana@mail.example\r\nBcc: all@mail.example', 'bad-email'],
    ['email', 'nobody', 'bad-email'],
    ['email', '', 'missing'],
    ['message', ' ', 'missing'],
    ['message', 'x'.repeat(10_001), 'too-long'],
    ['name', 'x'.repeat(201), 'too-long'],
  ])('whose %s is %j is refused by name, and nothing is stored', async (path, value, code) => {
    const intake = await aFormIntake(universe, at);
    const { status, json } = await intake.postJson({ ...ana, [path]: value });
    expect([status, json.errors]).toMatchObject([422, [{ path, code }]]);
    expect(await intake.world.rows()).toEqual([]);
  });

  it('with a file that runs, of an unknown kind, or too many of them is refused by name', async () => {
    const intake = await aFormIntake(universe, at);
    const send = (...files: { name: string; type: string; bytes: Uint8Array }[]) =>
      intake.ask(
        'POST /forms/{inboxId}',
        multipart([
          ['email', 'a@mail.example'],
          ['message', 'x'],
          ...files.map((file) => ['files', file] as const),
        ]),
      );
    const disguised = { name: 'photo.png', type: 'image/png', bytes: Buffer.from('MZ\u0000\u0001 program') };
    expect(JSON.parse((await send(disguised)).body).errors).toMatchObject([
      { code: 'file-type', name: 'photo.png' },
    ]);
    const png = { name: 'a.png', type: 'image/png', bytes: aPng };
    expect(JSON.parse((await send(png, png, png, png, png, png)).body).errors).toMatchObject([
      { code: 'file-count' },
    ]);
    const large = { name: 'a.png', type: 'image/png', bytes: Buffer.concat([aPng, Buffer.alloc(4_000_000)]) };
    expect(JSON.parse((await send(large)).body).errors).toMatchObject([{ code: 'file-size' }]);
    expect(await intake.world.rows()).toEqual([]);
  });

  it('from a page of another site is refused, from ours or from the API’s own page taken', async () => {
    const intake = await aFormIntake(universe, at);
    expect((await intake.postJson(ana, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await intake.postJson(ana, { origin: 'https://pay.example' })).status).toBe(202);
    const own = await intake.postJson(ana, { origin: 'https://api.test' });
    expect([own.status, own.headers.vary]).toEqual([202, expect.stringContaining('Origin')]);
  });

  it('costs four requests: two counts, one put, one queue message', async () => {
    const intake = await aFormIntake(universe, at);
    await intake.postJson(ana);
    expect(intake.world.crash.calls).toEqual([
      'UpdateItemCommand',
      'UpdateItemCommand',
      'PutItemCommand',
      'SendMessageBatchCommand',
    ]);
  });

  it('is logged without anything that was typed', async () => {
    const intake = await aFormIntake(universe, at);
    await intake.postJson(ana);
    await intake.postJson({ ...ana, website: 'http://spam.example' });
    await intake.postJson({ ...ana, email: 'no' });
    expect(intake.lines.join()).not.toMatch(/ana@|4711|spam\.example|192\.0\.2/);
  });
});

describe('a broken body', () => {
  it.each([
    ['application/json', '{"email":'],
    ['application/json', '[1]'],
    ['application/x-www-form-urlencoded', Buffer.from([0xff, 0x3d, 0x61])],
    ['multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="email"\r\n\r\na@b'],
    ['multipart/form-data', 'x'],
  ])('(%s %s) is refused, and kept whole for a supervisor, once', async (type, body) => {
    const intake = await aFormIntake(universe, at);
    for (let times = 0; times < 2; times++) {
      expect((await intake.ask('POST /forms/{inboxId}', { type, body })).status).toBe(400);
    }
    const [message] = await intake.messages();
    expect(await intake.held()).toMatchObject([{ reason: 'unreadable', state: 'held', inboxId: 'website' }]);
    expect(Buffer.from((await intake.stored.get(String(message?.rawKey))) ?? [])).toEqual(Buffer.from(body));
  });

  it('that is empty is only refused', async () => {
    const intake = await aFormIntake(universe, at);
    expect((await intake.ask('POST /forms/{inboxId}', { type: 'application/json' })).status).toBe(400);
    expect(await intake.world.rows()).toEqual([]);
  });
});

describe('a form that a program filled in', () => {
  const spam = JSON.parse(payload('webform-honeypot.json').toString());
  const supervisor = anAgent({ agentId: 'supervisor-1', role: 'supervisor' });
  const decide = async (intake: Awaited<ReturnType<typeof aFormIntake>>) => {
    const [held] = await intake.held();
    const mailIntake = { takeIn: async () => {} };
    const ports = { store: intake.world.ports.store, mailIntake };
    return { ports, decision: { agent: supervisor, mailId: String(held?.mailId), at: at + minute } };
  };

  it('is answered as any other, held, and neither routed nor queued again', async () => {
    const intake = await aFormIntake(universe, at);
    const answer = await intake.postJson(spam);
    expect([answer.status, answer.json.reference]).toEqual([202, expect.stringMatching(/^MR-/)]);
    expect(await intake.held()).toMatchObject([{ reason: 'trap', from: 'x@spam.example' }]);
    await runTimers(intake.world.ports, at + 2 * hour, { limit: 100, goesOn: () => true });
    await intake.world.routeAll();
    expect(await intake.cases()).toEqual([]);
  });

  it('becomes a case under the reference it was given, once a supervisor lets it in', async () => {
    const intake = await aFormIntake(universe, at);
    const { json } = await intake.postJson(spam);
    const { ports, decision } = await decide(intake);
    for (let times = 0; times < 2; times++) expect((await releaseMail(ports, decision)).ok).toBe(true);
    await runTimers(intake.world.ports, at + 2 * minute, { limit: 100, goesOn: () => true });
    await intake.world.routeAll();
    expect(await intake.cases()).toMatchObject([{ reference: json.reference }]);
  });

  it('stays away once it was discarded', async () => {
    const intake = await aFormIntake(universe, at);
    await intake.postJson(spam);
    const { ports, decision } = await decide(intake);
    await discardMail(ports, decision);
    expect(await releaseMail(ports, decision)).toMatchObject({
      ok: false,
      refusal: { code: 'already-decided' },
    });
  });

  it('is let in when it is sent again without what spoke against it', async () => {
    const intake = await aFormIntake(universe, at);
    await intake.postJson({ ...ana, website: 'filled in by a password store' });
    await intake.postJson(ana);
    await runTimers(intake.world.ports, at + minute, { limit: 100, goesOn: () => true });
    await intake.world.routeAll();
    expect(await intake.cases()).toHaveLength(1);
  });
});

describe('the token of a page', () => {
  it('asks whoever is faster than people to wait, and then takes the same form', async () => {
    const intake = await aFormIntake(universe, at);
    const token = await intake.token();
    intake.pass(second);
    const early = await intake.postJson({ ...ana, token });
    expect([early.status, early.json.code, early.headers['retry-after']]).toEqual([429, 'too-fast', '2']);
    intake.pass(2 * second);
    expect((await intake.postJson({ ...ana, token })).status).toBe(202);
  });

  it('that is forged, of another form or too old is asked for again; none is needed unless the form says so', async () => {
    const intake = await aFormIntake(universe, at, { requiresToken: true });
    const token = await intake.token();
    intake.pass(minute);
    const forged = token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const wrong of [{ token: forged }, { token: 'x' }, {}]) {
      expect(await intake.postJson({ ...ana, ...wrong })).toMatchObject({
        status: 422,
        json: { code: 'page-expired' },
      });
    }
    intake.pass(13 * hour);
    expect((await intake.postJson({ ...ana, token })).json.code).toBe('page-expired');
    expect((await (await aFormIntake(universe, at)).postJson(ana)).status).toBe(202);
  });

  it('without scripts, shows a form that was too fast again with all that was typed and chosen, and takes it then', async () => {
    const intake = await aFormIntake(universe, at);
    const token = await intake.token();
    const posted = multipart([
      ['email', 'ana@mail.example'],
      ['message', 'Wo ist <mein> Geld?'],
      ['language', 'de'],
      ['token', token],
      ['submissionId', 'page-7'],
      ['files', { name: 'beleg.png', type: 'image/png', bytes: aPng }],
    ]);
    const again = await intake.ask('POST /forms/{inboxId}', { ...posted, ...asPage });
    expect(again.status).toBe(429);
    expect(again.body).toContain('Wo ist &lt;mein&gt; Geld?');
    expect(again.body).toContain('Bereits angehängt: beleg.png');
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(again.body)?.[1] ?? '';
    expect([hidden('token'), hidden('submissionId')]).toEqual([token, 'page-7']);
    intake.pass(3 * second);
    const body = new URLSearchParams({
      ...{ email: 'ana@mail.example', message: 'Wo ist <mein> Geld?', language: 'de' },
      ...{ token, submissionId: 'page-7', uploads: hidden('uploads') },
    }).toString();
    const type = 'application/x-www-form-urlencoded';
    const taken = await intake.ask('POST /forms/{inboxId}', { type, body, ...asPage });
    expect([taken.status, taken.body]).toEqual([200, expect.stringContaining('MR-')]);
    await intake.world.routeAll();
    await intake.fetchFiles();
    const [message] = await intake.messages();
    const [attachment] = Object(message).attachments;
    expect(attachment).toMatchObject({ name: 'beleg.png', type: 'image/png', bytes: aPng.length });
    expect(attachment.objectKey).toMatch(/^attachments\//);
  });
});

describe('how much may be sent', () => {
  it('from one address is ten an hour, with the seconds until more is taken', async () => {
    const intake = await aFormIntake(universe, at + 50 * minute);
    for (let sent = 0; sent < 10; sent++) {
      const answer = await intake.postJson(
        { ...ana, submissionId: `${sent}` },
        { sourceIp: `192.0.2.${sent}` },
      );
      expect(answer.status).toBe(202);
    }
    const refused = await intake.postJson({ ...ana, submissionId: 'more' }, { sourceIp: '192.0.2.99' });
    expect([refused.status, refused.json.code, refused.headers['retry-after']]).toEqual([
      429,
      'too-many',
      '600',
    ]);
    const known = await intake.postJson({ ...ana, submissionId: '3' }, { sourceIp: '192.0.2.3' });
    expect(known.status).toBe(202);
    intake.pass(10 * minute);
    expect((await intake.postJson({ ...ana, submissionId: 'more' })).status).toBe(202);
  });

  it('from one network is thirty an hour, whatever of its IPv6 addresses and mailboxes it uses', async () => {
    const intake = await aFormIntake(universe, at);
    const send = (count: number) =>
      intake.postJson(
        { ...ana, email: `${count}@mail.example`, submissionId: `${count}` },
        { sourceIp: `2001:db8:0:7::${count.toString(16)}` },
      );
    for (let count = 0; count < 30; count++) expect((await send(count)).status).toBe(202);
    const refused = await send(30);
    expect([refused.status, await intake.messages()]).toMatchObject([429, { length: 30 }]);
  });

  it('keeps what a visitor without scripts typed', async () => {
    const intake = await aFormIntake(universe, at);
    const body = (count: number) => new URLSearchParams({ ...ana, submissionId: `${count}` }).toString();
    const type = 'application/x-www-form-urlencoded';
    for (let count = 0; count < 10; count++)
      await intake.ask('POST /forms/{inboxId}', { type, body: body(count) });
    const page = await intake.ask('POST /forms/{inboxId}', {
      type,
      body: body(10),
      ...asPage,
      language: 'ja,en',
    });
    expect(page.status).toBe(429);
    expect(page.body).toContain('60分後にもう一度お試しください');
    expect(page.body).toContain('My payout 4711 has not arrived.');
  });
});
