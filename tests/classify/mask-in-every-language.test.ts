import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../lib/classify/masking/mask.ts';

describe('masking, in every language', () => {
  it.each([
    ['4111\u200b1111\u200b1111\u200b1111', '[card •••• 1111]'],
    ['４１１１－１１１１－１１１１－１１１１', '[card •••• 1111]'],
    ['4111\u00a01111\u20091111\r\n1111', '[card •••• 1111]'],
    ['۴۱۱۱ ۱۱۱۱ ۱۱۱۱ ۱۱۱۱', '[card •••• 1111]'],
  ])('hides the card number %j', (text, masked) => expect(mask(text)).toBe(masked));

  it.each([
    'セキュリティコードは123',
    'رمز الأمان: 123',
    'mã bảo mật 123',
    'kode keamanan 123',
    'güvenlik kodu: 123',
    'код безопасности 123',
    'cryptogramme visuel 123',
    '보안 코드: 123',
    'CVC2 123',
    '背面三位数字123',
  ])('hides the security code in %s', (text) => expect(mask(text)).toMatch(/\[(?:cvv|code)\]$/));

  it.each([
    ['Brazil', '11.222.333/0001-81'],
    ['Brazil', '11222333000181'],
    ['Brazil, with letters', '12.ABC.345/01DE-35'],
    ['India', 'ABCPE1234F'],
    ['Italy', 'MRTMTT25D09F205Z'],
    ['China', '11010519491231002x'],
    ['Taiwan', 'A123456789'],
    ['France', '1 85 05 78 006 084 91'],
  ])('hides the number of a person or company of %s: %s', (_country, id) => {
    expect(mask(`it is ${id}, thanks`)).toBe('it is [national id], thanks');
  });

  it.each([
    '11.222.333/0001-82',
    '11222333000182',
    'ABCXE1234F',
    'MRTMTT25D09F205A',
    '110105194912310021',
    'A123456788',
    '111.444.777-36',
    '12345678A',
    '10000000147',
    '2341 2341 2345',
    '000-12-3456',
  ])('leaves the look-alike %s', (text) =>
    expect(mask(`it is ${text}, thanks`)).toBe(`it is ${text}, thanks`),
  );

  it.each([
    ['my passport number is E12345678', 'E12345678'],
    ['パスポート番号はTK1234567です', 'TK1234567'],
    ['여권번호: M12345678', 'M12345678'],
    ['mi pasaporte es AAA123456', 'AAA123456'],
    ['mon passeport n° 12AB34567', '12AB34567'],
    ['Reisepass Nummer C01X00T47', 'C01X00T47'],
    ['passaporte número FN123456', 'FN123456'],
    ['passaporto YA1234567', 'YA1234567'],
    ['номер паспорта 4509 123456', '4509 123456'],
    ['رقم جواز السفر A12345678', 'A12345678'],
    ['หนังสือเดินทางเลขที่ AA1234567', 'AA1234567'],
    ['số hộ chiếu B1234567', 'B1234567'],
    ['nomor paspor A1234567', 'A1234567'],
    ['pasport saya no. A12345678', 'A12345678'],
    ['pasaport no U12345678', 'U12345678'],
    ['पासपोर्ट नंबर K1234567', 'K1234567'],
    ['护照号码是E12345678', 'E12345678'],
    ['護照號碼：300123456', '300123456'],
  ])('hides the passport of %s', (text, id) => expect(mask(text)).not.toContain(id));

  it.each([
    ['account number: 12345678', '12345678'],
    ['银行账户 6212345678901', '6212345678901'],
    ['帳戶號碼 012-345-678901', '345-678901'],
    ['口座番号 1234567', '1234567'],
    ['계좌번호 110-123-456789', '123-456789'],
    ['número de cuenta 0123456789', '0123456789'],
    ['numéro de compte 00012345678', '00012345678'],
    ['Konto-Nr. 1234567890', '1234567890'],
    ['conta bancária 123456-7', '123456-7'],
    ['numero di conto 000123456789', '000123456789'],
    ['номер счёта 40817810099910004312', '40817810099910'],
    ['رقم الحساب 0012345678', '0012345678'],
    ['เลขที่บัญชี 123-4-56789-0', '56789-0'],
    ['số tài khoản 0123456789', '0123456789'],
    ['nomor rekening 1234567890', '1234567890'],
    ['nombor akaun 1234567890', '1234567890'],
    ['hesap numaram 1234567890', '1234567890'],
    ['खाता नंबर 12345678901', '12345678901'],
    ['routing 021000021', '021000021'],
    ['paid from account 000123456789', '000123456789'],
  ])('hides the account of %s', (text, number) => expect(mask(text)).not.toContain(number));

  it.each([
    'password hunter2!',
    'mật khẩu là Abc12345',
    'mật khẩu của tôi là abc@123',
    'kata sandi saya rahasia123',
    'รหัสผ่านคือ abc12345',
    'мой пароль это Qwerty12',
    'كلمة المرور هي Abc12345',
    '비밀번호는 abc12345',
    'kata sandi adalah abc12345',
    'пароль: Qwerty12',
  ])('hides the password in %s', (text) => expect(mask(text)).toContain('[secret]'));

  it.each([
    'my password was changed',
    'password reset link',
    'I forgot the password of 2 accounts',
    'the passport office',
    'my account 2024 statement',
  ])('leaves a sentence about one: %s', (text) => expect(mask(text)).toBe(text));

  const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
  it.each([
    [`restore from ${phrase}, thanks`, 'restore from [seed phrase], thanks'],
    [
      phrase
        .split(' ')
        .map((word, index) => `${index + 1}. ${word}`)
        .join('\n'),
      '1. [seed phrase]',
    ],
    [phrase.toUpperCase(), '[seed phrase]'],
    ['助记词：的 一 是 在 不 了 有 和 人 这 中 大', '助记词：[seed phrase]'],
  ])('hides the words of a wallet: %s', (text, masked) => expect(mask(text)).toBe(masked));

  it('leaves a long sentence of short words', () => {
    const text = 'saya sudah kirim uang kemarin tapi belum masuk sampai sekarang tolong bantu segera cek';
    expect(mask(text)).toBe(text);
    const english =
      'please help because today nothing works since someone changed several things without asking anyone';
    expect(mask(english)).toBe(english);
  });

  it.each([
    'AKIAIOSFODNN7EXAMPLE',
    'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
    'github_pat_11ABCDEFG0abcdefghijkl',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc123DEF456',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----',
  ])('hides the key %s', (secret) => expect(mask(`here: ${secret} ok`)).toBe('here: [secret] ok'));

  it('leaves every UETR readable', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), (uetr) => {
        expect(mask(`UETR ${uetr} please`)).toBe(`UETR ${uetr} please`);
      }),
      { numRuns: 2_000 },
    );
  });

  it('hides a key that has the shape of a UETR', () => {
    expect(mask('api key: 97ed4827-7b6f-4491-a06f-b548d5a7512d')).toBe('api key: [secret]');
  });

  it.each(['seed ', 'abandon ', 'passport no ', '1.', 'A1', 'password a', '97ed4827-', 'A1.'])(
    'reads a megabyte of %j in a few seconds of work',
    (unit) => {
      const before = process.cpuUsage();
      mask(unit.repeat(1_000_000 / unit.length));
      const { user, system } = process.cpuUsage(before);
      expect(user + system).toBeLessThan(12_000_000);
    },
  );
});
