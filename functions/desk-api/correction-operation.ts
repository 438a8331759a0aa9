import { z } from 'zod';
import { accept } from '../../lib/domain/result.ts';
import { categories, urgencies } from '../../lib/domain/vocabulary.ts';
import { correct } from '../../lib/flows/correct-case.ts';
import { defineOperation, none } from './operation.ts';
import { CaseView, caseView } from './views.ts';

/** A BCP 47 tag as Meridian writes languages; `und` says nothing and is no correction. */
const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'want a language such as "en" or "zh-Hant"')
  .refine((language) => language !== 'und', 'name the language');

const Body = z
  .object({
    fence: z.number().int().min(0),
    language: Language.exactOptional(),
    category: z.enum(categories).exactOptional(),
    urgency: z.enum(urgencies).exactOptional(),
  })
  .refine(
    ({ language, category, urgency }) => (language ?? category ?? urgency) !== undefined,
    'name a language, a category or an urgency',
  );

export const correctOperation = defineOperation({
  id: 'correct',
  method: 'POST',
  path: '/v1/cases/{caseId}/corrections',
  summary:
    'Put category, language or urgency right; a case of a category this desk may not take goes to one that may',
  params: z.object({ caseId: z.string().min(1) }),
  query: none,
  body: Body,
  answer: z.object({ case: CaseView }),
  handle: async (ports, { agent, params: { caseId }, body: { fence, ...right }, at }) => {
    const corrected = await correct(ports, { agent, caseId, fence, at }, right);
    return corrected.ok ? accept({ case: caseView(corrected.value) }) : corrected;
  },
});
