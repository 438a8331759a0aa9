import { describe, expect, it } from 'vitest';
import {
  attachmentsOf,
  OfferedFile,
  ReplyFiles,
  UploadedFile,
} from '../../../functions/desk-api/reply-file.ts';

const sha256 = 'ab'.repeat(32);
const file = { name: '付款凭证.pdf', type: 'application/pdf', sha256 };
const linked = { name: 'a.pdf', type: 'application/pdf', url: 'https://files.example/a.pdf' };

describe('an uploaded file of a reply', () => {
  it('is named, and found by its case and what it contains', () => {
    const files = ReplyFiles.parse([linked, file]);
    expect(attachmentsOf('0123456789ABCDEFGHJK', files)).toEqual([
      linked,
      { name: file.name, type: file.type, objectKey: `replies/0123456789ABCDEFGHJK/${sha256}` },
    ]);
  });

  it.each([
    { ...file, sha256: sha256.toUpperCase() },
    { ...file, sha256: `../${sha256}` },
    { ...file, sha256: '' },
    { ...file, name: '../../etc/passwd' },
    { ...file, name: 'C:\\a.pdf' },
    { ...file, name: 'two\nlines' },
    { ...file, name: 'two\u2028lines' },
    { ...file, type: 'pdf\r\nX: y' },
    { ...file, objectKey: 'mail/inbound/1' },
  ])('is refused when it is %j', (wrong) => {
    expect(UploadedFile.safeParse(wrong).success).toBe(false);
    expect(ReplyFiles.safeParse([wrong]).success).toBe(false);
  });

  it('has a size that fits into a mail', () => {
    expect(OfferedFile.safeParse({ ...file, bytes: 6_500_000 }).success).toBe(true);
    for (const bytes of [0, -1, 1.5, 6_500_001]) {
      expect(OfferedFile.safeParse({ ...file, bytes }).success).toBe(false);
    }
  });

  it('is one of ten at most', () => {
    expect(ReplyFiles.safeParse(Array.from({ length: 11 }, () => file)).success).toBe(false);
  });
});
