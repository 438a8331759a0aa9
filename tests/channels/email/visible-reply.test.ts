import { describe, expect, it } from 'vitest';
import { visibleReply } from '../../../lib/channels/email/visible-reply/visible-reply.ts';
import { headerBlockCases } from '../../fixtures/mail/header-blocks.ts';
import { introductionCases } from '../../fixtures/mail/introductions.ts';

const quotedBelow = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

describe.each(Object.entries(introductionCases))(
  'introductions in %s',
  (_, { reply, quoted, introductions }) => {
    it.each(introductions)('cuts at %j before quoted lines', (introduction) => {
      expect(visibleReply(`${reply}\n\n${introduction}\n\n${quotedBelow(quoted)}\n`)).toBe(reply);
    });

    it.each(introductions)('cuts at %j when no line is marked as quoted', (introduction) => {
      expect(visibleReply(`${reply}\n\n${introduction}\n\n${quoted}\n`)).toBe(reply);
    });

    it.each(introductions)('keeps an answer written below %j', (introduction) => {
      expect(visibleReply(`${introduction}\n${quotedBelow(quoted)}\n\n${reply}\n`)).toBe(reply);
    });
  },
);

describe.each(Object.entries(headerBlockCases))('header blocks in %s', (_, { reply, quoted, blocks }) => {
  it.each(blocks)('cuts at %j', (block) => {
    expect(visibleReply(`${reply}\n\n${block}\n\n${quoted}\n`)).toBe(reply);
  });
});
