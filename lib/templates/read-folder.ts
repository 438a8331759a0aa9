import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Every file below a templates folder by its path with forward slashes, e.g. `ja/acknowledgement.txt`: what
 * `loadTemplates` takes and `templates.json` holds. Hidden files are left out; paths are sorted, so the answer is stable.
 */
export const readTemplateFolder = (folder: string): Record<string, string> => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  );
};
