import type { Lexicon } from '../signals.ts';

export const ko: Lexicon = {};
