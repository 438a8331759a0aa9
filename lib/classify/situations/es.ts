import type { Lexicon } from '../signals.ts';

export const es: Lexicon = {};
