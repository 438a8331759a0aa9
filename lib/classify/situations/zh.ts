import type { Lexicon } from '../signals.ts';

export const zh: Lexicon = {};
