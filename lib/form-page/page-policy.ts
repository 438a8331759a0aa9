import { createHash } from 'node:crypto';
import type { BotCheck } from '../domain/form-rules.ts';
import { widgetSources } from './bot-widget.ts';
import type { PageAssets } from './page.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The page's Content-Security-Policy: its own script and style by their digests, the provider of its bot check, and uploads
 * to `uploadOrigin`; nothing else loads or runs, whatever a visitor's text says.
 */
export const pagePolicy = (
  { script, style }: PageAssets,
  { botCheck, uploadOrigin }: { readonly botCheck?: BotCheck; readonly uploadOrigin: string },
): string => {
  const provider = widgetSources(botCheck);
  const also = provider === undefined ? '' : ` ${provider}`;
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}${also}`,
    `style-src ${hashOf(style)}${also}`,
    'img-src data:',
    `connect-src 'self' ${uploadOrigin}${also}`,
    ...(provider === undefined ? [] : [`frame-src ${provider}`]),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};
