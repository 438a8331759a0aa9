import { z } from 'zod';
import { readToken } from '../../lib/channels/form/page-token.ts';
import { signUpload } from '../../lib/channels/form/upload-reference.ts';
import { uploadsOfNetwork, windowEndOf } from '../../lib/domain/allowance.ts';
import { formUploadKey, isFormFileType, mostUploadedBytes } from '../../lib/domain/form-rules.ts';
import { toIso } from '../../lib/domain/instant.ts';
import { networkOf } from '../../lib/domain/network.ts';
import { mayRun } from '../../lib/domain/reply-file.ts';
import { spendAllowance } from '../../lib/flows/spend-allowance.ts';
import { bodyOf, type HttpResponse, jsonResponse } from '../../lib/runtime/http-handler.ts';
import { invalidRequest, Problem } from '../../lib/runtime/problem.ts';
import type { FormPorts } from './ports.ts';
import { type FormError, refuseForm } from './refusal.ts';
import type { Visit } from './visit.ts';

const largestBody = 32 * 1024;

const OfferedFile = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}/\\]*$/u, 'is no plain file name'),
  type: z.string().regex(/^[\w.+-]{1,60}\/[\w.+-]{1,80}$/, 'is no media type'),
  bytes: z.int().min(1).max(mostUploadedBytes),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in lower-case hexadecimal'),
});
const Offer = z.strictObject({ token: z.string().max(200), files: z.array(OfferedFile).min(1).max(20) });
type Offer = z.output<typeof Offer>;

const readOffer = (visit: Visit): Offer => {
  let body: unknown;
  try {
    body = JSON.parse(bodyOf(visit.event, largestBody).toString('utf8'));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(400, 'invalid-request', 'The body is no JSON.');
  }
  const parsed = Offer.safeParse(body);
  if (!parsed.success) throw invalidRequest(parsed.error);
  return parsed.data;
};

// Browsers that do not know a type say so; its bytes are looked at when the form is sent.
const isWelcome = ({ name, type }: Offer['files'][number]): boolean =>
  !mayRun(name, type) && (type === 'application/octet-stream' || isFormFileType(type));

const errorsOf = ({ rules }: Visit, { files }: Offer): readonly FormError[] => {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const wrong = { path: 'files' } as const;
  if (files.length > rules.mostFiles) {
    return [
      { ...wrong, code: 'file-count', detail: `has ${files.length} files; at most ${rules.mostFiles}` },
    ];
  }
  if (bytes > mostUploadedBytes) {
    return [{ ...wrong, code: 'file-size', detail: `have ${bytes} bytes; at most ${mostUploadedBytes}` }];
  }
  return files
    .filter((file) => !isWelcome(file))
    .map(({ name, type }) => ({ ...wrong, code: 'file-type', detail: `"${name}" is ${type}`, name }));
};

/**
 * Where a page may put files: each link takes exactly the bytes that were described (length, type and SHA-256), for ten
 * minutes, below the page's own unguessable prefix. One conditional update.
 */
export const offerUploads = async (ports: FormPorts, visit: Visit): Promise<HttpResponse> => {
  const { inbox, keys, at, rules, sourceIp } = visit;
  const offer = readOffer(visit);
  const refuse = (refusal: Parameters<typeof refuseForm>[2]) =>
    refuseForm(ports, { ...visit, wantsPage: false }, refusal, {});
  // Choosing files may well be the first thing somebody does.
  const reading = readToken(offer.token, { keys, inboxId: inbox.id, at, minimumFillSeconds: 0 });
  if (reading.state !== 'good') {
    const detail = `The page's token is ${reading.state}; get another.`;
    return refuse({ status: 422, code: 'page-expired', detail });
  }
  const errors = errorsOf({ ...visit, rules }, offer);
  if (errors.length > 0) {
    return refuse({ status: 422, code: 'invalid-form', detail: 'These files are not taken.', errors });
  }
  const { pageId } = reading.token;
  const use = { correspondent: networkOf(sourceIp), id: pageId, at };
  if (await spendAllowance(ports.store, [uploadsOfNetwork], use)) {
    const mayRetryAt = windowEndOf(uploadsOfNetwork, at);
    return refuse({
      status: 429,
      code: 'too-many',
      detail: 'Too many uploads from this network.',
      mayRetryAt,
    });
  }
  const place = { inboxId: inbox.id, pageId };
  const files = await Promise.all(
    offer.files.map(async (file) => {
      const { url, headers, expiresAt } = await ports.uploads.uploadLink(
        { ...file, key: formUploadKey({ ...place, sha256: file.sha256 }) },
        at,
      );
      return {
        url,
        method: 'PUT',
        headers,
        expiresAt: toIso(expiresAt),
        reference: signUpload(keys, place, file),
      };
    }),
  );
  return jsonResponse(200, { files });
};
