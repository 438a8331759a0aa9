import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../lib/classify/language/identify.ts';

/** Messages in which two languages meet, one a line: the language their sentences are in, and the text. */
const switched = readFileSync(new URL('./language/switched.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

describe('English words of the trade, and names', () => {
  it.each(switched)('leave it %s: %s', (language, text = '') => {
    expect(identifyLanguage(text).language).toBe(language);
  });

  it('are met in every language', () => {
    expect(new Set(switched.map(([language]) => language)).size).toBe(18);
  });
});

describe('Hindi in Latin letters', () => {
  it.each([
    'mera paisa abhi tak nahi aaya',
    'paise kab milenge',
    'mere account se paise kat gaye',
    'refund kab tak aayega bhai',
    'mera card kaam nahi kar raha hai',
    'password bhool gaya hu kya karu',
    'otp nahi aa raha mere phone pe',
    'kisi ne mere account se paise nikal liye',
    'do baar paise kat gaye hai',
    'aap log jawab kyu nahi dete',
    'KYC ke liye kaunse documents chahiye',
    'bank wale bol rahe hai ki aapne bheja hi nahi',
  ])('is read as Hindi: %s', (text) => expect(identifyLanguage(text).language).toBe('hi'));

  it.each([
    ['id', 'uang saya belum masuk sampai hari ini'],
    ['tr', 'param hala hesabıma gelmedi'],
    ['it', 'il mio bonifico non è ancora arrivato'],
    ['en', 'main account is locked and I can not get in'],
    ['es', 'me sale que el pago fue hecho'],
  ])('is not seen in %s: %s', (language, text) => expect(identifyLanguage(text).language).toBe(language));
});

describe('what has no language', () => {
  it.each([
    'MTCN 883-112-9931',
    '#4471',
    'TX-9923-AB',
    'INV-2026-0012',
    'MR-7K3F9-Q2XBT',
    '97ed4827-7b6f-4491-a06f-b548d5a7512d',
    'DE89370400440532013000',
    'GB82WEST12345698765432',
    '0x8f3a99c1',
    '+44 7700 900123',
    '12/11/2026',
    '10:45',
    '€ 45,00',
    '1,234.56 EUR',
    '5000 THB',
    'USD 12.50',
    'Rs. 4,500',
    '100%',
    '１２３４',
    '٤٥٦',
    '👍👍',
    '🙏🙏🙏',
    '1️⃣',
    '???',
    '----',
    'x',
    'k',
    '™',
    'www.example.com',
    'https://pay.example/état?id=4',
    'ana@mail.example',
    '@meridian',
  ])('is not guessed: %s', (text) => {
    expect(identifyLanguage(text)).toEqual({ language: 'und', confidence: 0 });
  });

  it('is not given one by who sends it', () => {
    const hints = { locale: 'ja-JP', country: 'JP', earlier: 'ja' };
    expect(identifyLanguage('INV-2026-0012', hints).language).toBe('und');
  });
});

describe('the language of earlier messages', () => {
  it.each([
    ['zh-Hant', '退款多久'],
    ['ja', '確認中'],
    ['ms', 'transfer saya gagal'],
  ])('decides where the text does not: %s, %s', (earlier, text) => {
    expect(identifyLanguage(text, { earlier }).language).toBe(earlier);
  });

  it.each([
    ['fr', 'meine Überweisung ist nicht angekommen', 'de'],
    ['ja', '账户被冻结了怎么办', 'zh-Hans'],
    ['zh-Hans', '帳戶被凍結了怎麼辦', 'zh-Hant'],
    ['pt', 'mi transferencia todavía no ha llegado y nadie responde', 'es'],
  ])('never overrules the text: after %s, "%s" is %s', (earlier, text, language) => {
    expect(identifyLanguage(text, { earlier }).language).toBe(language);
  });

  it('counts before the locale of the channel and the country', () => {
    const hints = { earlier: 'zh-Hant', locale: 'zh-CN', country: 'CN' };
    expect(identifyLanguage('退款多久', hints).language).toBe('zh-Hant');
  });
});
