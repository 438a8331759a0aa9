import { describe, expect, it } from 'vitest';
import { readMailForIntake } from '../../../lib/channels/email/read-mail-for-intake.ts';

const own = { addresses: ['support@acme.example'] };
const read = (headers: string[]) =>
  readMailForIntake(
    Buffer.from([...headers, 'To: support@acme.example', 'Subject: Refund', '', 'hello'].join('\r\n')),
    own,
  ).item;

describe('the conversation a mail belongs to', () => {
  it('is that of the address answers go to, so a forged sender cannot lead the answers to others astray', () => {
    const genuine = read(['From: Ana <ana@mail.example>']);
    const forged = read(['From: Ana <ana@mail.example>', 'Reply-To: thief@evil.example']);
    expect(genuine).toMatchObject({ conversation: 'ana@mail.example', reply: { to: 'ana@mail.example' } });
    expect(forged).toMatchObject({ conversation: 'thief@evil.example', reply: { to: 'thief@evil.example' } });
    expect(forged.from?.address).toBe('ana@mail.example');
  });

  it('is the sender’s when the mail asks us to answer ourselves', () => {
    const item = read(['From: Ana <Ana@mail.example>', 'Reply-To: support@acme.example']);
    expect(item.conversation).toBe('ana@mail.example');
  });
});
