import { z } from 'zod';
import type { Case } from '../../lib/domain/case.ts';
import { toIso } from '../../lib/domain/instant.ts';
import { categories, urgencies } from '../../lib/domain/vocabulary.ts';

const LabelsView = z
  .object({ language: z.string(), category: z.enum(categories), urgency: z.enum(urgencies) })
  .meta({ id: 'Labels' });

export const CorrectionView = z
  .object({ at: z.iso.datetime(), by: z.string(), before: LabelsView, after: LabelsView })
  .meta({ id: 'Correction' });

/** What agents put right, oldest first. */
export const correctionViews = ({ corrections = [] }: Case): z.input<typeof CorrectionView>[] =>
  corrections.map(({ at, by, before, after }) => ({ at: toIso(at), by, before, after }));
