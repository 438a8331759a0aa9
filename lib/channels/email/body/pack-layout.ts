import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { Engine } from 'mrml';

/**
 * Compiles the mail's layout, which is written in MJML, to the HTML that mail programs show: tables for Outlook, one column
 * for telephones. Run after changing it: `npx tsx lib/channels/email/body/pack-layout.ts`.
 */

const source = new URL('layout.mjml', import.meta.url);
const packed = new URL('layout.generated.ts', import.meta.url);

/** The module to be written. Throws when the markup has a mistake. */
export const packLayout = (): string => {
  const engine = new Engine();
  // No web fonts and no icons: a mail of ours asks nobody for anything when it is opened.
  engine.setRenderOptions({ disableComments: true, fonts: {}, socialIconOrigin: null });
  const result = engine.toHtml(readFileSync(source, 'utf8'));
  if (result.type === 'error') throw new Error(`layout.mjml cannot be compiled: ${result.message}`);
  const [warning] = result.warnings;
  if (warning) throw new Error(`layout.mjml: ${warning.kind} at ${warning.span.start}`);
  return `// Compiled from layout.mjml by pack-layout.ts.\nexport const layout = ${JSON.stringify(result.content)};\n`;
};

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(packed, packLayout());
