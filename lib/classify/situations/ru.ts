import type { Lexicon } from '../signals.ts';

export const ru: Lexicon = {};
