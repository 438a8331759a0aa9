import type { Lexicon } from '../signals.ts';

export const th: Lexicon = {};
