#!/usr/bin/env node
// Does what the printed examples ask of curl, for machines that have Node and no curl.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createTransport } from 'nodemailer';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    silent: { type: 'boolean' },
    'show-error': { type: 'boolean' },
    crlf: { type: 'boolean' },
    url: { type: 'string' },
    request: { type: 'string' },
    header: { type: 'string', multiple: true },
    data: { type: 'string' },
    'data-binary': { type: 'string' },
    'mail-from': { type: 'string' },
    'mail-rcpt': { type: 'string' },
    'upload-file': { type: 'string' },
  },
});
const url = new URL(values.url ?? positionals[0]);

if (url.protocol === 'smtp:') {
  const transport = createTransport({
    host: url.hostname,
    port: Number(url.port),
    secure: false,
    ignoreTLS: true,
  });
  const raw = readFileSync(0, 'utf8').replace(/\r?\n/g, '\r\n');
  await transport.sendMail({ envelope: { from: values['mail-from'], to: values['mail-rcpt'] }, raw });
  transport.close();
} else {
  const given = values.data ?? values['data-binary'];
  const body = given === '@-' ? readFileSync(0, 'utf8').replace(/\r?\n/g, '') : given;
  const headers = new Headers((values.header ?? []).map((line) => line.split(/:\s*(.*)/s).slice(0, 2)));
  const method = values.request ?? (body === undefined ? 'GET' : 'POST');
  const answer = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
  process.stdout.write(await answer.text());
}
