import { z } from 'zod';
import { fromIso } from '../../lib/domain/instant.ts';
import { isLanguage } from '../../lib/domain/languages.ts';
import { accept } from '../../lib/domain/result.ts';
import { categories, urgencies } from '../../lib/domain/vocabulary.ts';
import { correct } from '../../lib/flows/correct-case.ts';
import { listCorrections } from '../../lib/flows/list-corrections.ts';
import { CorrectedView, correctedView } from './correction-view.ts';
import { defineOperation, none, type Operation } from './operation.ts';
import { CaseView, caseView } from './views.ts';

/** A BCP 47 tag as Meridian writes languages; `und` says nothing and is no correction. */
const Language = z.string().refine(isLanguage, 'want a language such as "en" or "zh-Hant"');

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

const correctCase = defineOperation({
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

const list = defineOperation({
  id: 'listCorrections',
  method: 'GET',
  path: '/v1/corrections',
  summary:
    'What agents put right, by the newest correction of each case, with the masked message; for supervisors',
  params: none,
  query: z.object({
    since: z.iso.datetime({ offset: true }).optional().meta({ description: 'All of them, when absent.' }),
    until: z.iso.datetime({ offset: true }).optional().meta({ description: 'Now, when absent.' }),
    limit: z.coerce.number().int().min(1).max(50).default(50),
    after: z.string().optional().meta({ description: '`next` of the page before.' }),
  }),
  body: none,
  answer: z.object({ corrections: z.array(CorrectedView), next: z.string().optional() }),
  handle: async (ports, { agent, query: { since, until, limit, after }, at }) => {
    const range = { from: fromIso(since ?? '') ?? 0, until: fromIso(until ?? '') ?? at };
    const page = { limit, ...(after === undefined ? {} : { after }) };
    const found = await listCorrections(ports, agent, { ...range, ...page });
    if (!found.ok) return found;
    const { corrected, next } = found.value;
    return accept({ corrections: corrected.map(correctedView), ...(next === undefined ? {} : { next }) });
  },
});

export const correctionOperations: readonly Operation[] = [correctCase, list];
