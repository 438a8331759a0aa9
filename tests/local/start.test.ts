import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { currentAssembly } from '../../infra/local/assembly-cache.ts';
import { readFlags } from '../../infra/local/flags.ts';
import { noteworthy } from '../../infra/local/log.ts';
import { aDirectory } from './an-assembly.ts';

it('listens where npm start documents it, unless told otherwise', () => {
  expect(readFlags([])).toMatchObject({ port: 8080, 'smtp-port': 2525, verbose: false });
  expect(readFlags(['--port', '9000', '--data', 'kept'])).toMatchObject({ port: 9000, data: 'kept' });
});

it.each([
  [['--port', 'many'], '--port: must be a number'],
  [['--smtp-port', '70000'], '--smtp-port: must be at most 65532'],
  [['--date', 'x'], "Unknown option '--date'"],
])('names the wrong option in %j', (words, message) => {
  expect(() => readFlags(words)).toThrow(message);
});

const aProject = () => {
  const projectDirectory = aDirectory();
  mkdirSync(join(projectDirectory, 'infra/local'), { recursive: true });
  const write = (file: string, content: string) => writeFileSync(join(projectDirectory, file), content);
  write('infra/app.ts', 'one');
  write('infra/local/stack.ts', 'one');
  let syntheses = 0;
  let meanwhile = (): void => undefined;
  const directory = join(projectDirectory, 'assemblies');
  const at = Date.parse('2026-11-22T12:00:00Z');
  const synthesize = async (into: string) => {
    syntheses += 1;
    meanwhile();
    meanwhile = () => undefined;
    mkdirSync(into, { recursive: true });
    writeFileSync(join(into, 'manifest.json'), '{}');
  };
  const current = (now = at) => currentAssembly({ projectDirectory, directory, now, synthesize });
  const duringNext = (change: () => void): void => {
    meanwhile = change;
  };
  return { current, write, at, directory, duringNext, count: () => syntheses };
};

it('synthesizes once as long as nothing has changed', async () => {
  const { current, count } = aProject();
  const first = await current();
  expect(await current()).toBe(first);
  expect(existsSync(join(first, 'manifest.json'))).toBe(true);
  expect(count()).toBe(1);
});

it('synthesizes again when an input changes, or a day begins, but not when only the local stack changes', async () => {
  const { current, write, at, count } = aProject();
  await current();
  write('infra/local/stack.ts', 'two');
  await current();
  expect(count()).toBe(1);
  write('infra/app.ts', 'two');
  await current();
  expect(count()).toBe(2);
  await current(at + 86_400_000);
  expect(count()).toBe(3);
});

it('synthesizes again when a file is saved in the middle', async () => {
  const { current, write, count, duringNext } = aProject();
  duringNext(() => write('infra/app.ts', 'saved meanwhile'));
  await current();
  expect(count()).toBe(2);
  await current();
  expect(count()).toBe(2);
});

it('leaves nothing behind when synthesis fails', async () => {
  const { directory, at } = aProject();
  const failing = currentAssembly({
    projectDirectory: directory,
    directory,
    now: at,
    synthesize: async (into) => {
      mkdirSync(into, { recursive: true });
      throw new Error('wrong configuration');
    },
  });
  await expect(failing).rejects.toThrow('wrong configuration');
  expect(readdirSync(directory)).toEqual([]);
});

it('removes assemblies that no start used for two days', async () => {
  const { current, directory, at } = aProject();
  const old = join(directory, 'old');
  mkdirSync(old, { recursive: true });
  utimesSync(old, (at - 3 * 86_400_000) / 1000, (at - 3 * 86_400_000) / 1000);
  await current();
  expect(existsSync(old)).toBe(false);
});

it.each([
  ['{"level":"ERROR","message":"x"}', true],
  ['{"level":"WARN","message":"x"}', true],
  ['{"errorType":"Sandbox.Timedout","errorMessage":"x"}', true],
  ['something unstructured', true],
  ['{"level":"INFO","message":"x"}', false],
  ['{"_aws":{},"accepted":1}', false],
])('shows %s without --verbose: %s', (line, shown) => {
  expect(noteworthy(line)).toBe(shown);
});
