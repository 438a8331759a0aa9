import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadTemplates } from '../../lib/templates/load-templates.ts';
import { readTemplateFolder } from '../../lib/templates/read-folder.ts';
import { agentsDesk, type Desk } from './agents.ts';
import { eventually } from './customers.ts';
import { obtainSystem, type System } from './system.ts';

/** The browser to try the page in; another one is named by MERIDIAN_BROWSER. Without any, the page is only read. */
const browsers = [process.env.MERIDIAN_BROWSER ?? '/usr/bin/chromium'].filter((path) => existsSync(path));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const templates = loadTemplates(readTemplateFolder('templates'));
const locales = [...templates.keys()];
const labelsOf = (locale: string) => {
  const labels = templates.get(locale)?.form;
  if (labels === undefined) throw new Error(`no labels for ${locale}`);
  return labels;
};

const aPng = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const picture = { name: 'beleg 振込.png', mimeType: 'image/png', buffer: aPng };
const Violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

let system: System;
let desk: Desk;
beforeAll(async () => {
  system = await obtainSystem();
  desk = await agentsDesk(system, { sub: 'supervisor-1', groups: ['supervisor'] });
});
afterAll(() => system?.stop());

describe('the contact form', () => {
  it.each(locales)(
    'in %s has a label for every field, and the languages by their own names',
    async (locale) => {
      const answer = await fetch(`${system.apiUrl}/forms/website?lang=${locale}`);
      const shown = await answer.text();
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(shown).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`);
      for (const field of ['name', 'email', 'subject', 'message', 'files', 'website']) {
        expect(shown).toMatch(new RegExp(`<label for="${field}">[\\s\\S]*id="${field}"`));
      }
      for (const other of locales) expect(shown).toContain(labelsOf(other).languageName);
    },
  );

  it('follows the browser’s language when none is chosen', async () => {
    const headers = { 'accept-language': 'zh-TW,zh;q=0.9' };
    expect(await (await fetch(`${system.apiUrl}/forms/website`, { headers })).text()).toContain(
      'lang="zh-Hant"',
    );
  });
});

describe.each(browsers)('in %s the contact form', (executablePath) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  const open = async (locale: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 375, height: 800 }, ...options });
    const page = await context.newPage();
    await page.goto(`${system.apiUrl}/forms/website?lang=${locale}`);
    return page;
  };

  const fill = async (page: Page, message: string): Promise<void> => {
    await page.fill('#email', 'ana@mail.example');
    await page.fill('#message', message);
  };

  const referenceOn = async (page: Page): Promise<string> => {
    await page.waitForSelector('main > p strong', { timeout: 20_000 });
    return /MR-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec((await page.textContent('main')) ?? '')?.[0] ?? '';
  };

  const violationsOn = async (page: Page): Promise<string[]> => {
    const found = Violations.parse(await page.evaluate(`${axe}; axe.run()`));
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  const filesOf = async (reference: string) => {
    const { caseId } = await desk.claimByReference(reference);
    return eventually(async () => {
      const { messages } = await desk.read(caseId);
      const files = messages
        .filter(({ direction }) => direction === 'in')
        .flatMap((message) => message.files);
      return files.some(({ fileId }) => fileId === 'not-stored') ? undefined : files;
    }, 'the files of the form');
  };

  it('breaks no rule of accessibility in either direction, empty or with problems shown, light or dark', async () => {
    for (const [index, locale] of ['en', 'ar', 'ja', 'de'].entries()) {
      const page = await open(locale, { colorScheme: index % 2 === 0 ? 'light' : 'dark' });
      expect(await violationsOn(page), locale).toEqual([]);
      await page.click('button');
      await page.waitForSelector('#problems li');
      expect(await violationsOn(page), `${locale} with problems`).toEqual([]);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect(width, `${locale} is as wide as a phone`).toBeLessThanOrEqual(375);
      await page.context().close();
    }
  }, 120_000);

  it('says what is wrong in the reader’s language, leads there, and keeps what was typed', async () => {
    const page = await open('ar');
    await page.fill('#message', 'أين أموالي؟');
    await page.fill('#email', 'nobody');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#problems li');
    expect(await page.textContent('#email-problem')).toBe(labelsOf('ar').badEmail);
    expect(await page.evaluate('document.activeElement.id')).toBe('email');
    expect(await page.getAttribute('#email', 'aria-invalid')).toBe('true');
    expect(await page.inputValue('#message')).toBe('أين أموالي؟');
    await page.context().close();
  });

  it('with scripts uploads files, sends, and shows the reference without leaving the page', async () => {
    const page = await open('de');
    const refused: string[] = [];
    page.on('console', (line) => line.type() === 'error' && refused.push(line.text()));
    await fill(page, 'Wo ist meine Auszahlung 4711? Der Beleg liegt bei.');
    await page.setInputFiles('#files', picture);
    await page.click('button');
    const reference = await referenceOn(page);
    expect(await page.textContent('h1')).toBe(labelsOf('de').sent);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    expect(refused).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
    expect(await filesOf(reference)).toMatchObject([{ fileId: '0', type: 'image/png' }]);
    await page.context().close();
  }, 60_000);

  it('without scripts shows what is wrong with text and files kept, and takes it once it is mended', async () => {
    const page = await open('es', { javaScriptEnabled: false });
    await fill(page, '¿Dónde está mi dinero? Adjunto el comprobante.');
    // Browsers take an address without a domain; nobody can answer it.
    await page.fill('#email', 'ana@localhost');
    await page.setInputFiles('#files', picture);
    await page.click('button');
    await page.waitForSelector('input[name=uploads]');
    expect(await page.textContent('#email-problem')).toBe(labelsOf('es').badEmail);
    expect(await page.evaluate('document.activeElement.id')).toBe('email');
    expect(await page.inputValue('#message')).toBe('¿Dónde está mi dinero? Adjunto el comprobante.');
    await page.fill('#email', 'ana@mail.example');
    await page.waitForTimeout(3_000);
    await page.click('button');
    const reference = await referenceOn(page);
    expect(await page.textContent('h1')).toBe(labelsOf('es').sent);
    expect(await filesOf(reference)).toMatchObject([{ fileId: '0', type: 'image/png' }]);
    await page.context().close();
  }, 60_000);
});
