import type { BotCheck, BotCheckProvider } from '../domain/form-rules.ts';
import { type Html, html } from './html.ts';

interface Widget {
  readonly script: string;
  readonly className: string;
  /** What of the provider's the page may run, show and call. */
  readonly sources: string;
}

/**
 * https://developers.cloudflare.com/turnstile/reference/content-security-policy/, https://docs.hcaptcha.com/#content-security-policy-settings,
 * https://developers.google.com/recaptcha/docs/faq
 */
const widgets: Readonly<Record<BotCheckProvider, Widget>> = {
  turnstile: {
    script: 'https://challenges.cloudflare.com/turnstile/v0/api.js',
    className: 'cf-turnstile',
    sources: 'https://challenges.cloudflare.com',
  },
  hcaptcha: {
    script: 'https://js.hcaptcha.com/1/api.js',
    className: 'h-captcha',
    sources: 'https://hcaptcha.com https://*.hcaptcha.com',
  },
  recaptcha: {
    script: 'https://www.google.com/recaptcha/api.js',
    className: 'g-recaptcha',
    sources: 'https://www.google.com/recaptcha/ https://www.gstatic.com/recaptcha/',
  },
};

/** Where the check appears, and the script that shows it. */
export const botWidget = (
  check: BotCheck | undefined,
  language: string,
): { readonly script: string; readonly place: Html } | undefined => {
  if (check === undefined) return undefined;
  const { script, className } = widgets[check.provider];
  const place = html`<div class="${className}" data-sitekey="${check.siteKey}" data-language="${language}"></div>`;
  // Turnstile reads the language off its place; the others are asked for it.
  return { script: check.provider === 'turnstile' ? script : `${script}?hl=${language}`, place };
};

/** What the page may load from the provider. */
export const widgetSources = (check: BotCheck | undefined): string | undefined =>
  check === undefined ? undefined : widgets[check.provider].sources;
