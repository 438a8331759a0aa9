import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../lib/classify/classifier.ts';
import { categories, urgencies } from '../../lib/domain/vocabulary.ts';

const { classify } = createClassifier();
const risksOf = (text: string): readonly string[] => classify({ text }).risks;
const urgencyOf = (text: string): string => classify({ text }).urgency;

describe('risks', () => {
  it.each([
    ['account-takeover', 'someone logged into my account from Vietnam and changed my email'],
    ['account-takeover', '我的账号被盗了，密码被人改了'],
    ['account-takeover', 'アカウントが乗っ取られてパスワードを変えられました'],
    ['account-takeover', 'mein Konto wurde gehackt'],
    ['unauthorised-payment', 'There is a payment of 300 I did not make'],
    ['unauthorised-payment', '身に覚えのない請求があります'],
    ['unauthorised-payment', 'compra que no reconozco en mi tarjeta'],
    ['phishing', 'Is this email really from you? It asks me to click a link'],
    ['phishing', '这封邮件是你们发的吗？里面有个奇怪的链接'],
    ['scam-in-progress', 'please stop the transfer I just made, it was a scam'],
    ['scam-in-progress', '방금 보낸 돈 사기였어요 막아주세요'],
    ['scam-in-progress', 'acabo de transferir y era una estafa, paren la transferencia'],
    ['impersonation', 'someone called me claiming to be from your support'],
    ['impersonation', '有人冒充你们客服打电话给我'],
    ['money-laundering-hint', 'he offered me a commission to receive money on my account and pass it on'],
    ['threat', 'I know where your office is and I will burn down the place'],
    ['self-harm', '钱没了我不想活了'],
    ['self-harm', 'ya no quiero vivir'],
    ['legal-threat', 'I will take legal action, my lawyer has been informed'],
    ['legal-threat', '再不处理我就起诉你们'],
  ])('are seen: %s in "%s"', (risk, text) => expect(risksOf(text)).toContain(risk));

  it.each([
    'I forgot my password and want to change my email',
    '新しいスマホからログインしたいです',
    'I did not make it in time to pay the bill',
    'I made a payment to the wrong person',
    'I got your email with the confirmation link, thanks',
    'How do you protect customers from scams?',
    'your fees are a scam',
    'Your colleague called me yesterday, thanks',
    'I want to receive money for my freelance work',
    'this is killing me, the app crashed again',
    'my card got burned in the oven',
    'I am dying to try your new card',
    '这个app真是要死了',
    'I am a lawyer and would like to open an account',
    'Which documents do you need for my legal entity?',
    'my wallet was stolen, I have a police report for the insurance',
  ])('are not seen in look-alikes: "%s"', (text) => expect(risksOf(text)).toEqual([]));
});

describe('urgency', () => {
  it.each([
    ['critical', 'I want to kill myself because the money is gone'],
    ['critical', 'please, my mother is in hospital and needs the money today'],
    ['critical', '卡被偷了，刚刚有人刷了三笔'],
    ['high', 'I need to pay salaries tomorrow and the payout is stuck'],
    ['high', 'lost my card on the train'],
    ['normal', 'my transfer has not arrived'],
    ['low', 'what are your opening hours'],
    ['low', 'thanks, that was great'],
  ])('is %s for "%s"', (urgency, text) => expect(urgencyOf(text)).toBe(urgency));

  it('does not rise with capital letters and exclamation marks', () => {
    expect(urgencyOf('MY PAYMENT FAILED!!!')).toBe(urgencyOf('my payment failed'));
    expect(urgencyOf('WHERE IS YOUR OFFICE???')).toBe('low');
  });
});

describe('category', () => {
  it('is general, and not sure of it, where a message says nothing', () => {
    const { category, categoryConfidence } = classify({ text: 'asdf 12345' });
    expect(category).toBe('general');
    expect(categoryConfidence).toBeLessThan(0.2);
  });

  it('is found in the middle of a long mail', () => {
    const filler =
      'I hope this message finds you well and that the weather is as fine as it is here. '.repeat(20);
    const point = 'My card has not arrived in the post after three weeks. When will my card be delivered?';
    expect(classify({ text: `${filler}${point} ${filler}` }).category).toBe('card');
  });

  it('reads the subject too', () => {
    expect(classify({ subject: 'Invoice with wrong VAT number', text: 'Please see above.' }).category).toBe(
      'billing-invoice',
    );
  });
});

describe('hostile input', () => {
  it('gives a sensible answer to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const answer = classify({ text });
        expect(categories).toContain(answer.category);
        expect(urgencies).toContain(answer.urgency);
        expect(answer.categoryConfidence).toBeGreaterThan(0);
        expect(answer.categoryConfidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    '',
    'x',
    '7',
    '🙂',
    '\ud83d',
    '\u202e\u200d\u2066',
    'p\u200da\u200dy\u200dm\u200de\u200dn\u200dt failed',
  ])('does not stumble over %j', (text) => expect(() => classify({ text })).not.toThrow());

  it('sees through zero-width characters inside words', () => {
    expect(classify({ text: 'my pay\u200bment fai\u200dled' }).category).toBe('payment-failed');
  });

  it.each(['a', '1', '你', 'a ', 'ก', '@', '.', '<', 'é', '\u0301'])(
    'reads a megabyte of %j at once',
    (unit) => {
      const before = process.cpuUsage();
      classify({ text: unit.repeat(1_000_000) });
      const { user, system } = process.cpuUsage(before);
      expect(user + system).toBeLessThan(1_500_000);
    },
  );
});
