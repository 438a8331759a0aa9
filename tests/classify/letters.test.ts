import { expect, it } from 'vitest';
import { letterModel } from '../../lib/classify/language/letters.generated.ts';
import { learnedLanguages, lettersDigest } from '../../lib/classify/language/letters-inputs.ts';

it('the letters of the languages are learned from the corpus as it is: run train-letters.ts after a change', () => {
  expect(letterModel.learnedFrom).toBe(lettersDigest());
  expect(letterModel.languages.split(' ')).toEqual(learnedLanguages);
});
