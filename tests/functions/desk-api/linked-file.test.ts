import { describe, expect, it } from 'vitest';
import { LinkedFile } from '../../../functions/desk-api/linked-file.ts';

const file = { url: 'https://files.example/invoice.pdf', name: 'invoice.pdf', type: 'application/pdf' };

describe('a file of a reply', () => {
  it('is a public https address with a name and a media type', () => {
    expect(LinkedFile.parse(file)).toEqual(file);
  });

  it.each([
    { ...file, url: 'http://files.example/invoice.pdf' },
    { ...file, url: 'javascript:alert(1)' },
    { ...file, url: `https://files.example/${'x'.repeat(2_000)}` },
    { ...file, url: 'invoice.pdf' },
    { ...file, name: '' },
    { ...file, name: 'two\nlines' },
    { ...file, type: 'pdf' },
    { ...file, bytes: 12 },
  ])('is refused when it is %j', (wrong) => {
    expect(LinkedFile.safeParse(wrong).success).toBe(false);
  });
});
