import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpecificSubject, quotedReference, threadSubject } from '../../lib/domain/mail-subject.ts';

describe('a subject', () => {
  it.each([
    'Re: Transfer 4711 is late',
    'RE[2]: Fwd: transfer  4711 is LATE!',
    'AW: WG: Transfer 4711 is late',
    'Sv: Antw: Transfer 4711 is late',
    'Odp: VS: Transfer 4711 is late',
    'RV: TR: Transfer 4711 is late',
    'Ynt: Rif: Transfer 4711 is late',
    '回复：Transfer 4711 is late',
    '答覆: 轉寄：Transfer 4711 is late',
    '返信：転送: Transfer 4711 is late',
    '회신: Transfer 4711 is late',
    'Ответ: Transfer 4711 is late',
    'رد: Transfer 4711 is late',
    'ตอบกลับ: Transfer 4711 is late',
    'Trả lời: Transfer 4711 is late',
    'Balas: Transfer 4711 is late',
    'उत्तर: Transfer 4711 is late',
    '[EXTERNAL] Re: Transfer 4711 is late [MR-7K3F9-Q2XBT]',
    'Automatic reply: Re: Transfer 4711 is late MR-7K3F9-Q2XBT',
  ])('is the same thread as without marks of answering: %s', (subject) => {
    expect(threadSubject(subject)).toBe('transfer 4711 is late');
  });

  it('keeps its figures and its words, in any script', () => {
    expect(threadSubject('Transfer 4712 is late')).toBe('transfer 4712 is late');
    expect(threadSubject('Regarding: rent')).toBe('regarding rent');
    expect(threadSubject('回复：我的转账４７１１还没到')).toBe('我的转账4711还没到');
  });

  it.each([
    'transfer 4711 is late',
    'invoice 20261123',
    'my payout to poland has not arrived',
    '我的转账一直没有到账怎么办',
    '三日前に送金したお金がまだ届きません',
  ])('is specific when it says what it is about: %s', (subject) => {
    expect(isSpecificSubject(threadSubject(subject))).toBe(true);
  });

  it.each([
    '',
    'Payment',
    'Help',
    'Need help',
    'Payment problem',
    'Hi',
    'Help me please!',
    '问题',
    '付款问题',
    'お問い合わせ',
    '문의',
    'Re:',
    '4711',
    'I am at a',
  ])('is about anything: %s', (subject) => {
    expect(isSpecificSubject(threadSubject(subject))).toBe(false);
  });

  it('quotes a reference in brackets or without', () => {
    expect(quotedReference('Re: Payment [MR-7K3F9-Q2XBT]')).toBe('MR-7K3F9-Q2XBT');
    expect(quotedReference('mr-7k3f9-q2xbt')).toBe('MR-7K3F9-Q2XBT');
    expect(quotedReference('MR-7K3F9-Q2XB')).toBeUndefined();
  });

  it('may be anything, and is read alike twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (subject) => {
        const once = threadSubject(subject);
        expect(isSpecificSubject(once)).toBe(isSpecificSubject(once));
        expect(once.length).toBeLessThan(20_000);
      }),
    );
  });
});
