import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptItems } from '../../functions/receive-webhook/accept-items.ts';
import { twilioVoice } from '../../lib/channels/twilio/twilio-voice.ts';
import { createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const call = { CallSid: 'CA1', From: '+447700900123', To: '+14155550100' };
const recorded = { ...call, RecordingSid: 'RE1', RecordingUrl: 'https://api.twilio.com/RE1' };
const transcribed = {
  ...recorded,
  TranscriptionSid: 'TR1',
  TranscriptionStatus: 'completed',
  TranscriptionText: 'My transfer has not arrived, please call me back.',
};

const tell = async (world: World, fields: Readonly<Record<string, string>>): Promise<void> => {
  const body = Buffer.from(new URLSearchParams(fields).toString());
  const request = { method: 'POST', url: 'https://hooks.example.com/x', headers: {}, body };
  const { items } = twilioVoice.parse(request, { inboxId: 'calls', repliesFrom: 'sms', secrets: {} }, at);
  const answeredBy = { channel: 'twilio-sms', inboxId: 'sms' } as const;
  await acceptItems(world.ports, items, {
    channel: twilioVoice,
    inboxId: 'calls',
    receivedAt: at,
    answeredBy,
  });
  await world.routeAll();
};

const messages = async (world: World) => (await world.rows()).filter(({ direction }) => direction === 'in');

describe('a missed call', () => {
  it('is one case with one message, which the transcript fills in; we answer by SMS', async () => {
    const world = await createWorld(universe, at);
    await tell(world, recorded);
    await tell(world, recorded);
    await tell(world, transcribed);
    await tell(world, transcribed);
    await world.sendAll();
    expect(await messages(world)).toMatchObject([
      {
        contentType: 'audio',
        text: 'My transfer has not arrived, please call me back.',
        attachments: [{ type: 'audio/mpeg' }],
      },
    ]);
    expect((await world.rows()).filter(({ sk }) => sk === 'CASE')).toHaveLength(1);
    expect(world.sent()).toMatchObject([{ provider: 'twilio-sms', to: '+447700900123' }]);
  });

  it('loses nothing when the transcript comes first', async () => {
    const world = await createWorld(universe, at);
    await tell(world, transcribed);
    await tell(world, recorded);
    const found = await messages(world);
    expect(found.map(({ text }) => text)).toContain('My transfer has not arrived, please call me back.');
    expect((await world.rows()).filter(({ sk }) => sk === 'CASE')).toHaveLength(1);
  });
});
