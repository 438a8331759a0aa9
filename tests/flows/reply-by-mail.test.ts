import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMail } from '../../lib/channels/email/parse-mail.ts';
import { minute } from '../../lib/domain/instant.ts';
import { replyFileKey } from '../../lib/domain/reply-file.ts';
import type { ChannelName } from '../../lib/domain/vocabulary.ts';
import { offerReplyFile } from '../../lib/flows/offer-reply-file.ts';
import { type AgentReply, replyToCustomer } from '../../lib/flows/reply-to-customer.ts';
import { addNote, claimCase } from '../../lib/flows/work-on-case.ts';
import { aMessage, type MessageOptions } from '../world/a-message.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const byMail = (over: MessageOptions = {}) =>
  aMessage({
    channel: 'email',
    inboxId: 'support',
    peer: 'ana@mail.example',
    subject: 'My payout',
    threading: { mailId: 'in-1@mail.example', references: [] },
    at,
    ...over,
  });

const opened = async (first = byMail()): Promise<World> => {
  const world = await createWorld(universe, at);
  await world.deliver(first);
  await world.routeAll();
  await world.sendAll();
  return world;
};

/** The world's one case, claimed. */
const workOn = async (world: World, now: number) => {
  const row = (await world.rows()).find(({ sk }) => sk === 'CASE');
  const caseId = String(row?.caseId);
  if (row?.state !== 'claimed') await claimCase(world.ports, { agent: anAgent(), caseId, at: now });
  const supportCase = await world.ports.store.loadCase(caseId);
  return { agent: anAgent(), caseId, fence: supportCase?.fence ?? 0, at: now };
};

const reply = async (world: World, now: number, answer: AgentReply) => {
  const result = await replyToCustomer(world.ports, await workOn(world, now), answer);
  await world.sendAll(now);
  return result;
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Uploads as an agent's page would; answers the attachment to be listed. */
const upload = async (world: World, name: string, bytes: Uint8Array, type = 'application/pdf') => {
  const work = await workOn(world, at + minute);
  const file = { name, type, bytes: bytes.length, sha256: sha256(bytes) };
  const offered = await offerReplyFile(world.ports, work, file);
  if (!offered.ok) return offered;
  const { url, headers } = offered.value;
  await fetch(url, { method: 'PUT', headers, body: Buffer.from(bytes) });
  return { name, type, objectKey: replyFileKey(work.caseId, file.sha256) };
};

const uploaded = async (...parameters: Parameters<typeof upload>) => {
  const file = await upload(...parameters);
  if ('ok' in file) throw new Error(file.refusal.detail);
  return file;
};

const pdf = (size = 2_000): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size, 'x')]);

describe('a reply by mail', () => {
  it('is nobody’s automatic mail, while the acknowledgement is', async () => {
    const world = await opened();
    await reply(world, at + minute, { text: 'It left today.' });
    const [acknowledgement, answer] = world.sent();
    expect(acknowledgement?.headers).toMatchObject({ 'auto-submitted': 'auto-replied' });
    expect(Object.keys(answer?.headers ?? {})).not.toContain('auto-submitted');
    expect(Object.keys(answer?.headers ?? {})).not.toContain('x-auto-response-suppress');
    expect(answer?.html).toContain('It left today.');
    expect(answer?.problems).toEqual([]);
  });

  it('answers the customer’s subject with one Re:, whatever was in front of it', async () => {
    const world = await opened(byMail({ subject: '回复：Re: AW: 付款失败' }));
    await reply(world, at + minute, { text: 'It left today.' });
    expect(world.sent()[1]?.subject).toBe('Re: 付款失败');
  });

  it('names the customer’s mail and our own since, by the ids people see', async () => {
    const world = await opened(byMail({ threading: { mailId: 'in-1@mail.example', references: ['r0@x'] } }));
    await reply(world, at + minute, { text: 'First.' });
    await reply(world, at + 2 * minute, { text: 'Second.' });
    const [acknowledgement, first, second] = world.sent();
    expect(second?.headers?.['in-reply-to']).toBe('<in-1@mail.example>');
    expect(second?.headers?.references).toBe(
      `<r0@x> <in-1@mail.example> <${acknowledgement?.providerMessageId}> <${first?.providerMessageId}>`,
    );
  });

  it('quotes what the customer wrote and what they were answered, newest first, masked', async () => {
    const world = await opened(byMail({ text: 'My card 4111 1111 1111 1111 was charged.' }));
    await addNote(world.ports, await workOn(world, at + minute), 'Looks like fraud.');
    await reply(world, at + 2 * minute, { text: 'Which day?' });
    await world.deliver(
      byMail({
        messageId: 'in-2',
        text: 'On Monday.',
        at: at + 3 * minute,
        from: { address: 'ana@mail.example' },
      }),
    );
    await world.routeAll(at + 3 * minute);
    await reply(world, at + 4 * minute, { text: 'Thank you.' });
    const text = world.sent().at(-1)?.text ?? '';
    expect(text.replaceAll('\u202f', ' ').trim().split('\n')).toEqual([
      ...['Thank you.', '', ''],
      'On November 23, 2026 at 9:03 AM UTC, <ana@mail.example> wrote:',
      ...['> On Monday.', '>'],
      '> On November 23, 2026 at 9:02 AM UTC, Test Pay <support@test-pay.example> wrote:',
      ...['>> Which day?', '>>'],
      '>> On November 23, 2026 at 9:00 AM UTC, Ana <ana@mail.example> wrote:',
      '>>> My card [card •••• 1111] was charged.',
    ]);
    expect(JSON.stringify(world.sent())).not.toMatch(/4111 1111|fraud/);
  });

  it('quotes nobody but its reader, and no machine', async () => {
    const world = await opened();
    const later = (messageId: string, over: MessageOptions) =>
      byMail({ messageId, at: at + minute, ...over });
    await world.deliver(
      later('in-2', {
        text: 'SECRET of another person',
        replyAddress: { channel: 'email', inboxId: 'support', to: 'eve@mail.example' },
      }),
      later('in-3', {
        text: 'I am away',
        flags: {
          autoReply: true,
          bulk: false,
          bounce: false,
          feedback: false,
          loop: false,
          suppressAck: true,
        },
      }),
    );
    await world.routeAll(at + minute);
    await reply(world, at + 2 * minute, { text: 'Thank you.' });
    expect(world.sent().at(-1)).toMatchObject({ to: 'ana@mail.example' });
    expect(world.sent().at(-1)?.text).toContain('My payout has not arrived');
    expect(world.sent().at(-1)?.text).not.toMatch(/SECRET|I am away/);
  });

  it('does not quote what a form was filled in with: its sender may be anybody', async () => {
    const world = await opened(byMail({ channel: 'form', inboxId: 'website', text: 'Buy my goods at once' }));
    await reply(world, at + minute, { text: 'Thank you for writing.' });
    expect(world.sent().at(-1)).toMatchObject({ to: 'ana@mail.example' });
    expect(world.sent().at(-1)?.text.trim()).toBe('Thank you for writing.');
  });

  it('does not quote a mail whose sender was forged: the reader never wrote it', async () => {
    const world = await opened(byMail({ text: 'Open this at once', unverifiedSender: true }));
    await reply(world, at + minute, { text: 'Did you write to us?' });
    expect(world.sent().at(-1)?.text.trim()).toBe('Did you write to us?');
  });

  it('quotes no more than a few messages and pages', async () => {
    const world = await opened(byMail({ text: `first ${'x'.repeat(20_000)}` }));
    for (let number = 2; number < 9; number++) {
      await world.deliver(
        byMail({ messageId: `in-${number}`, text: `again ${'y'.repeat(3_000)}`, at: at + number * minute }),
      );
    }
    await world.routeAll(at + 9 * minute);
    await reply(world, at + 10 * minute, { text: 'Thank you.' });
    const text = world.sent().at(-1)?.text ?? '';
    expect(text.length).toBeLessThan(11_500);
    expect(text).toContain('[…]');
    expect(text).not.toContain('first');
  });
});

describe('a file of a reply by mail', () => {
  it('leaves inside the mail, under its name, once', async () => {
    const world = await opened();
    const file = await uploaded(world, '付款凭证（修订）.pdf', pdf());
    const work = await workOn(world, at + 2 * minute);
    const answer = { text: 'Here it is.', attachments: [file] };
    expect(await replyToCustomer(world.ports, work, answer)).toMatchObject({ ok: true });
    expect(await replyToCustomer(world.ports, work, answer)).toMatchObject({ ok: true });
    await world.sendAll(at + 2 * minute);
    expect(world.sent()).toHaveLength(2);
    expect(world.sent()[1]).toMatchObject({
      files: [{ name: '付款凭证（修订）.pdf', type: 'application/pdf', bytes: 2_009 }],
      problems: [],
    });
    expect(world.refusals()).toEqual([]);
  });

  it('is what its bytes say, whatever it is called', async () => {
    const world = await opened();
    const file = await uploaded(world, 'photo.jpg', pdf(), 'image/jpeg');
    await reply(world, at + 2 * minute, { text: 'Here.', attachments: [file] });
    expect(world.sent()[1]?.files).toMatchObject([{ name: 'photo.jpg', type: 'application/pdf' }]);
  });

  it.each([
    ['setup.exe', Buffer.from('plain'), 'application/pdf'],
    ['invoice.pdf.JS', Buffer.from('plain'), 'text/plain'],
    ['page.html', Buffer.from('plain'), 'text/plain'],
  ])('is refused before it is uploaded when its name may run: %s', async (name, bytes, type) => {
    const world = await opened();
    expect(await upload(world, name, bytes, type)).toMatchObject({
      ok: false,
      refusal: { code: 'file-refused', detail: expect.stringContaining(name) },
    });
  });

  it.each([
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)])],
    ['a page', Buffer.from('<!doctype html><script>x</script>')],
    ['a drawing with scripts', Buffer.from('<svg xmlns="x"><script/></svg>')],
  ])('is refused when its bytes are %s', async (_kind, bytes) => {
    const world = await opened();
    const file = await uploaded(world, 'invoice.pdf', bytes);
    expect(await reply(world, at + 2 * minute, { text: 'Here.', attachments: [file] })).toMatchObject({
      ok: false,
      refusal: { code: 'file-refused' },
    });
    expect(world.sent()).toHaveLength(1);
  });

  it('is refused with figures when all together are too large for a mail', async () => {
    const world = await opened();
    const attachments = [
      await uploaded(world, 'a.pdf', pdf(3_500_000)),
      await uploaded(world, 'b.pdf', pdf(3_400_000)),
    ];
    expect(await reply(world, at + 2 * minute, { text: 'Here.', attachments })).toMatchObject({
      ok: false,
      refusal: { code: 'file-refused', detail: 'The files have 6.9 MB; one mail takes 6.5 MB.' },
    });
    const one = await upload(world, 'c.pdf', pdf(6_500_000));
    expect(one).toMatchObject({ ok: false, refusal: { code: 'file-refused' } });
  });

  it('leaves when it is as large as allowed, with a long letter around it', async () => {
    const world = await opened(byMail({ text: '字'.repeat(10_000) }));
    const attachments = [await uploaded(world, 'a.pdf', pdf(6_499_991))];
    await reply(world, at + 2 * minute, { text: '"字'.repeat(25_000), attachments });
    expect(world.refusals()).toEqual([]);
    expect(world.sent()[1]?.files).toMatchObject([{ bytes: 6_500_000 }]);
  });

  it('is refused when it was not uploaded, or to another case', async () => {
    const world = await opened();
    const { caseId } = await workOn(world, at + minute);
    for (const owner of [caseId, '0123456789ABCDEFGHJK']) {
      const file = { name: 'a.pdf', type: 'application/pdf', objectKey: replyFileKey(owner, sha256(pdf())) };
      expect(await reply(world, at + 2 * minute, { text: 'x', attachments: [file] })).toMatchObject({
        ok: false,
        refusal: { code: 'file-missing' },
      });
    }
    const mail = { name: 'mail.eml', type: 'message/rfc822', objectKey: 'mail/inbound/1' };
    expect(await reply(world, at + 2 * minute, { text: 'x', attachments: [mail] })).toMatchObject({
      ok: false,
    });
  });

  it('is another reply than the same words with another file', async () => {
    const world = await opened();
    const [a, b] = [await uploaded(world, 'a.pdf', pdf()), await uploaded(world, 'b.pdf', pdf(9))];
    const idempotencyKey = 'one';
    const work = await workOn(world, at + 2 * minute);
    await replyToCustomer(world.ports, work, { text: 'Here.', attachments: [a], idempotencyKey });
    expect(
      await replyToCustomer(world.ports, work, { text: 'Here.', attachments: [b], idempotencyKey }),
    ).toMatchObject({ ok: false, refusal: { code: 'conflict' } });
  });

  it.each<[ChannelName, string, string]>([
    ['telegram', 'bot', '5512'],
    ['whatsapp', 'wa-invites', '33612345678'],
  ])('is refused on %s, which takes files by address', async (channel, inboxId, peer) => {
    const world = await opened(aMessage({ channel, inboxId, peer, at }));
    const file = await uploaded(world, 'a.pdf', pdf());
    expect(await reply(world, at + 2 * minute, { text: 'x', attachments: [file] })).toMatchObject({
      ok: false,
      refusal: { code: 'file-refused', detail: expect.stringContaining(channel) },
    });
  });

  it('is offered to nobody who does not hold the case', async () => {
    const world = await opened();
    const work = await workOn(world, at + minute);
    const file = { name: 'a.pdf', type: 'application/pdf', bytes: 3, sha256: sha256(Buffer.from('abc')) };
    const stranger = anAgent({ agentId: 'agent-2' });
    expect(await offerReplyFile(world.ports, { ...work, agent: stranger }, file)).toMatchObject({
      ok: false,
    });
    expect(await offerReplyFile(world.ports, { ...work, fence: work.fence - 1 }, file)).toMatchObject({
      ok: false,
    });
  });
});

it('a customer’s answer to our mail with history is read without it', async () => {
  const world = await opened();
  await reply(world, at + minute, { text: 'Please tell us the day.' });
  const sent = world.sent()[1];
  const raw = [
    ...['From: ana@mail.example', 'In-Reply-To: <x@y>', 'Subject: Re: My payout'],
    ...[
      'Content-Type: text/plain; charset=utf-8',
      '',
      'On Monday.',
      '',
      'On Mon, Nov 23, 2026 at 9:01 AM Test Pay',
    ],
    '<support@test-pay.example> wrote:',
    ...(sent?.text ?? '').split('\n').map((line) => `> ${line}`),
  ];
  expect(parseMail(Buffer.from(raw.join('\n'))).reply).toBe('On Monday.');
});
