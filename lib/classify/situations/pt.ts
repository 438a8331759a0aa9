import type { Lexicon } from '../signals.ts';

export const pt: Lexicon = {};
