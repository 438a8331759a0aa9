import type { Lexicon } from '../signals.ts';

export const ja: Lexicon = {};
