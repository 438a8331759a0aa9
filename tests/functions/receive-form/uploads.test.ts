import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hour, minute } from '../../../lib/domain/instant.ts';
import { startUniverse, type Universe } from '../../world/world.ts';
import { aFormIntake, aPng, type FormIntake, sha256 } from './a-form-intake.ts';

// Links are signed by the SDK at its own clock, so these tests run at the present.
const at = Date.now();
let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const ana = { email: 'ana@mail.example', message: 'The receipt is attached.', submissionId: 'page-1' };
const picture = { name: 'receipt.png', type: 'image/png', bytes: aPng.length, sha256: sha256(aPng) };

const offer = async (intake: FormIntake, token: string, files: readonly object[] = [picture]) => {
  const body = JSON.stringify({ token, files });
  const answer = await intake.ask('POST /forms/{inboxId}/uploads', { type: 'application/json', body });
  return { status: answer.status, json: JSON.parse(answer.body) };
};

/** A page that has been open for a while. */
const anOpenPage = async () => {
  const intake = await aFormIntake(universe, at);
  const token = await intake.token();
  intake.pass(minute);
  return { intake, token };
};

const put = (
  place: { url: string; headers: Record<string, string> },
  body: Uint8Array,
  headers = place.headers,
) => fetch(place.url, { method: 'PUT', body: Buffer.from(body), headers });

describe('a file that a page uploads', () => {
  it('is put by a link, handed in by its reference, and brought to the message', async () => {
    const { intake, token } = await anOpenPage();
    const { status, json } = await offer(intake, token);
    expect([status, json.files]).toMatchObject([
      200,
      [{ method: 'PUT', headers: { 'content-type': 'image/png' } }],
    ]);
    expect((await put(json.files[0], aPng)).status).toBe(200);
    const uploads = [json.files[0].reference];
    expect((await intake.postJson({ ...ana, token, uploads })).status).toBe(202);
    await intake.world.routeAll();
    await intake.fetchFiles();
    const [attachment] = Object((await intake.messages())[0]).attachments;
    expect(attachment).toMatchObject({ name: 'receipt.png', type: 'image/png', bytes: aPng.length });
    expect(Buffer.from((await intake.stored.get(attachment.objectKey)) ?? [])).toEqual(aPng);
  });

  it('cannot be other bytes, or of another type, than the link was made for', async () => {
    const { intake, token } = await anOpenPage();
    const [place] = (await offer(intake, token)).json.files;
    const url = new URL(place.url);
    expect(url.searchParams.get('X-Amz-SignedHeaders')?.split(';')).toEqual(
      expect.arrayContaining(['content-length', 'content-type', 'x-amz-checksum-sha256']),
    );
    expect((await put(place, Buffer.from('something else'))).status).toBe(400);
    const { 'content-type': _left, ...others } = place.headers;
    expect((await put(place, aPng, others)).status).toBe(403);
    expect((await offer(intake, token)).json.files[0].url.split('?')[0]).toBe(place.url.split('?')[0]);
  });

  it('belongs to its page: another page’s token hands in nothing', async () => {
    const { intake, token } = await anOpenPage();
    const [place] = (await offer(intake, token)).json.files;
    await put(place, aPng);
    const other = await intake.token();
    intake.pass(minute);
    const stolen = await intake.postJson({ ...ana, token: other, uploads: [place.reference] });
    expect([stolen.status, stolen.json.errors]).toMatchObject([
      422,
      [{ path: 'files', code: 'file-missing' }],
    ]);
    const forged = await intake.postJson({ ...ana, token, uploads: [place.reference.replace(/^./, 'A')] });
    expect(forged.json.errors).toMatchObject([{ code: 'file-missing' }]);
    expect(await intake.messages()).toEqual([]);
  });

  it('that never arrived, or is not what it was said to be, is named and asked for again', async () => {
    const { intake, token } = await anOpenPage();
    const program = Buffer.from('MZ\u0000\u0001 program');
    const disguised = { ...picture, bytes: program.length, sha256: sha256(program) };
    const [missing, wrong] = (await offer(intake, token, [picture, disguised])).json.files;
    await put(wrong, program);
    const uploads = [missing.reference, wrong.reference];
    const answer = await intake.postJson({ ...ana, token, uploads });
    expect(answer.json.errors).toMatchObject([
      { code: 'file-missing' },
      { code: 'file-type', name: 'receipt.png' },
    ]);
  });

  it.each([
    ['too large', [{ ...picture, bytes: 25_000_001 }], 422],
    ['too large together', [1, 2, 3].map(() => ({ ...picture, bytes: 9_000_000 })), 422],
    ['too many', [1, 2, 3, 4, 5, 6].map(() => picture), 422],
    ['a program', [{ ...picture, name: 'a.exe', type: 'application/octet-stream' }], 422],
    ['a page', [{ ...picture, name: 'a.html', type: 'text/html' }], 422],
    ['a path', [{ ...picture, name: '../../a.png' }], 422],
    ['without a digest', [{ ...picture, sha256: 'x' }], 422],
    ['none at all', [], 422],
  ])('that is %s gets no link', async (_what, files, status) => {
    const { intake, token } = await anOpenPage();
    const answer = await offer(intake, token, files);
    expect([answer.status, answer.json.files]).toEqual([status, undefined]);
  });

  it('needs a page: a forged or old token gets no link', async () => {
    const { intake, token } = await anOpenPage();
    expect((await offer(intake, `${token}x`)).json.code).toBe('page-expired');
    intake.pass(13 * hour);
    expect((await offer(intake, token)).json.code).toBe('page-expired');
  });

  it('may come from thirty pages an hour of one network', async () => {
    const { intake } = await anOpenPage();
    for (let count = 0; count < 30; count++) {
      expect((await offer(intake, await intake.token())).status).toBe(200);
    }
    expect((await offer(intake, await intake.token())).json.code).toBe('too-many');
  });
});
