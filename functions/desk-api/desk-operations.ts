import { z } from 'zod';
import { caseStates } from '../../lib/domain/case.ts';
import { accept } from '../../lib/domain/result.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { noteWork } from '../../lib/flows/note-work.ts';
import { listDeskCases, listDesks } from '../../lib/flows/read-case.ts';
import { defineOperation, none, type Operation } from './operation.ts';
import { CaseView, caseView, DeskView, deskView, SummaryView, summaryView } from './views.ts';

const DeskParams = z.object({ deskId: z.string().min(1) });

const desks = defineOperation({
  id: 'listDesks',
  method: 'GET',
  path: '/v1/desks',
  summary: 'My desks with the number of open cases in each state',
  params: none,
  query: none,
  body: none,
  answer: z.object({ desks: z.array(DeskView) }),
  handle: async (ports, { agent }) => accept({ desks: (await listDesks(ports, agent)).map(deskView) }),
});

const cases = defineOperation({
  id: 'listDeskCases',
  method: 'GET',
  path: '/v1/desks/{deskId}/cases',
  summary: "A desk's cases in one state, those due first leading",
  params: DeskParams,
  query: z.object({
    state: z.enum(caseStates).default('queued'),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    after: z.string().optional().meta({ description: '`next` of the page before.' }),
  }),
  body: none,
  answer: z.object({ cases: z.array(SummaryView), next: z.string().optional() }),
  handle: async (ports, { agent, params, query }) => {
    const { after, ...rest } = query;
    const page = { ...rest, ...(after === undefined ? {} : { after }) };
    const found = await listDeskCases(ports, agent, params.deskId, page);
    if (!found.ok) return found;
    const { cases: listed, next } = found.value;
    return accept({ cases: listed.map(summaryView), ...(next === undefined ? {} : { next }) });
  },
});

const claim = defineOperation({
  id: 'claimNext',
  method: 'POST',
  path: '/v1/desks/{deskId}/claim',
  summary: 'Claim the next case: urgent lane first; `case` is null when nothing waits',
  params: DeskParams,
  query: none,
  body: none,
  answer: z.object({ case: CaseView.nullable() }),
  handle: async (ports, { agent, params, at }) => {
    const claimed = await claimNext(ports, agent, params.deskId, at);
    if (!claimed.ok) return claimed;
    await noteWork(ports, agent, params, at);
    return accept({ case: claimed.value === undefined ? null : caseView(claimed.value) });
  },
});

export const deskOperations: readonly Operation[] = [desks, cases, claim];
