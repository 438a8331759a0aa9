import { expect, it } from 'vitest';
import { parseConfiguration } from '../../lib/config/parse-configuration.ts';
import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import { usualFormRules } from '../../lib/domain/form-rules.ts';
import { anInput } from './an-input.ts';
import { problemsOf } from './problems-of.ts';

const now = Date.parse('2026-11-23T00:00:00Z');
const mailbox = {
  id: 'support',
  channel: 'email',
  address: 'a@pay.example',
  language: 'en',
  timeZone: 'UTC',
} as const;
const form = {
  id: 'website',
  channel: 'form',
  repliesFrom: 'support',
  language: 'en',
  timeZone: 'UTC',
} as const;
const botCheck = { provider: 'hcaptcha', siteKey: '10000000-ffff-ffff-ffff-000000000001' } as const;

it('what a form asks is usual where nothing else is said, and reaches the deployed functions', () => {
  const asked = { ...form, secretName: 'pay/website', form: { minimumFillSeconds: 5, botCheck } };
  const resolved = resolveConfiguration(anInput({ inboxes: [mailbox, asked] }), now);
  const deployed = parseConfiguration(JSON.parse(JSON.stringify(resolved)));
  expect(deployed.inboxes[1]?.form).toEqual({
    ...{ ...usualFormRules, minimumFillSeconds: 5 },
    botCheck: { ...botCheck, whenUnavailable: 'hold', minimumScore: 0.5 },
  });
});

it('a bot check without its secret, and form rules elsewhere, are named with their remedy', () => {
  const wrong = anInput({
    inboxes: [
      { ...mailbox, form: {} },
      { ...form, form: { botCheck } },
    ],
  });
  expect(problemsOf(wrong).join('\n')).toMatch(
    /inboxes\[0\]\.form.*remove it[\s\S]*inboxes\[1\]\.secretName.*bot check/,
  );
});
