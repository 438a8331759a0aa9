import { bareText } from './bare.ts';

const contraction = /['’`´](?=(?:t|s|m|re|ve|ll|d)(?![\p{L}]))/gu;
const sentenceEnd = /[.!?。！？；;…\n\r।؟|]+/g;
const separator = /[^\p{L}\p{M}\p{N}¶%€$£¥₹₩]+/gu;

/**
 * `foldWhole` as regular expressions: the same answer, one pass for each rule. Slower for a message, but quick from the first
 * letter on, as a start needs it that folds all expressions of a language.
 */
export const foldByRules = (text: string): string => {
  const words = bareText(text)
    .replace(contraction, '')
    .replace(/(\p{N})[.,](?=\p{N})/gu, '$1')
    .replace(sentenceEnd, ' ¶ ')
    .replace(separator, ' ')
    .replace(/([a-z0-9])(?=[^\sa-z0-9¶])/g, '$1 ')
    .replace(/([^\sa-z0-9¶])(?=[a-z0-9])/g, '$1 ');
  return ` ${words} `.replace(/ {2,}/g, ' ');
};
