import type { Lexicon } from '../signals.ts';

export const en: Lexicon = {};
