import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseConfiguration } from '../../lib/config/parse-configuration.ts';
import type { Inbox } from '../../lib/domain/configuration.ts';
import type { Assembly } from './assembly.ts';

const Code = z.looseObject({ Code: z.looseObject({ S3Key: z.string() }) });

/** Where the code of the template's functions lies. */
export const codeDirectories = ({ template, assetDirectory }: Assembly): readonly string[] =>
  Object.values(template.Resources)
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .flatMap(({ Properties }) => {
      const code = Code.safeParse(Properties);
      return code.success ? (assetDirectory(code.data.Code.S3Key) ?? []) : [];
    });

/** The inboxes that the functions were bundled with; none when their assets carry no configuration. */
export const readInboxes = (directories: readonly string[]): readonly Inbox[] => {
  const file = directories
    .map((directory) => join(directory, 'config.json'))
    .find((path) => existsSync(path));
  return file === undefined ? [] : parseConfiguration(JSON.parse(readFileSync(file, 'utf8'))).inboxes;
};
