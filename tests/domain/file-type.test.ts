import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileTypeOf } from '../../lib/domain/file-type.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('the type of a file', () => {
  it.each([
    ['image/png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
    ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10)],
    ['image/webp', bytes(...text('RIFF'), 1, 2, 3, 0, ...text('WEBPVP8 '))],
    ['video/mp4', bytes(0, 0, 0, 0x20, ...text('ftypisom'), 0)],
    ['audio/ogg', bytes(...text('OggS'), 0, 2)],
    ['audio/mpeg', bytes(0xff, 0xfb, 0x90, 0x44)],
    ['audio/aac', bytes(0xff, 0xf1, 0x50, 0x80)],
    ['application/pdf', text('%PDF-1.7\n')],
    ['application/vnd.microsoft.portable-executable', bytes(...text('MZ'), 0x90, 0, 3, 0)],
  ])('is %s by its first bytes, whatever was claimed', (type, file) => {
    expect(fileTypeOf(file, 'image/gif')).toBe(type);
    expect(fileTypeOf(file, 'text/html')).toBe(type);
  });

  it('is the claimed format inside a container that cannot tell', () => {
    const zip = bytes(0x50, 0x4b, 3, 4, 20, 0);
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    expect(fileTypeOf(zip, word)).toBe(word);
    expect(fileTypeOf(zip, 'image/png')).toBe('application/zip');
  });

  it('shows a page as a page although it was called a picture', () => {
    expect(fileTypeOf(text('<!DOCTYPE html><html>'), 'image/png')).toBe('text/html');
    expect(fileTypeOf(text('<?xml version="1.0"?><svg onload="x()">'), 'image/png')).toBe('image/svg+xml');
  });

  it('takes texts for what they are, also those that begin like a format', () => {
    expect(fileTypeOf(text('BMW 320, registration …'), 'text/plain')).toBe('text/plain');
    expect(fileTypeOf(text('a,b\n1,2\n'), 'text/csv; charset=utf-8')).toBe('text/csv');
    expect(fileTypeOf(text('{"a":1}'), 'text/javascript')).toBe('text/plain');
  });

  it('is unknown where bytes say nothing, whatever was claimed', () => {
    expect(fileTypeOf(bytes(0, 1, 2, 3), 'image/png')).toBe('application/octet-stream');
    expect(fileTypeOf(bytes(), 'image/png')).toBe('application/octet-stream');
  });

  it('is found for any bytes and any claim', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.string(), (file, claimed) => {
        expect(fileTypeOf(file, claimed)).toMatch(/^[\w.-]+\/[\w.+-]+$/);
      }),
    );
  });
});
