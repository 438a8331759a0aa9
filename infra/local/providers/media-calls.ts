import { z } from 'zod';
import { jsonAnswer, type KnownInbox, type MediaCall, type ProviderCall, readJsonBody } from './provider.ts';
import { hasBearer } from './text-api.ts';

/** How each provider hands out files: the paths it knows and the proof it wants. */
type Media = (inboxes: readonly KnownInbox[], call: ProviderCall) => MediaCall | undefined;

const refused = (status: number, message: string): MediaCall => jsonAnswer(status, { message });

const bears = (secretName: string, inboxes: readonly KnownInbox[], call: ProviderCall): boolean =>
  inboxes.some((inbox) => hasBearer(secretName)(inbox, call));

/** The part of a GET's path that names the file. */
const refIn = ({ method, path }: ProviderCall, pattern: RegExp): string | undefined => {
  const ref = method === 'GET' ? pattern.exec(path)?.[1] : undefined;
  return ref === undefined ? undefined : decodeURIComponent(ref);
};

/** An address that carries its own proof. */
const byAddress: Media = (_inboxes, call) => {
  const ref = refIn(call, /^\/media\/([^/]+)$/);
  return ref === undefined ? undefined : { ref };
};

const whatsapp: Media = (inboxes, call) => {
  const file = refIn(call, /^\/download\/([^/]+)$/);
  const asked = refIn(call, /^\/([^/]+)$/);
  if (file === undefined && asked === undefined) return undefined;
  if (!bears('accessToken', inboxes, call)) return refused(401, 'Invalid OAuth access token');
  if (file !== undefined) return { ref: file };
  const url = `http://${call.headers.host}/whatsapp/download/${encodeURIComponent(asked ?? '')}`;
  return jsonAnswer(200, { messaging_product: 'whatsapp', id: asked, url });
};

const line: Media = (inboxes, call) => {
  const ref = refIn(call, /^\/v2\/bot\/message\/([^/]+)\/content(?:\/transcoding)?$/);
  if (ref === undefined) return undefined;
  if (!bears('accessToken', inboxes, call)) return refused(401, 'Authentication failed');
  return call.path.endsWith('/transcoding') ? jsonAnswer(200, { status: 'succeeded' }) : { ref };
};

const GetFile = z.object({ file_id: z.string() });

const telegram: Media = (inboxes, call) => {
  const [, asking, handing, ref] =
    /^\/(?:bot([^/]+)\/getFile|file\/bot([^/]+)\/files\/([^/]+))$/.exec(call.path) ?? [];
  const token = asking ?? handing;
  if (token === undefined) return undefined;
  if (!inboxes.some(({ secrets }) => secrets.botToken === token)) {
    return jsonAnswer(401, { ok: false, error_code: 401, description: 'Unauthorized' });
  }
  if (ref !== undefined) return { ref: decodeURIComponent(ref) };
  const wanted = GetFile.safeParse(readJsonBody(call.body));
  if (!wanted.success) {
    return jsonAnswer(400, { ok: false, error_code: 400, description: 'Bad Request: file_id not specified' });
  }
  const { file_id } = wanted.data;
  return jsonAnswer(200, {
    ok: true,
    result: { file_id, file_path: `files/${encodeURIComponent(file_id)}` },
  });
};

const slack: Media = (inboxes, call) => {
  const ref = refIn(call, /^\/files-pri\/([^/]+)$/);
  if (ref === undefined) return undefined;
  if (bears('botToken', inboxes, call)) return { ref };
  // As Slack does: status 200 and the page where people log in.
  return {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<!DOCTYPE html><html>Sign in</html>',
  };
};

const twilio: Media = (inboxes, call) => {
  const ref = refIn(call, /^\/2010-04-01\/Accounts\/AC[0-9a-f]{32}\/(?:.*\/)?([^/]+?)(?:\.\w+)?$/);
  if (ref === undefined) return undefined;
  const isKnown = inboxes.some(({ secrets: { accountSid, authToken } }) => {
    const basic = Buffer.from(`${accountSid}:${authToken}`).toString('base64');
    return call.headers.authorization === `Basic ${basic}` && call.path.includes(`/${accountSid}/`);
  });
  return isKnown ? { ref } : refused(401, 'Authenticate');
};

const providers: Readonly<Record<string, Media>> = {
  whatsapp,
  line,
  telegram,
  slack,
  'twilio-sms': twilio,
  'twilio-whatsapp': twilio,
  'twilio-voice': twilio,
  messenger: byAddress,
  instagram: byAddress,
  viber: byAddress,
  zalo: byAddress,
  kakao: byAddress,
  generic: byAddress,
};

/** The check of a provider's calls about files; `undefined` for providers without files, or with a check of their own. */
export const mediaCalls = (
  provider: string,
  inboxes: readonly KnownInbox[],
): ((call: ProviderCall) => MediaCall | undefined) | undefined => {
  const media = providers[provider];
  return media && ((call) => media(inboxes, call));
};
