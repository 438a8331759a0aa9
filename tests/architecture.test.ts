import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Imports point downward only. `types` of a folder may be imported where its code may not. */
interface Rule {
  readonly folder: string;
  readonly may: readonly string[];
  readonly types?: readonly string[];
}

const sdk = /^@(aws-sdk|smithy)\//;
const rules: readonly Rule[] = [
  { folder: 'lib/domain', may: ['lib/domain'] },
  { folder: 'lib/flows', may: ['lib/domain', 'lib/flows'] },
  { folder: 'lib/channels', may: ['lib/domain', 'lib/channels', 'zod', 'node:crypto', 'mail'] },
  { folder: 'lib/classify', may: ['lib/domain', 'lib/classify', 'language-library'] },
  { folder: 'lib/store', may: ['lib/domain', 'lib/store', 'zod', 'sdk'], types: ['lib/flows'] },
  { folder: 'lib/models', may: ['lib/domain', 'lib/models', 'zod', 'sdk'], types: ['lib/flows'] },
  {
    folder: 'lib/runtime',
    may: ['lib/domain', 'lib/runtime', 'zod', 'sdk', '@middy/core', 'node:fs'],
    types: ['lib/flows', 'aws-lambda'],
  },
  { folder: 'lib/coverage', may: ['lib/domain', 'lib/coverage'] },
  { folder: 'lib/simulate', may: ['lib/domain', 'lib/simulate', 'zod'] },
  { folder: 'lib/config', may: ['lib/domain', 'lib/config', 'zod', 'date-holidays'] },
  {
    folder: 'lib/form-page',
    may: ['lib/domain', 'lib/form-page', 'lib/templates/placeholders.ts', 'zod', 'node:crypto', 'node:fs'],
    types: ['lib/templates'],
  },
  {
    folder: 'lib/templates',
    may: ['lib/domain', 'lib/templates', 'zod', 'node:fs', 'node:path'],
    types: ['lib/flows'],
  },
];

/** Packages that one folder was given for one purpose. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  mail: ['nodemailer', 'iconv-lite', 'chardet', 'htmlparser2', 'node:buffer'],
  'language-library': ['eld'],
};

/** Files that may do what their folder may not, and why. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'lib/domain/ids.ts': ['node:crypto'], // hashing is pure
  'lib/domain/wall-time.ts': ['temporal-polyfill'], // the one file that knows time zones
  'lib/channels/form/multipart.ts': ['@fastify/busboy'], // the one file that reads multipart bodies
  'lib/runtime/public-address.ts': ['node:net'], // which addresses are public
  'lib/runtime/public-fetch.ts': ['node:dns', 'node:http', 'node:https', 'node:net', 'node:stream'], // checks what it connects to
  'lib/channels/email/body/pack-layout.ts': ['mrml', 'node:fs', 'node:process', 'node:url'], // run by hand, bundled nowhere
  'lib/classify/language/corpus-texts.ts': ['node:crypto', 'node:fs', 'node:url'], // the trainer's, bundled nowhere
  'lib/classify/language/letters-inputs.ts': ['node:crypto', 'node:fs', 'node:url'], // the trainer's and its test's, bundled nowhere
  'lib/classify/language/train-letters.ts': ['node:fs', 'node:url'], // run by hand, bundled nowhere
  'lib/classify/encoder/pack-kernel.ts': ['assemblyscript', 'assemblyscript/asc', 'node:fs', 'node:url'], // run by hand, bundled nowhere
  'lib/classify/training/corpus.ts': ['node:crypto', 'node:fs', 'node:path', 'node:url'], // training, bundled nowhere
  'lib/classify/training/degrade.ts': ['node:crypto'], // training, bundled nowhere
  'lib/classify/training/write-corpus.ts': ['node:fs', 'node:path'], // training, bundled nowhere
  'lib/classify/training/vocabulary.ts': ['node:fs'], // training, bundled nowhere
  'lib/classify/training/main.ts': ['node:child_process', 'node:fs', 'node:path', 'node:url'], // training, bundled nowhere
  'lib/classify/language/pack-ngrams.ts': ['node:fs', 'node:path', 'node:url'], // run by hand, bundled nowhere
};

const importPattern =
  /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(importPattern)].map(([, type, from, bare, dynamic]) => {
    const target = from ?? bare ?? dynamic ?? '';
    const inside = target.startsWith('.') ? relative(process.cwd(), resolve(dirname(file), target)) : target;
    return { file, target: inside, isType: type !== undefined };
  });

const fits = (target: string, allowed: string): boolean =>
  allowed === 'sdk'
    ? sdk.test(target)
    : [allowed, ...(libraries[allowed] ?? [])].some(
        (name) => target === name || target.startsWith(`${name}/`),
      );

const isAllowed = ({ file, target, isType }: Import, { may, types = [] }: Rule): boolean =>
  may.some((allowed) => fits(target, allowed)) ||
  (exceptions[file] ?? []).includes(target) ||
  (isType && types.some((allowed) => fits(target, allowed)));

const shown = ({ file, target }: Import): string => `${file} imports ${target}`;

describe('imports point downward only', () => {
  it.each(rules)('from $folder', (rule) => {
    const files = filesBelow(rule.folder);
    expect(files.length).toBeGreaterThan(2);
    const wrong = files.flatMap(importsOf).filter((each) => !isAllowed(each, rule));
    expect(wrong.map(shown)).toEqual([]);
  });

  it('from functions: to the library, middy and AWS clients of their own, never to another function or to infra', () => {
    const wrong = filesBelow('functions')
      .flatMap(importsOf)
      .filter(({ file, target }) => {
        const own = file.split('/').slice(0, 2).join('/');
        return (
          target.startsWith('infra') || (target.startsWith('functions/') && !target.startsWith(`${own}/`))
        );
      });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('from what is deployed: nothing of the code that runs, but names and types', () => {
    const wrong = filesBelow('infra')
      .filter((file) => !file.startsWith('infra/local'))
      .flatMap(importsOf)
      .filter(({ target, isType }) => {
        const runs = /^(functions|lib\/(flows|channels|classify|runtime|store))\//.test(target);
        return runs && !isType && target !== 'lib/store/keys.ts';
      });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('and the webhook intake carries neither mail nor classifier', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file) || !file.endsWith('.ts')) return;
      seen.add(file);
      for (const { target, isType } of importsOf(file)) if (!isType) visit(target);
    };
    visit('functions/receive-webhook/handler.ts');
    expect(seen.size).toBeGreaterThan(20);
    expect([...seen].filter((file) => /^lib\/(classify|channels\/email|templates)\//.test(file))).toEqual([]);
  });
});
