import { z } from 'zod';
import type { Case } from '../../lib/domain/case.ts';
import { toIso } from '../../lib/domain/instant.ts';
import { categories, urgencies } from '../../lib/domain/vocabulary.ts';
import type { CorrectedCase } from '../../lib/flows/list-corrections.ts';

const LabelsView = z
  .object({ language: z.string(), category: z.enum(categories), urgency: z.enum(urgencies) })
  .meta({ id: 'Labels' });

export const CorrectionView = z
  .object({ at: z.iso.datetime(), by: z.string(), before: LabelsView, after: LabelsView })
  .meta({ id: 'Correction' });

/** What agents put right, oldest first. */
export const correctionViews = ({ corrections = [] }: Case): z.input<typeof CorrectionView>[] =>
  corrections.map(({ at, by, before, after }) => ({ at: toIso(at), by, before, after }));

export const CorrectedView = CorrectionView.extend({
  caseId: z.string(),
  reference: z.string(),
  messageId: z.string().optional(),
  subject: z.string().optional(),
  text: z.string().optional().meta({
    description: 'The message, masked; absent where it has served its time or was taken back.',
  }),
}).meta({ id: 'CorrectedCase' });

export const correctedView = ({ at, ...corrected }: CorrectedCase): z.input<typeof CorrectedView> => ({
  ...corrected,
  at: toIso(at),
});
