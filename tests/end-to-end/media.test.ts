import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agentsDesk, type Desk, type WholeCase } from './agents.ts';
import {
  deliverLine,
  deliverTelegram,
  eventually,
  linePicture,
  putFile,
  telegramUpdate,
} from './customers.ts';
import { obtainSystem, type System } from './system.ts';

let system: System;
let desk: Desk;
beforeAll(async () => {
  system = await obtainSystem();
  desk = await agentsDesk(system, { sub: 'supervisor-1', groups: ['supervisor'] });
});
afterAll(() => system?.stop());

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 4, 5, 6]);
const Link = z.object({ url: z.url() });

type File = WholeCase['messages'][number]['files'][number];

/** The queued case with a message of that id, once its file is settled. */
const settledFile = (messageId: string): Promise<{ caseId: string; file: File }> =>
  eventually(async () => {
    const fits = ({ messages }: WholeCase) => messages.some((message) => message.messageId === messageId);
    const found = await desk.findQueued(fits);
    const file = found?.messages.find((message) => message.messageId === messageId)?.files[0];
    const isSettled = file !== undefined && (file.fileId !== 'not-stored' || file.problem !== undefined);
    return found && isSettled ? { caseId: found.caseId, file } : undefined;
  }, `the file of ${messageId} on its case`);

const download = async (caseId: string, messageId: string, file: File): Promise<Response> => {
  const path = `/v1/cases/${caseId}/messages/${encodeURIComponent(messageId)}/files/${file.fileId}`;
  return fetch(Link.parse((await desk.ask('GET', path)).body).url);
};

describe('a picture a customer sends', () => {
  it('by LINE is fetched from LINE, shown on the case, and downloaded by its link', async () => {
    const id = String(Date.now());
    await putFile(system, 'line', id, { bytes: png, type: 'image/jpeg' });
    const user = `U${randomUUID().replaceAll('-', '')}`;
    expect((await deliverLine(system, linePicture(user, id))).status).toBe(200);
    const { caseId, file } = await settledFile(`in-${id}`);
    expect(file).toMatchObject({ fileId: '0', type: 'image/png' });
    const answer = await download(caseId, `in-${id}`, file);
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([...png]);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
  });

  it('by Telegram in two steps, with a token that nobody is shown', async () => {
    const chat = 5_000_000_000 + Math.floor(Math.random() * 1e9);
    const fileId = `AgAC-${randomUUID()}`;
    await putFile(system, 'telegram', fileId, { bytes: png, type: 'application/octet-stream' });
    const update = JSON.parse(telegramUpdate(chat, '', 'es'));
    const { text: _none, ...message } = update.message;
    const photo = [{ file_id: 'small' }, { file_id: fileId }];
    const body = JSON.stringify({ ...update, message: { ...message, photo, caption: 'mi tarjeta' } });
    expect((await deliverTelegram(system, body)).status).toBe(200);
    const messageId = `in-${chat}/${message.message_id}`;
    const { caseId, file } = await settledFile(messageId);
    const answer = await download(caseId, messageId, file);
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([...png]);
    const shown = JSON.stringify((await desk.ask('GET', `/v1/cases/${caseId}`)).body);
    expect(shown).not.toContain(system.secrets['meridian/telegram-main']?.botToken);
  });

  it('that its provider no longer has says so on the case', async () => {
    const id = `9${Date.now()}`;
    const user = `U${randomUUID().replaceAll('-', '')}`;
    await deliverLine(system, linePicture(user, id));
    const { file } = await settledFile(`in-${id}`);
    expect(file.problem).toBe('the provider does not have the file any more');
  });
});
