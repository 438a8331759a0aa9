import type { Lexicon } from '../signals.ts';

export const ar: Lexicon = {};
