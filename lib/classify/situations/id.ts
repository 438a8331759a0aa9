import type { Lexicon } from '../signals.ts';

export const id: Lexicon = {};
