import { describe, expect, it } from 'vitest';
import { corpusFolder, readExamples } from '../../../lib/classify/training/corpus.ts';
import { degrade, degradedCopies } from '../../../lib/classify/training/degrade.ts';

describe('a degraded copy', () => {
  it('is what a hurried thumb leaves of a message', () => {
    expect(degrade('Tôi đã chuyển 5 triệu')).toBe('toi da chuyen 5 trieu');
    expect(degrade('أرسلتُ الحوالة إلى أخي')).toBe('ارسلت الحواله الي اخي');
    expect(degrade('ĞİŞ ÇOK')).toBe('gis cok');
  });

  it('keeps the marks that are letters of their own', () => {
    expect(degrade('मेरा पैसा')).toBe('मेरा पैसा');
    expect(degrade('出金がまだです')).toBe('出金がまだです');
    expect(degrade('บัตรหาย')).toBe('บัตรหาย');
  });

  it('has a wrong letter here and there, the same at every training', () => {
    const text = 'the payment was refused although there is enough money on the account '.repeat(5);
    const copy = degrade(text);
    expect(copy).not.toBe(text);
    expect(degrade(text)).toBe(copy);
    expect(Math.abs(copy.length - text.length)).toBeLessThan(20);
  });

  it('is learnt of about every third message that is typed letter by letter', () => {
    const english = readExamples(corpusFolder).filter(({ language }) => language === 'en');
    const copies = english.flatMap(({ text }) => degradedCopies(text));
    expect(copies.length / english.length).toBeGreaterThan(0.28);
    expect(copies.length / english.length).toBeLessThan(0.39);
    expect(degradedCopies('出金がまだです')).toEqual([]);
  });
});
