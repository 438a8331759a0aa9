import type { Category } from '../../domain/vocabulary.ts';
import type { Encoder } from './encoder.ts';
import { windowsOf } from './read-category.ts';

/**
 * The intent that a text is most likely about when its category is known, for people to confirm; `undefined` where the encoder
 * knows none of the category.
 */
export const suggestIntent = (
  { score, description }: Pick<Encoder, 'score' | 'description'>,
  text: string,
  category: Category,
): string | undefined => {
  const parts = windowsOf(text).map(score);
  let best: { readonly intent: string; readonly total: number } | undefined;
  for (const [index, [intent, itsCategory]] of description.intents.entries()) {
    if (itsCategory !== category) continue;
    const total = parts.reduce((sum, scores) => sum + (scores[index] ?? 0), 0);
    if (best === undefined || total > best.total) best = { intent, total };
  }
  return best?.intent;
};
