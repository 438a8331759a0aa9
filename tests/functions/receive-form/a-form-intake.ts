import { createHash, randomUUID } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { withUploadedFiles } from '../../../functions/fetch-media/uploaded-files.ts';
import type { FormPorts } from '../../../functions/receive-form/ports.ts';
import { answerForm } from '../../../functions/receive-form/routes.ts';
import { localCloud } from '../../../infra/local/cloud.ts';
import { clientOf } from '../../../infra/local/engines/credentials.ts';
import { localSecrets } from '../../../infra/local/providers/local-secrets.ts';
import type { Inbox } from '../../../lib/domain/configuration.ts';
import { type FormRules, usualFormRules } from '../../../lib/domain/form-rules.ts';
import type { Instant } from '../../../lib/domain/instant.ts';
import { fetchMedia } from '../../../lib/flows/fetch-media.ts';
import { readPageAssets } from '../../../lib/form-page/read-assets.ts';
import { problems } from '../../../lib/runtime/http-handler.ts';
import { createLog } from '../../../lib/runtime/log.ts';
import { createObjectStore } from '../../../lib/store/object-store.ts';
import { createReplyFiles } from '../../../lib/store/reply-files.ts';
import { loadTemplates } from '../../../lib/templates/load-templates.ts';
import { readTemplateFolder } from '../../../lib/templates/read-folder.ts';
import { createWorld, type Universe } from '../../world/world.ts';

const templates = loadTemplates(readTemplateFolder('templates'));
const assets = readPageAssets();

export interface Post {
  readonly body?: string | Uint8Array;
  readonly type?: string;
  readonly accept?: string;
  readonly origin?: string;
  readonly sourceIp?: string;
  readonly language?: string;
  readonly at?: Instant;
}

/** An event as an HTTP API hands it over: bodies that are no text in base64. */
export const anEventOf = (routeKey: string, post: Post = {}): APIGatewayProxyEventV2 => {
  const [method = '', path = ''] = routeKey.split(' ');
  const rawPath = path.replace('{inboxId}', 'website');
  const bytes = Buffer.from(post.body ?? '');
  const isText = /^(?:text|application\/json)/.test(post.type ?? '');
  return {
    version: '2.0',
    ...{ routeKey, rawPath, rawQueryString: '' },
    headers: {
      ...(post.type === undefined ? {} : { 'content-type': post.type }),
      ...(post.accept === undefined ? {} : { accept: post.accept }),
      ...(post.origin === undefined ? {} : { origin: post.origin }),
      ...(post.language === undefined ? {} : { 'accept-language': post.language }),
    },
    pathParameters: { inboxId: 'website' },
    requestContext: {
      ...{ accountId: '1', apiId: 'a', domainName: 'api.test', domainPrefix: 'api' },
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: post.sourceIp ?? '192.0.2.1',
        userAgent: '',
      },
      ...{ requestId: 'r', routeKey, stage: '$default', time: '', timeEpoch: 0 },
    },
    ...(bytes.length === 0 ? {} : { body: bytes.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: bytes.length > 0 && !isText,
  };
};

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A form's intake on real engines; every call out of the process passes the world's crash point. */
export const aFormIntake = async (universe: Universe, at: Instant, rules: Partial<FormRules> = {}) => {
  const world = await createWorld(universe, at);
  const clock = { at };
  const lines: string[] = [];
  const bucket = `forms-${randomUUID()}`;
  await universe.engines.objects.createBucket(bucket, []);
  const s3 = new S3Client({
    ...clientOf(localCloud, universe.engines.objectServer.url),
    forcePathStyle: true,
  });
  const stored = createObjectStore(s3, bucket);
  const files = createReplyFiles(s3, bucket);
  const { pass } = world.crash;
  const objects: typeof stored = {
    put: (key, bytes, type) => pass('PutObject', () => stored.put(key, bytes, type)),
    get: (key) => pass('GetObject', () => stored.get(key)),
  };
  const form = { ...usualFormRules, ...rules };
  const inboxes = world.ports.configuration.inboxes.map(
    (inbox): Inbox =>
      inbox.id === 'website' ? { ...inbox, form, allowedOrigins: ['https://pay.example'] } : inbox,
  );
  const log = createLog({ LOG_LEVEL: 'INFO', STAGE: 'test' }, (line) => lines.push(line));
  const secret = localSecrets(inboxes, world.providersUrl)['test/website'] ?? {};
  const ports: FormPorts = {
    ...{ store: world.ports.store, inbound: world.ports.inbound, objects, templates, assets, log },
    uploads: { uploadLink: files.uploadLink, look: (key) => pass('GetObject', () => files.look(key)) },
    configuration: { ...world.ports.configuration, inboxes },
    keys: async () => ['key-1', 'key-0'],
    secrets: { values: async () => secret, text: async () => '' },
    fetch: (input, init) => pass('siteverify', () => fetch(input, init)),
    uploadOrigin: universe.engines.objectServer.url,
    newPageId: () => Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64url'),
    now: () => clock.at,
  };
  const handler = middy<APIGatewayProxyEventV2, Awaited<ReturnType<typeof answerForm>>>()
    .use(problems(log))
    .handler((event) => answerForm(ports, event));
  const ask = async (routeKey: string, post: Post = {}) => {
    clock.at = post.at ?? clock.at;
    const context = Object.create(null);
    const { statusCode = 0, headers = {}, body = '' } = await handler(anEventOf(routeKey, post), context);
    return { status: statusCode, headers, body };
  };
  const media = withUploadedFiles({ fetch: noMedia }, stored);
  return {
    world,
    ports,
    lines,
    stored,
    ask,
    /** Posts JSON and answers what came of it. */
    async postJson(fields: object, post: Post = {}) {
      const type = 'application/json';
      const answer = await ask('POST /forms/{inboxId}', { type, body: JSON.stringify(fields), ...post });
      return { ...answer, json: JSON.parse(answer.body) };
    },
    token: async (): Promise<string> => JSON.parse((await ask('GET /forms/{inboxId}/token')).body).token,
    pass: (milliseconds: number) => {
      clock.at += milliseconds;
    },
    fetchFiles: async () => {
      for (const row of await world.rows()) {
        if (row.mediaPending !== true) continue;
        const key = { conversationKey: String(row.conversationKey), messageId: String(row.messageId) };
        await fetchMedia({ store: world.ports.store, objects, media }, key, clock.at);
      }
    },
    messages: async () => (await world.rows()).filter(({ direction }) => direction === 'in'),
    held: async () => (await world.rows()).filter(({ sk }) => sk === 'MAIL'),
    cases: async () => (await world.rows()).filter(({ sk }) => sk === 'CASE'),
  };
};
export type FormIntake = Awaited<ReturnType<typeof aFormIntake>>;

const noMedia = async () => ({ fetched: false, reason: 'no provider here', mayRetry: false }) as const;

/** A multipart body as a browser writes it. */
export const multipart = (
  parts: readonly (readonly [
    name: string,
    value: string | { name: string; type: string; bytes: Uint8Array },
  ])[],
): { readonly type: string; readonly body: Uint8Array } => {
  const boundary = '----WebKitFormBoundaryA1b2C3';
  const chunks = parts.flatMap(([name, value]) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
    if (typeof value === 'string') return [Buffer.from(`${head}\r\n\r\n${value}\r\n`)];
    const described = `${head}; filename="${value.name}"\r\nContent-Type: ${value.type}\r\n\r\n`;
    return [Buffer.from(described), Buffer.from(value.bytes), Buffer.from('\r\n')];
  });
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]),
  };
};

export const aPng = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
