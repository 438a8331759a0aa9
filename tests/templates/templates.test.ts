import { describe, expect, it } from 'vitest';
import { loadTemplates, parseTemplates } from '../../lib/templates/load-templates.ts';
import { readTemplateFolder } from '../../lib/templates/read-folder.ts';

const files = readTemplateFolder('templates');

/** What loading says of the shipped templates with one file replaced, or left out when `undefined`. */
const complaintOf = (path: string, text: string | undefined): string => {
  const { [path]: _replaced, ...others } = files;
  try {
    loadTemplates(text === undefined ? others : { ...others, [path]: text });
    return 'no complaint';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('the shipped templates', () => {
  it('load in every language Meridian promises', () => {
    const locales = [...loadTemplates(files).keys()];
    const promised = 'ar de en es fr hi id it ja ko ms pt ru th tr vi zh-Hans zh-Hant'.split(' ');
    expect(locales.sort()).toEqual(promised);
  });

  it('survive the journey through templates.json', () => {
    expect(parseTemplates(JSON.parse(JSON.stringify(files)))).toEqual(loadTemplates(files));
  });

  it('are written in their own script', () => {
    const scripts: Record<string, RegExp> = {
      ar: /\p{Script=Arabic}{3}/u,
      hi: /\p{Script=Devanagari}{3}/u,
      ja: /\p{Script=Hiragana}{2}/u,
      ko: /\p{Script=Hangul}{3}/u,
      ru: /\p{Script=Cyrillic}{3}/u,
      th: /\p{Script=Thai}{3}/u,
      'zh-Hans': /我们.*您/,
      'zh-Hant': /我們.*您/,
    };
    const templates = loadTemplates(files);
    for (const [locale, script] of Object.entries(scripts)) {
      const own = templates.get(locale);
      for (const text of [own?.mail.body, own?.chat.body, own?.phrases.answerBy, own?.phrases.answerWithin])
        expect(text, locale).toMatch(script);
    }
  });

  it('differ from the English ones line by line, so that nothing was left untranslated', () => {
    const templates = loadTemplates(files);
    const english = new Set(
      templates
        .get('en')
        ?.mail.body.split('\n')
        .filter((line) => /[a-z]{4}/.test(line)),
    );
    for (const [locale, own] of templates) {
      if (locale === 'en') continue;
      const untranslated = own.mail.body
        .split('\n')
        .filter((line) => english.has(line) && line !== '{{answerTime}}');
      expect(untranslated, locale).toEqual([]);
    }
  });
});

describe('loading refuses', () => {
  it('a missing file, naming it and what to translate it from', () => {
    expect(complaintOf('ja/acknowledgement.chat.txt', undefined)).toContain(
      'ja/acknowledgement.chat.txt: missing; translate it from en/acknowledgement.chat.txt',
    );
  });

  it('a placeholder no flow fills in', () => {
    expect(
      complaintOf('fr/acknowledgement.chat.txt', '{{brand}} {{reference}} {{answerTime}} {{amount}}'),
    ).toContain(
      'fr/acknowledgement.chat.txt: {{amount}} is unknown here; use {{answerTime}}, {{brand}}, {{reference}}',
    );
  });

  it('a locale that keeps the reference from its readers', () => {
    expect(complaintOf('de/acknowledgement.chat.txt', '{{brand}} {{answerTime}}')).toContain(
      'de/acknowledgement.chat.txt: {{reference}} is missing',
    );
  });

  it('a placeholder written with spaces', () => {
    expect(
      complaintOf('es/acknowledgement.chat.txt', '{{brand}} {{answerTime}} {{reference}} {{ reference }}'),
    ).toContain('write {{name}} without spaces');
  });

  it('a mail without its subject line', () => {
    expect(complaintOf('en/acknowledgement.txt', 'Hello {{brand}}')).toContain('"Subject: …"');
  });

  it('phrases that are not JSON, or name an unknown setting', () => {
    expect(complaintOf('th/phrases.json', '{')).toContain('th/phrases.json: must be JSON');
    const extra = JSON.stringify({
      answerWithin: '{{duration}}',
      answerBy: '{{moment}} {{zone}}',
      clock: 12,
    });
    expect(complaintOf('th/phrases.json', extra)).toContain('clock');
  });

  it('a folder that is no language tag, and a file nobody reads', () => {
    expect(complaintOf('zh_TW/phrases.json', '{}')).toContain('"zh_TW" is not a BCP 47 tag');
    expect(complaintOf('en/welcome.txt', 'Hi')).toContain('en/welcome.txt: unknown file');
  });

  it('a set of templates without English', () => {
    expect(() => loadTemplates({})).toThrow('en/: missing');
  });

  it('everything that is wrong in one message', () => {
    const { 'ja/phrases.json': _phrases, 'ko/acknowledgement.txt': _mail, ...rest } = files;
    expect(() => loadTemplates(rest)).toThrow(/ja\/phrases\.json[\s\S]*ko\/acknowledgement\.txt/);
  });

  it('a templates.json of another form', () => {
    expect(() => parseTemplates(['en'])).toThrow('templates.json: must map each path');
  });
});
