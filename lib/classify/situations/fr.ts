import type { Lexicon } from '../signals.ts';

export const fr: Lexicon = {};
