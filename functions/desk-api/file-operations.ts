import { z } from 'zod';
import { toIso } from '../../lib/domain/instant.ts';
import { accept } from '../../lib/domain/result.ts';
import { offerReplyFile } from '../../lib/flows/offer-reply-file.ts';
import { defineOperation, none, type Operation } from './operation.ts';
import { OfferedFile } from './reply-file.ts';
import { Iso } from './views.ts';

const offer = defineOperation({
  id: 'offerFile',
  method: 'POST',
  path: '/v1/cases/{caseId}/files',
  summary: 'Where to PUT a file of a reply by mail; list its name, type and SHA-256 in the reply afterwards',
  params: z.object({ caseId: z.string().min(1) }),
  query: none,
  body: OfferedFile.extend({ fence: z.number().int().min(0) }),
  answer: z.object({
    url: z.url(),
    method: z.literal('PUT'),
    headers: z.record(z.string(), z.string()).meta({ description: 'To be sent with the PUT, as they are.' }),
    expiresAt: Iso,
  }),
  handle: async (ports, { agent, params, body, at }) => {
    const { fence, ...file } = body;
    const offered = await offerReplyFile(ports, { agent, caseId: params.caseId, fence, at }, file);
    if (!offered.ok) return offered;
    const { url, headers, expiresAt } = offered.value;
    return accept({ url, method: 'PUT' as const, headers: { ...headers }, expiresAt: toIso(expiresAt) });
  },
});

export const fileOperations: readonly Operation[] = [offer];
