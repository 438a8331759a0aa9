import type { Lexicon } from '../signals.ts';

export const hi: Lexicon = {};
