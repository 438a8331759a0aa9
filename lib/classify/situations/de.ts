import type { Lexicon } from '../signals.ts';

export const de: Lexicon = {};
