import type { Lexicon } from '../signals.ts';

export const tr: Lexicon = {};
