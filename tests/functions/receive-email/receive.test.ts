import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announcedMails, MailAnnouncement } from '../../../functions/receive-email/object-created.ts';
import { receiveEmail } from '../../../functions/receive-email/receive.ts';
import { discardMail, listQuarantine, releaseMail } from '../../../lib/flows/quarantine.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
const rawKey = 'mail/inbound/mail1';
const supervisor = anAgent({ agentId: 'supervisor-1', role: 'supervisor' });
let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const mail = (virus: string, spam = 'PASS'): Uint8Array =>
  Buffer.from(
    [
      `X-SES-Spam-Verdict: ${spam}`,
      `X-SES-Virus-Verdict: ${virus}`,
      'From: ana@mail.example',
      'To: support@test-pay.example',
      'Subject: My payout',
      'Message-ID: <m1@mail.example>',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'My payout 4711 has not arrived, where is it?',
      '--b',
      'Content-Type: application/zip; name=a.zip',
      '',
      'PK',
      '--b--',
    ].join('\r\n'),
  );

/** A mailbox with one mail, and what supervisors can do about it. */
const aMailbox = async (raw: Uint8Array) => {
  const world = await createWorld(universe, at);
  const stored: string[] = [];
  const announced: string[] = [];
  const objects = { get: async () => raw, put: async (key: string) => void stored.push(key) };
  const ports = {
    ...world.ports,
    objects,
    replyKeys: async () => ['key'],
    mailIntake: { takeIn: async (key: string) => void announced.push(key) },
  };
  const decision = { agent: supervisor, mailId: 'mail1', at: at + 1_000 };
  return {
    world,
    ports,
    stored,
    announced,
    take: (released = false) => receiveEmail(ports, rawKey, at, { released }),
    release: () => releaseMail(ports, decision),
    discard: () => discardMail(ports, decision),
    list: async (state: 'held' | 'released' | 'discarded' = 'held') => {
      const found = await listQuarantine(ports, supervisor, state, { limit: 10 });
      return found.ok ? found.value.mails : [];
    },
  };
};

const casesIn = async (world: World) => (await world.rows()).filter(({ sk }) => sk === 'CASE');
const messagesIn = async (world: World) => (await world.rows()).filter(({ direction }) => direction === 'in');

describe('a mail from the bucket', () => {
  it('is stored with its files', async () => {
    const { take, stored } = await aMailbox(mail('PASS'));
    expect(await take()).toMatchObject({ inboxId: 'support', accepted: 1, stored: 1, quarantined: 0 });
    expect(stored).toHaveLength(1);
  });

  it.each([
    ['virus', mail('FAIL', 'FAIL')],
    ['unscanned', mail('PROCESSING_FAILED')],
    ['spam', mail('PASS', 'FAIL')],
  ])('is held for %s: listed by its header, not unpacked, routed or acknowledged', async (reason, raw) => {
    const { take, stored, list, world } = await aMailbox(raw);
    expect(await take()).toMatchObject({
      accepted: 1,
      stored: 0,
      duplicates: 0,
      quarantined: 1,
      because: reason,
    });
    expect(await list()).toEqual([
      {
        ...{ mailId: 'mail1', rawKey, reason, state: 'held', receivedAt: at, bytes: raw.byteLength },
        ...{ inboxId: 'support', from: 'ana@mail.example', subject: 'My payout', version: 1 },
      },
    ]);
    await world.routeAll();
    await world.sendAll();
    expect(stored).toEqual([]);
    expect(await world.rows()).toHaveLength(1);
    expect(world.sent()).toEqual([]);
  });

  it('is held once, however often it is announced', async () => {
    const { take, list } = await aMailbox(mail('PASS', 'FAIL'));
    await take();
    expect(await take()).toMatchObject({ accepted: 1, duplicates: 1, quarantined: 0 });
    expect(await list()).toHaveLength(1);
  });
});

describe('a held mail', () => {
  it('that is released twice comes in once, is routed and acknowledged', async () => {
    const { take, release, announced, list, world, stored } = await aMailbox(mail('PASS', 'FAIL'));
    await take();
    expect(await release()).toMatchObject({
      ok: true,
      value: { state: 'released', decidedBy: 'supervisor-1' },
    });
    expect((await release()).ok).toBe(true);
    for (const key of announced) expect(key).toBe(rawKey);
    for (const _announcement of announced) await take(true);
    await world.routeAll();
    await world.sendAll();
    expect(await casesIn(world)).toHaveLength(1);
    expect(world.sent()).toHaveLength(1);
    expect(new Set(stored).size).toBe(1);
    expect([await list(), await list('released')]).toMatchObject([[], [{ mailId: 'mail1' }]]);
  });

  it.each(['FAIL', 'PROCESSING_FAILED'])(
    'whose virus verdict is %s comes in without its files and without the raw mail',
    async (virus) => {
      const { take, release, world, stored } = await aMailbox(mail(virus));
      await take();
      await release();
      await take(true);
      const [message] = await messagesIn(world);
      expect(message).toMatchObject({
        text: 'My payout 4711 has not arrived, where is it?',
        attachments: [{ name: 'a.zip', problem: expect.stringContaining('not handed out') }],
      });
      expect(message).not.toHaveProperty('rawKey');
      expect(stored).toEqual([]);
    },
  );

  it('that is discarded leaves the list and cannot be released any more', async () => {
    const { take, discard, release, list, announced } = await aMailbox(mail('PASS', 'FAIL'));
    await take();
    expect((await discard()).ok).toBe(true);
    expect((await discard()).ok).toBe(true);
    expect(await release()).toMatchObject({ ok: false, refusal: { code: 'already-decided' } });
    expect(announced).toEqual([]);
    expect([await list(), await list('discarded')]).toMatchObject([[], [{ mailId: 'mail1' }]]);
  });

  it('that was released cannot be discarded', async () => {
    const { take, discard, release } = await aMailbox(mail('PASS', 'FAIL'));
    await take();
    await release();
    expect(await discard()).toMatchObject({ ok: false, refusal: { code: 'already-decided' } });
  });

  it('is for supervisors alone', async () => {
    const { take, ports } = await aMailbox(mail('PASS', 'FAIL'));
    await take();
    const decision = { agent: anAgent(), mailId: 'mail1', at };
    const refused = { ok: false, refusal: { code: 'supervisors-only' } };
    expect(await releaseMail(ports, decision)).toMatchObject(refused);
    expect(await discardMail(ports, decision)).toMatchObject(refused);
    expect(await listQuarantine(ports, anAgent(), 'held', { limit: 10 })).toMatchObject(refused);
    const unknown = { agent: supervisor, mailId: 'other', at };
    expect(await releaseMail(ports, unknown)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });

  it('is forgotten with the raw mail', async () => {
    const { take, world } = await aMailbox(mail('PASS', 'FAIL'));
    await take();
    const [row] = await world.rows();
    const days = world.ports.configuration.retention.rawMailDays;
    expect(row?.expiresAt).toBe((at + days * 24 * 3_600_000) / 1_000);
  });
});

describe('the list of held mail', () => {
  it('comes in pages, oldest first, and starts again after a damaged position', async () => {
    const { ports } = await aMailbox(mail('PASS'));
    for (const number of [2, 0, 1]) {
      await ports.store.insertQuarantined({
        ...{ mailId: `m${number}`, reason: 'spam', state: 'held', receivedAt: at + number, version: 1 },
      });
    }
    const page = async (after?: string) => {
      const found = await ports.store.listQuarantined('held', {
        limit: 2,
        ...(after === undefined ? {} : { after }),
      });
      return { ids: found.mails.map(({ mailId }) => mailId), next: found.next };
    };
    const first = await page();
    expect(first.ids).toEqual(['m0', 'm1']);
    expect((await page(first.next)).ids).toEqual(['m2']);
    expect((await page('damaged')).ids).toEqual(['m0', 'm1']);
  });
});

describe('an announcement on the mail queue', () => {
  const announced = (body: object) => announcedMails(MailAnnouncement.parse(body));

  it('is of a new object, of a released mail, or a test of S3', () => {
    const created = { Records: [{ s3: { object: { key: 'mail/inbound/a+b' } } }] };
    expect(announced(created)).toEqual([{ rawKey: 'mail/inbound/a b', released: false }]);
    expect(announced({ released: rawKey })).toEqual([{ rawKey, released: true }]);
    expect(announced({ Event: 's3:TestEvent' })).toEqual([]);
  });

  it('releases nothing outside of received mail', () => {
    expect(announced({ released: 'attachments/1' })).toEqual([]);
  });
});
