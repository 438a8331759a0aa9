import { describe, expect, it } from 'vitest';
import { parseMail } from '../../../lib/channels/email/parse-mail.ts';

const mail = (lines: readonly string[], body: string): Buffer =>
  Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);

/** DER: tag, length in four bytes, content. */
const der = (tag: number, ...content: readonly Buffer[]): Buffer => {
  const joined = Buffer.concat(content);
  const length = Buffer.from([0x84, 0, 0, 0, 0]);
  length.writeUInt32BE(joined.length, 1);
  return Buffer.concat([Buffer.from([tag]), length, joined]);
};
const signedDataId = der(0x06, Buffer.from('2a864886f70d010702', 'hex'));
const dataId = der(0x06, Buffer.from('2a864886f70d010701', 'hex'));

const signed = (content: Buffer): Buffer => {
  const encapsulated = der(0x30, dataId, der(0xa0, content));
  return der(0x30, signedDataId, der(0xa0, der(0x30, der(0x02, Buffer.from([1])), der(0x31), encapsulated)));
};

const pkcs7 = (bytes: Buffer, type = 'signed-data'): Buffer =>
  mail(
    [
      'From: a@example.org',
      `Content-Type: application/pkcs7-mime; smime-type=${type}; name=smime.p7m`,
      'Content-Transfer-Encoding: base64',
    ],
    bytes.toString('base64'),
  );

describe('signed mail', () => {
  const inner = Buffer.from('Content-Type: text/plain; charset=utf-8\r\n\r\nMy card fails, grüße');

  it('is readable although its signature wraps it', () => {
    expect(parseMail(pkcs7(signed(der(0x04, inner))))).toMatchObject({
      text: 'My card fails, grüße',
      protection: 'smime-signed',
    });
  });

  it('is readable in pieces, as streams are signed', () => {
    const pieces = der(0x24, der(0x04, inner.subarray(0, 30)), der(0x04, inner.subarray(30)));
    expect(parseMail(pkcs7(signed(pieces))).text).toBe('My card fails, grüße');
  });

  it('survives a structure that ends anywhere', () => {
    const whole = signed(der(0x04, inner));
    for (let length = 0; length < whole.length; length++) {
      expect(parseMail(pkcs7(whole.subarray(0, length))).messageId).not.toBe('');
    }
  });
});

const attribute = (level: number, id: number, value: Buffer): Buffer => {
  const head = Buffer.alloc(9);
  head.writeUInt8(level, 0);
  head.writeUInt32LE(id, 1);
  head.writeUInt32LE(value.length, 5);
  return Buffer.concat([head, value, Buffer.alloc(2)]);
};

const tnef = (...attributes: readonly Buffer[]): Buffer => {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(0x223e9f78, 0);
  return Buffer.concat([head, ...attributes]);
};

const withWinmail = (bytes: Buffer): Buffer =>
  mail(
    ['From: a@example.org', 'Content-Type: multipart/mixed; boundary=b'],
    `--b\r\nContent-Type: text/plain\r\n\r\n\r\n--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64')}\r\n--b--`,
  );

describe('winmail.dat', () => {
  const packed = tnef(
    attribute(1, 0x0006_9007, Buffer.from([0xe4, 0x04, 0, 0])),
    attribute(1, 0x0002_800c, Buffer.from('Bitte pr\xfcfen\0', 'latin1')),
    attribute(2, 0x0006_9002, Buffer.alloc(14)),
    attribute(2, 0x0001_8010, Buffer.from('BELEG~1.PDF\0')),
    attribute(2, 0x0006_800f, Buffer.from('%PDF-1.4')),
    attribute(
      2,
      0x0006_9005,
      Buffer.concat([
        Buffer.from([1, 0, 0, 0, 0x1f, 0, 0x07, 0x37, 1, 0, 0, 0, 20, 0, 0, 0]),
        Buffer.from('Beleg.pdf\0', 'utf16le'),
      ]),
    ),
  );

  it('gives its files and its text', () => {
    const { text, files } = parseMail(withWinmail(packed));
    expect(text).toBe('Bitte prüfen');
    expect(files.map(({ name, type, bytes }) => ({ name, type, bytes }))).toEqual([
      { name: 'Beleg.pdf', type: 'application/pdf', bytes: 8 },
    ]);
  });

  it('stays a file when it cannot be unpacked', () => {
    expect(parseMail(withWinmail(Buffer.from('no tnef'))).files.map(({ name }) => name)).toEqual([
      'winmail.dat',
    ]);
  });

  it('survives an end anywhere', () => {
    for (let length = 0; length < packed.length; length++) {
      expect(parseMail(withWinmail(packed.subarray(0, length))).problem).toBeUndefined();
    }
  });
});
