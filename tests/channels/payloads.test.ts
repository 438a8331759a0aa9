import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { InboundItem } from '../../lib/channels/channel.ts';
import { webhookChannel } from '../../lib/channels/webhook-channels.ts';
import { channelName, readFixture, signedRequest, vectors } from './vector-requests.ts';

const Reading = z.object({
  kind: z.string(),
  dedupe: z.union([z.string(), z.number()]).nullish(),
  messageKey: z.string().optional(),
  conversation: z.string().optional(),
  user: z.union([z.string(), z.number()]).optional(),
  text: z.string().optional(),
  tsMs: z.number().nullish(),
  target: z.string().optional(),
  eventId: z.string().optional(),
});
type Reading = z.infer<typeof Reading>;

const readings = z
  .record(z.string(), z.array(Reading))
  .parse(JSON.parse(readFixture('payloads/expected.json').toString()));

/** The parts of an item the reading speaks about. */
const comparable = (item: InboundItem | undefined, reading: Reading): object => ({
  kind: item?.kind,
  ...(reading.dedupe == null ? {} : { dedupe: item?.dedupe }),
  ...(reading.conversation === undefined ? {} : { conversation: item?.conversation }),
  ...(reading.user === undefined || reading.kind !== 'message' ? {} : { from: item?.from?.address }),
  ...(reading.text === undefined ? {} : { text: item?.text }),
  ...(reading.tsMs === undefined ? {} : { sentAt: item?.sentAt ?? null }),
  ...(reading.target === undefined ? {} : { target: item?.target }),
  ...(reading.messageKey === undefined ? {} : { providerMessageId: item?.providerMessageId }),
});

/** The samples call delivery receipts "receipt"; an item's kind for them is `status`. */
const kindOf = ({ kind }: Reading): string => (kind === 'receipt' ? 'status' : kind);

const expected = (reading: Reading): object => ({
  kind: kindOf(reading),
  ...(reading.dedupe == null ? {} : { dedupe: String(reading.dedupe) }),
  ...(reading.conversation === undefined ? {} : { conversation: reading.conversation }),
  ...(reading.user === undefined || reading.kind !== 'message' ? {} : { from: String(reading.user) }),
  ...(reading.text === undefined ? {} : { text: reading.text }),
  ...(reading.tsMs === undefined ? {} : { sentAt: reading.tsMs }),
  ...(reading.target === undefined ? {} : { target: reading.target }),
  ...(reading.messageKey === undefined ? {} : { providerMessageId: reading.messageKey }),
});

const samples = vectors.filter(
  (vector) => vector.file !== undefined && webhookChannel(channelName(vector)) !== undefined,
);

describe('sample payloads', () => {
  it.each(samples.map((vector) => [vector.file?.replace('payloads/', '') ?? '', vector] as const))(
    '%s reads as its provider documents it',
    (file, vector) => {
      const { request, inbox, at } = signedRequest(vector);
      const items = webhookChannel(channelName(vector))?.parse(request, inbox, at).items ?? [];
      const wanted = (readings[file] ?? []).filter(({ kind }) => kind !== 'handshake');
      expect(items.map((item, index) => comparable(item, wanted[index] ?? { kind: '' }))).toEqual(
        wanted.map(expected),
      );
    },
  );

  it('has a reading for every sample', () => {
    const files = samples.map((vector) => vector.file?.replace('payloads/', '') ?? '');
    expect(files.filter((file) => readings[file] === undefined)).toEqual([]);
  });
});
