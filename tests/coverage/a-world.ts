import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import type { coverageOf } from '../../lib/coverage/coverage.ts';
import type { Configuration } from '../../lib/domain/configuration.ts';
import type { Desk } from '../../lib/domain/desk.ts';
import { aDesk, anInput } from '../config/an-input.ts';

export const at = (iso: string): number => Date.parse(iso);

/** A resolved configuration with these desks and fallbacks, and nothing else that matters here. */
export const aWorld = (
  desks: readonly Partial<Desk>[],
  languageFallbacks: Configuration['languageFallbacks'] = {},
): Configuration => {
  const resolved = resolveConfiguration(anInput({ desks: [aDesk()] }), at('2026-11-22T00:00:00Z'));
  const [usual] = resolved.desks;
  if (usual === undefined) throw new Error('the only desk is gone');
  const named = desks.map((desk, index) => ({ ...usual, id: `desk-${index}`, ...desk }));
  return { ...resolved, desks: named, languageFallbacks };
};

/** The stretches of one language and category. */
export const stretchesOf = (
  coverage: ReturnType<typeof coverageOf>,
  language: string,
  category = 'general',
) =>
  coverage.audiences.find(
    (audience) => audience.language === language && audience.categories.some((each) => each === category),
  )?.stretches ?? [];
