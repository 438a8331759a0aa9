import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../lib/classify/language/identify.ts';

const languageOf = (text: string): string => identifyLanguage(text).language;

describe('identifyLanguage', () => {
  it.each([
    ['en', 'hw long does transfer take'],
    ['en', 'payment failed'],
    ['es', 'q pasa con mi plata'],
    ['es', '¿dónde está mi dinero?'],
    ['fr', 'jai pas recu mon virement'],
    ['de', 'geld immer noch net da'],
    ['pt', 'pix nao caiu'],
    ['it', 'bonifico non arrivato'],
    ['vi', 'thẻ bị khóa'],
    ['vi', 'chuyen khoan bi loi'],
    ['id', 'gak bisa login'],
    ['ms', 'tak boleh login'],
    ['tr', 'sifremi unuttum'],
    ['hi', 'मेरा पैसा कहाँ है'],
    ['ru', 'карта не работает'],
    ['uk', 'де мої гроші'],
    ['ar', 'وين فلوسي'],
    ['th', 'เงินยังไม่เข้า'],
    ['ko', '환불'],
    ['ja', '届きません'],
    ['nl', 'waar is mijn geld'],
    ['pl', 'gdzie są moje pieniądze'],
  ])('reads short messages: %s %s', (language, text) => expect(languageOf(text)).toBe(language));

  it.each([
    ['zh-Hans', '账户冻结'],
    ['zh-Hans', '钱呢'],
    ['zh-Hant', '帳戶凍結'],
    ['zh-Hant', '點解未到數'],
    ['ja', '口座凍結'],
    ['ja', '返金希望'],
    ['ja', '送金未着'],
  ])('tells the writers of Han characters apart: %s %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['zh-Hans', '我的KYC被reject了'],
    ['zh-Hant', '我張card被人decline咗'],
    ['zh-Hans', 'webhook收不到'],
    ['zh-Hans', '我买的ポケモンカード没有收到退款'],
    ['en', 'Hi, I bought from 淘宝 and it failed'],
    ['en', "my name is 王小明 and I can't login"],
    ['es', 'mi KYC fue rechazado'],
    ['de', 'KYC abgelehnt'],
    ['hi', 'mera payment fail ho gaya'],
    ['ja', 'APIのエラー'],
  ])('takes the language sentences are written in: %s %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    '',
    ' ',
    '123456',
    '😀😀',
    'TX-883920-AA',
    'https://example.com/a',
    '???',
    '€ 1.234,56',
    'a@b.example',
    '\ud800',
  ])('does not guess where there is no language: %j', (text) =>
    expect(identifyLanguage(text)).toEqual({ language: 'und', confidence: 0 }),
  );

  it('reads capital letters as it reads small ones', () => {
    expect(languageOf('MEINE ÜBERWEISUNG IST NICHT ANGEKOMMEN')).toBe('de');
  });

  it('lets a locale tip what cannot be decided, and nothing else', () => {
    expect(identifyLanguage('退款多久').language).toBe('zh-Hans');
    expect(identifyLanguage('退款多久', { locale: 'zh-TW' }).language).toBe('zh-Hant');
    expect(identifyLanguage('transfer saya gagal', { country: 'MY' }).language).toBe('ms');
    expect(identifyLanguage('meine Überweisung ist nicht angekommen', { locale: 'fr-FR' }).language).toBe(
      'de',
    );
    expect(identifyLanguage('無法登入帳戶', { locale: 'ja' }).language).toBe('zh-Hant');
  });

  it('is less sure of less text', () => {
    const short = identifyLanguage('conta').confidence;
    const long = identifyLanguage('minha conta foi bloqueada e não consigo mais entrar').confidence;
    expect(short).toBeLessThan(long);
  });

  it('answers a confidence between 0 and 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { language, confidence } = identifyLanguage(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(confidence === 0).toBe(language === 'und');
      }),
    );
  });
});
