import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleFunctions } from '../../infra/bundle.ts';
import { filesBeside } from '../../infra/files-beside.ts';
import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import example from '../../meridian.config.ts';

const url = 'https://sqs.example/1/queue';
/** What the stack would tell the functions; none of it is called. */
const environment = {
  ...{ STAGE: 'bench', TABLE_NAME: 'table', BUCKET_NAME: 'bucket', AWS_REGION: 'eu-central-1' },
  ...{ INBOUND_QUEUE_URL: url, OUTBOUND_QUEUE_URL: url, MEDIA_QUEUE_URL: url, PULL_QUEUE_URL: url },
  ...{
    DESK_QUEUE_PREFIX: url,
    MAIL_QUEUE_URL: url,
    REPLY_KEY_SECRET: 'reply-key',
    FORM_KEY_SECRET: 'form-key',
  },
  ...{ CASES_URL: url, ESCALATION_TOPIC_ARN: 'arn:aws:sns:eu-central-1:1:topic', CONFIGURATION_SET: 'set' },
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

/** Loads one bundle in a process of its own and prints the processor time that took, in microseconds. */
const script = `
const before = process.cpuUsage();
await import(process.argv[1]);
const { user, system } = process.cpuUsage(before);
console.log(user + system);
process.exit();`;

const runs = 5;

/** Median milliseconds of processor time from the first import until the handler is ready. */
const initOf = (bundle: string): number => {
  const once = (): number => {
    const args = ['--input-type=module', '-e', script, pathToFileURL(bundle).href];
    const env = { ...process.env, ...environment };
    return Number(execFileSync(process.execPath, args, { env, encoding: 'utf8' })) / 1_000;
  };
  const sorted = Array.from({ length: runs }, once).sort((one, other) => one - other);
  return sorted[Math.floor(runs / 2)] ?? Number.NaN;
};

const kilobytes = (bytes: number): number => Math.round(bytes / 1024);

/** Every deployed bundle: kilobytes, compressed kilobytes, and the processor time of a cold initialization. */
export const measureBundles = async () => {
  const into = mkdtempSync(join(tmpdir(), 'meridian-bundles-'));
  const configuration = resolveConfiguration(example, Date.UTC(2026, 10, 22));
  try {
    await bundleFunctions({ functions: 'functions', into, ...filesBeside(configuration) });
    return readdirSync(into).map((name) => {
      const bundle = join(into, name, 'index.mjs');
      const code = readFileSync(bundle);
      return {
        function: name,
        KB: kilobytes(code.length),
        'KB zipped': kilobytes(gzipSync(code).length),
        'cold init ms': Math.round(initOf(bundle)),
      };
    });
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
};
