import type { Lexicon } from '../signals.ts';

export const vi: Lexicon = {};
