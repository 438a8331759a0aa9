import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseMail } from '../../../lib/channels/email/parse-mail.ts';

const mail = (lines: readonly string[], body: string | Buffer = ''): Buffer =>
  Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), Buffer.from(body)]);

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/mail/${name}`, import.meta.url));

const textPart = (charset: string | undefined, bytes: Buffer, encoding = '8bit'): Buffer =>
  mail(
    [
      'From: a@example.org',
      'Subject: x',
      'MIME-Version: 1.0',
      `Content-Type: text/plain${charset === undefined ? '' : `; charset=${charset}`}`,
      `Content-Transfer-Encoding: ${encoding}`,
    ],
    bytes,
  );

/** Two-byte text with the high bits taken off, between the given shifts. */
const sevenBit = (text: string, euc: string): string =>
  Buffer.from(iconv.encode(text, euc).map((byte) => byte & 0x7f)).toString('latin1');

const charsetBodies: readonly (readonly [label: string, text: string, bytes: Buffer])[] = [
  ['utf-8', 'Zahlung 支付 결제', Buffer.from('Zahlung 支付 결제')],
  ['windows-1252', '€20 “curly” – déjà', iconv.encode('€20 “curly” – déjà', 'windows-1252')],
  ['iso-8859-1', '€20 déjà', iconv.encode('€20 déjà', 'windows-1252')],
  ['iso-8859-2', 'Příliš žluťoučký', iconv.encode('Příliš žluťoučký', 'iso-8859-2')],
  ['iso-8859-15', '20 € naïve', iconv.encode('20 € naïve', 'iso-8859-15')],
  ['windows-1250', 'Zażółć gęślą', iconv.encode('Zażółć gęślą', 'windows-1250')],
  ['windows-1251', 'Платёж не прошёл', iconv.encode('Платёж не прошёл', 'windows-1251')],
  ['koi8-r', 'Платёж не прошёл', iconv.encode('Платёж не прошёл', 'koi8-r')],
  ['koi8-u', 'Платіж надійшов', iconv.encode('Платіж надійшов', 'koi8-u')],
  ['windows-1254', 'Ödeme başarısız', iconv.encode('Ödeme başarısız', 'windows-1254')],
  ['windows-1255', 'התשלום נכשל', iconv.encode('התשלום נכשל', 'windows-1255')],
  ['windows-1256', 'فشلت عملية الدفع', iconv.encode('فشلت عملية الدفع', 'windows-1256')],
  ['windows-1258', 'thanh toan', iconv.encode('thanh toan', 'windows-1258')],
  ['tis-620', 'ชำระเงินไม่สำเร็จ', iconv.encode('ชำระเงินไม่สำเร็จ', 'windows-874')],
  ['gbk', '支付失败镕', iconv.encode('支付失败镕', 'gbk')],
  ['gb18030', '支付失败𠀀', iconv.encode('支付失败𠀀', 'gb18030')],
  ['gb2312', '朱镕基㐂', iconv.encode('朱镕基㐂', 'gb18030')],
  ['big5', '付款失敗', iconv.encode('付款失敗', 'big5')],
  ['big5-hkscs', '付款嘅問題喺度', iconv.encode('付款嘅問題喺度', 'big5-hkscs')],
  ['shift_jis', '支払いが失敗①髙', iconv.encode('支払いが失敗①髙', 'cp932')],
  ['euc-jp', '支払いが失敗しました', iconv.encode('支払いが失敗しました', 'euc-jp')],
  ['euc-kr', '결제 실패 뷁', iconv.encode('결제 실패 뷁', 'cp949')],
  ['cp949', '결제 실패 똠방각하', iconv.encode('결제 실패 똠방각하', 'cp949')],
  ['ks_c_5601-1987', '결제 실패 뷁', iconv.encode('결제 실패 뷁', 'cp949')],
  ['iso-2022-jp', '支払い', Buffer.from(`\x1b$B${sevenBit('支払い', 'euc-jp')}\x1b(B`, 'latin1')],
  ['iso-2022-kr', '결제', Buffer.from(`\x1b$)C\n\x0e${sevenBit('결제', 'euc-kr')}\x0f`, 'latin1')],
  ['hz-gb-2312', '支付 ~ ok', Buffer.from(`~{${sevenBit('支付', 'gb2312')}~} ~~ ok`, 'latin1')],
  ['utf-7', 'Zahlung 支付', iconv.encode('Zahlung 支付', 'utf-7')],
  ['utf-16', '支付', iconv.encode('支付', 'utf-16')],
];

describe('charsets of the body', () => {
  it.each(charsetBodies)('reads %s', (label, text, bytes) => {
    expect(parseMail(textPart(label, Buffer.from(bytes.toString('base64')), 'base64')).text.trim()).toBe(
      text,
    );
  });

  it.each(charsetBodies.filter(([label]) => !label.startsWith('utf-16')))(
    'reads %s sent as raw bytes',
    (label, text, bytes) => {
      expect(parseMail(textPart(label, bytes)).text.trim()).toBe(text);
    },
  );

  it.each(['unknown-8bit', 'x-unknown', 'us-ascii', undefined])('reads UTF-8 labelled %s', (label) => {
    expect(parseMail(textPart(label, Buffer.from('Überweisung 支付'))).text).toBe('Überweisung 支付');
  });

  it.each(['unknown-8bit', undefined])('guesses GBK labelled %s', (label) => {
    const text = '您好，我的付款昨天失败了，请帮我查询一下订单状态，谢谢。';
    expect(parseMail(textPart(label, iconv.encode(text, 'gbk'))).text).toBe(text);
  });

  it.each([
    ['gb18030', '支付失败'],
    ['gb18030', '关于退款的问题'],
    ['big5', '付款失敗'],
    ['big5', '關於退款的問題'],
    ['shift_jis', '送金について'],
    ['euc-jp', '返金の件'],
    ['euc-kr', '결제 실패'],
    ['windows-1251', 'Платёж не прошёл'],
    ['koi8-r', 'Возврат'],
    ['windows-1255', 'התשלום נכשל'],
    ['windows-874', 'ชำระเงินไม่สำเร็จ'],
    ['windows-1252', 'Größe, déjà, Señor'],
  ])('guesses %s from no more than %s', (charset, text) => {
    expect(subjectOf(iconv.encode(text, charset))).toBe(text);
  });

  it('takes the charset of HTML from its meta element when the header names none', () => {
    const html = iconv.encode('<html><head><meta charset="big5"></head><body>付款失敗</body></html>', 'big5');
    expect(parseMail(mail(['From: a@example.org', 'Content-Type: text/html'], html)).text).toBe('付款失敗');
  });
});

const subjectOf = (raw: string | Buffer): string | undefined =>
  parseMail(
    Buffer.concat([
      Buffer.from('From: a@example.org\r\nSubject: '),
      Buffer.from(raw),
      Buffer.from('\r\n\r\nx'),
    ]),
  ).subject;

const word = (charset: string, bytes: Buffer): string => `=?${charset}?B?${bytes.toString('base64')}?=`;

describe('header text', () => {
  it.each([
    ['utf-8', '支付失败'],
    ['gbk', '支付失败'],
    ['big5', '付款失敗'],
    ['shift_jis', '支払い失敗'],
    ['euc-kr', '결제실패'],
    ['gb18030', '支付失败'],
  ])('joins encoded words of %s that were cut in the middle of a character', (charset, text) => {
    const bytes = iconv.encode(text, charset);
    for (let cut = 1; cut < bytes.length; cut++) {
      const raw = `${word(charset, bytes.subarray(0, cut))}\r\n ${word(charset, bytes.subarray(cut))}`;
      expect(subjectOf(raw)).toBe(text);
    }
  });

  it('keeps blanks between a word and plain text, drops them between words', () => {
    expect(subjectOf('Re: =?utf-8?Q?caf=C3=A9?= =?utf-8?Q?_bar?= now')).toBe('Re: café bar now');
  });

  it.each([
    '=?utf-8?Q?caf=C3=A9',
    '=?utf-8?q?caf=C3=A9?=',
    '=?UTF-8*fr?Q?caf=C3=A9?=',
    '"=?utf-8?Q?caf=C3=A9?="',
  ])('reads %s', (raw) => {
    expect(subjectOf(raw)?.replaceAll('"', '')).toBe('café');
  });

  it('leaves what is no encoded word as it is', () => {
    expect(subjectOf('a =? b ?= =?nonsense')).toBe('a =? b ?= =?nonsense');
  });

  it('reads raw UTF-8, and raw bytes in the charset the body names', () => {
    expect(subjectOf(Buffer.from('支付失败'))).toBe('支付失败');
    const raw = Buffer.concat([
      Buffer.from('From: a@example.org\r\nContent-Type: text/plain; charset=gb2312\r\nSubject: '),
      iconv.encode('支付失败', 'gbk'),
      Buffer.from('\r\n\r\n'),
    ]);
    expect(parseMail(raw).subject).toBe('支付失败');
    expect(subjectOf(iconv.encode('Rückzahlung für März', 'latin1'))).toBe('Rückzahlung für März');
  });
});

it('reads a raw subject too short to tell by the body it came with', () => {
  const body = '안녕하세요. 어제 결제가 실패했습니다. 확인 부탁드립니다.';
  const raw = iconv.encode(`Subject: 김민수\r\n\r\n${body}`, 'cp949');
  expect(parseMail(raw)).toMatchObject({ subject: '김민수', text: body });
});

const fromOf = (raw: string) => parseMail(mail([`From: ${raw}`, 'Subject: x'], 'x')).from;

describe('addresses', () => {
  it.each([
    ['Ana <ana@example.org>', 'Ana', 'ana@example.org'],
    ['"Müller, Ana" <ana@example.org>'.replace('ü', '\xfc'), 'Müller, Ana', 'ana@example.org'],
    ['ana@example.org (Ana Müller)'.replace('ü', '\xfc'), 'Ana Müller', 'ana@example.org'],
    ['ana@example.org', undefined, 'ana@example.org'],
    ['<ana@example.org>', undefined, 'ana@example.org'],
    ['Ana ana@example.org', 'Ana', 'ana@example.org'],
    ['=?utf-8?Q?M=C3=BCller=2C_Ana?= <ana@example.org>', 'Müller, Ana', 'ana@example.org'],
    ['"ana@example.org" <ana@example.org>', 'ana@example.org', 'ana@example.org'],
    ['Ana <ana@example.org', 'Ana', 'ana@example.org'],
    ["'Ana' <mailto:ana@example.org>", 'Ana', 'ana@example.org'],
    ['=?utf-8?Q?Ana_<ana@example.org>?=', 'Ana', 'ana@example.org'],
    ['Ana <"ana m"@example.org>', 'Ana', '"ana m"@example.org'],
    ['"ana m"@example.org', undefined, '"ana m"@example.org'],
  ])('reads %s', (raw, name, address) => {
    expect(fromOf(raw)).toEqual({ ...(name === undefined ? {} : { name }), address });
  });

  it('flattens groups, and an empty group has nobody', () => {
    expect(parseMail(mail(['To: undisclosed-recipients:;'])).to).toEqual([]);
    const { to } = parseMail(mail(['To: Team: Ana <a@example.org>, b@example.org; c@example.org']));
    expect(to.map(({ address }) => address)).toEqual(['a@example.org', 'b@example.org', 'c@example.org']);
  });

  it('takes another header for a missing From', () => {
    expect(parseMail(mail(['Return-Path: <ana@example.org>', 'Subject: x'])).from).toEqual({
      address: 'ana@example.org',
    });
  });
});

describe('dates', () => {
  it.each([
    ['Mon, 2 Mar 2026 10:00:00 +0100', '2026-03-02T09:00:00.000Z'],
    ['2 Mar 2026 10:00 -0500', '2026-03-02T15:00:00.000Z'],
    ['Mon, 02 Mar 26 10:00:00 EST', '2026-03-02T15:00:00.000Z'],
    ['Mon, 2 Mar 2026 10:00:00 GMT', '2026-03-02T10:00:00.000Z'],
    ['Mon, 2 Mar 2026 10:00:00 +0900 (JST)', '2026-03-02T01:00:00.000Z'],
    ['Mon Mar  2 10:00:00 2026', '2026-03-02T10:00:00.000Z'],
    ['2026-03-02T10:00:00+01:00', '2026-03-02T09:00:00.000Z'],
    ['2026-03-02 10:00:00', '2026-03-02T10:00:00.000Z'],
    ['yesterday', undefined],
    ['Mon, 45 Foo 2026 99:00:00', undefined],
  ])('reads %s', (raw, iso) => {
    const { sentAt } = parseMail(mail([`Date: ${raw}`]));
    expect(sentAt === undefined ? undefined : new Date(sentAt).toISOString()).toBe(iso);
  });
});

describe('parts', () => {
  it('reads names of files in every way they are written, without paths', () => {
    const { files, text } = parseMail(fixture('email-04-attachments-inline.eml'));
    expect(files.map(({ name, type, bytes, inline }) => ({ name, type, bytes, inline }))).toEqual([
      { name: 'logo.png', type: 'image/png', bytes: 70, inline: true },
      { name: 'facture n°12.pdf', type: 'application/pdf', bytes: 13, inline: false },
      { name: 'passwd', type: 'text/plain', bytes: 10, inline: false },
    ]);
    expect(text).toBe('Voir ci-joint');
  });

  it('keeps nested mail, calendar invitations and reports as files', () => {
    const types = (name: string): readonly string[] => parseMail(fixture(name)).files.map(({ type }) => type);
    expect(types('email-06-dsn-bounce.eml')).toEqual(['message/delivery-status', 'message/rfc822']);
    expect(types('calendar-invite.eml')).toEqual(['text/calendar']);
  });

  it('reads on when the last boundary is missing, and when the boundary is not named', () => {
    const body =
      '--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n--b\r\nContent-Type: image/png; name=a.png\r\n\r\nxyz';
    for (const type of ['multipart/mixed; boundary=b', 'multipart/mixed']) {
      const { text, files } = parseMail(mail([`Content-Type: ${type}`], body));
      expect(text).toBe('hello');
      expect(files.map(({ name }) => name)).toEqual(['a.png']);
    }
  });

  it('keeps apart boundaries that begin alike', () => {
    const body =
      '--b\r\nContent-Type: multipart/alternative; boundary=bb\r\n\r\n--bb\r\n\r\nplain\r\n--bb\r\nContent-Type: text/html\r\n\r\n<p>html</p>\r\n--bb--\r\n--b--';
    expect(parseMail(mail(['Content-Type: multipart/mixed; boundary=b'], body)).text).toBe('plain');
  });

  it('joins flowed lines and keeps the signature delimiter', () => {
    const body = 'One sentence \r\ngoes on.\r\n-- \r\nAna';
    expect(parseMail(mail(['Content-Type: text/plain; format=flowed'], body)).text).toBe(
      'One sentence goes on.\n-- \nAna',
    );
  });

  it('reads a content type whose semicolon was forgotten', () => {
    const html = iconv.encode('<p>20 € naïve</p>', 'iso-8859-15');
    expect(parseMail(mail(['Content-Type: text/html charset=iso-8859-15'], html)).text).toBe('20 € naïve');
  });

  it('decodes uuencoded files', () => {
    const body = 'begin 644 cat.txt\r\n#0V%T\r\n`\r\nend\r\n';
    const lines = [
      'Content-Type: application/octet-stream; name=cat.txt',
      'Content-Transfer-Encoding: x-uuencode',
    ];
    expect(Buffer.from(parseMail(mail(lines, body)).files[0]?.content ?? []).toString()).toBe('Cat');
  });

  it('keeps a form for other programs out of the files', () => {
    const body =
      '--b\r\n\r\nplain\r\n--b\r\nContent-Type: text/x-amp-html\r\n\r\n<html amp4email></html>\r\n--b--';
    expect(parseMail(mail(['Content-Type: multipart/alternative; boundary=b'], body))).toMatchObject({
      text: 'plain',
      files: [],
    });
  });

  it('keeps the spaces HTML means and drops those it does not', () => {
    const html = '<p>a&nbsp;&amp; b\n   c</p><ul><li>one<li>two</ul>';
    expect(parseMail(mail(['Content-Type: text/html'], html)).text).toBe('a & b c\n\n- one\n- two');
  });

  it('shows text signed with PGP without its armour', () => {
    const body =
      '-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\nHello\r\n- -- \r\nAna\r\n-----BEGIN PGP SIGNATURE-----\r\n\r\nabc\r\n-----END PGP SIGNATURE-----\r\n';
    expect(parseMail(mail(['From: a@example.org'], body))).toMatchObject({
      protection: 'pgp-signed',
      reply: 'Hello',
    });
  });

  it('says what is encrypted', () => {
    const smime = mail(
      ['Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m'],
      'x',
    );
    const pgp = mail(
      ['Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b'],
      '--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b--',
    );
    expect(parseMail(smime)).toMatchObject({
      protection: 'smime-encrypted',
      problem: expect.stringContaining('S/MIME'),
    });
    expect(parseMail(pgp)).toMatchObject({
      protection: 'pgp-encrypted',
      problem: expect.stringContaining('PGP'),
    });
  });
});

describe('identity', () => {
  it('derives the same id from the same bytes when there is none', () => {
    const raw = fixture('email-09-html-only-no-message-id.eml');
    expect(parseMail(raw).messageId).toMatch(/^sha256-[0-9a-f]{64}@meridian\.invalid$/);
    expect(parseMail(raw).messageId).toBe(parseMail(raw).messageId);
    expect(parseMail(mail(['Message-ID: <x@y>'])).messageIdDerived).toBe(false);
  });

  it('reads folded references', () => {
    const { references, inReplyTo } = parseMail(mail(['In-Reply-To: <b@x>', 'References: <a@x>\r\n\t<b@x>']));
    expect(references).toEqual(['a@x', 'b@x']);
    expect(inReplyTo).toBe('b@x');
  });

  it('believes only the verdicts the receiving service put on top', () => {
    const top = [
      'Return-Path: <a@example.org>',
      'Received: from x by inbound-smtp',
      'X-SES-Spam-Verdict: PASS',
      'X-SES-Virus-Verdict: FAIL',
    ];
    const forged = [
      'Received: from y by x',
      'X-SES-Virus-Verdict: PASS',
      'X-SES-Spam-Verdict: PASS',
      'From: a@example.org',
    ];
    expect(parseMail(mail([...top, ...forged])).verdicts).toEqual({ spam: 'PASS', virus: 'FAIL' });
    expect(parseMail(mail(['Received: from x by inbound-smtp', ...forged])).verdicts).toEqual({});
  });
});

describe('hostile mail', () => {
  const nested = (depth: number): string =>
    `${Array.from({ length: depth }, (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`).join('')}\r\ninnermost`;

  it.each([
    ['1,000 nested parts', nested(1_000), 'innermost'],
    [
      '5,000 parts',
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(5_000)}`,
      'x',
    ],
    ['a header of 1 MB', `Subject: ${'a'.repeat(1_000_000)}\r\n\r\nbody`, 'body'],
    ['a megabyte of unclosed encoded words', `Subject: ${'=?utf-8?q?'.repeat(100_000)}\r\n\r\nbody`, 'body'],
    ['100,000 addresses', `To: ${'a@b.cd, '.repeat(100_000)}\r\n\r\nbody`, 'body'],
    ['a megabyte of opening brackets', `From: ${'<(["'.repeat(250_000)}\r\n\r\nbody`, 'body'],
    [
      'a parameter of 100,000 pieces',
      `Content-Type: text/plain; ${Array.from({ length: 100_000 }, (_, n) => `n*${n}=a`).join(';')}\r\n\r\nbody`,
      'body',
    ],
    [
      '100,000 nested elements',
      `Content-Type: text/html\r\n\r\n${'<div><blockquote>'.repeat(50_000)}body`,
      'body',
    ],
  ])('reads %s in time', (_, raw, text) => {
    const before = process.cpuUsage();
    expect(parseMail(Buffer.from(raw)).text).toContain(text);
    // Processor time: other work on the machine does not count.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5_000);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      'Content-Type: multipart/mixed; boundary=b\r\n',
      'Content-Type: text/html; charset=iso-2022-jp\r\n',
      'Content-Transfer-Encoding: base64\r\n',
      '\r\n',
      '--b\r\n',
      '--b--',
      'Subject: =?utf-8?b?',
      '?=',
      'From: <',
      'Date: ',
      '<blockquote>',
      '\x1b$B',
      '=\r\n',
      ':',
      'Content-Type: text/plain; charset=utf-16\r\n',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }),
        fc.uint8Array({ maxLength: 50 }),
        (pieces, tail) => {
          const parsed = parseMail(Buffer.concat([Buffer.from(pieces.join(''), 'latin1'), tail]));
          expect(parsed.messageId).not.toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });
});
