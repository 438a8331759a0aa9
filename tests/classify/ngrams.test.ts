import { eld } from 'eld/large';
import { describe, expect, it } from 'vitest';
import { ngramLanguages, scoreNgrams } from '../../lib/classify/language/ngrams.ts';

const packed = new Set(ngramLanguages);

describe('the packed n-gram table', () => {
  it.each([
    'hola mi transferencia no ha llegado',
    'ich habe meine karte verloren',
    'tôi chưa nhận được tiền',
    'saya belum menerima uang',
    'non riesco ad accedere',
    'не могу войти в приложение',
    'لم تصل الحوالة حتى الآن',
    'überweisung',
  ])('scores "%s" as the eld release it was made from', (text) => {
    const { scores } = scoreNgrams(text.split(' '));
    const ours = ngramLanguages.map((language, index) => {
      const mean = scores[index] ?? 0;
      return [language, mean / (mean + 25)] as const;
    });
    const theirs = Object.entries(eld.detect(text).getScores()).filter(([language]) => packed.has(language));
    for (const [language, score] of theirs) {
      expect(ours.find(([name]) => name === language)?.[1]).toBeCloseTo(score, 6);
    }
    expect(theirs.length).toBeGreaterThan(0);
  });
});
