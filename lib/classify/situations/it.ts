import type { Lexicon } from '../signals.ts';

export const it: Lexicon = {};
