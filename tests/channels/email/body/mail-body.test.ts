import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { directionOf, paragraphDirection } from '../../../../lib/channels/email/body/direction.ts';
import { htmlBody, type MailContent } from '../../../../lib/channels/email/body/html-body.ts';
import { linksIn } from '../../../../lib/channels/email/body/links.ts';
import { packLayout } from '../../../../lib/channels/email/body/pack-layout.ts';
import { textBody } from '../../../../lib/channels/email/body/text-body.ts';
import { htmlToText } from '../../../../lib/channels/email/mime/html-text.ts';

const content = (over: Partial<MailContent> = {}): MailContent => ({
  subject: 'Re: Payout',
  text: 'Hello,\n\nyour payout left.',
  language: 'en',
  quoted: [],
  ...over,
});

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const elementsOf = (html: string): Element[] => {
  const found: Element[] = [];
  const parser = new Parser({ onopentag: (tag, attributes) => found.push({ tag, attributes }) });
  parser.end(html);
  return found;
};

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '<script>',
          '</p>',
          '"',
          "'",
          '>',
          '&amp;',
          '{{content}}',
          '{{title}}',
          '<!--',
          ']]>',
          '\n\n',
          ' ',
        ],
        ...[
          'https://a.example/',
          'https://a.example/"onx=1',
          'javascript:x',
          'مرحبا',
          '12.50 USD',
          'a',
          '(',
          ')',
        ],
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);
const anyContent = fc.record({
  subject: hostile,
  text: hostile,
  language: fc.constantFrom('en', 'ar', 'ja', 'und', '"><b', 'he'),
  quoted: fc.array(fc.record({ introduction: hostile, text: hostile }), { maxLength: 3 }),
});

describe('the HTML of a mail', () => {
  it('is compiled from the markup as it is now', () => {
    const written = readFileSync('lib/channels/email/body/layout.generated.ts', 'utf8');
    expect(written).toBe(packLayout());
  });

  it('asks nobody for anything when it is opened', () => {
    const html = htmlBody(content({ text: 'See https://help.example/x' }));
    expect(html.replaceAll('http://www.w3.org/1999/xhtml', '').match(/https?:[^"'<\s]+/g)).toEqual([
      'https://help.example/x',
      'https://help.example/x',
    ]);
    expect(html).not.toMatch(/<(img|link|script|iframe|form|object)\b|@import|url\(|background=/i);
  });

  it('holds no markup but its own, whatever people write', () => {
    const own = new Set(elementsOf(htmlBody(content())).map(({ tag }) => tag));
    for (const tag of ['a', 'blockquote', 'br', 'span']) own.add(tag);
    const attributes = new Set(['href', 'dir', 'style', 'target', 'rel', 'type', 'class']);
    fc.assert(
      fc.property(anyContent, (each) => {
        const body = elementsOf(htmlBody(each)).filter(({ tag }) => /^(a|p|span|br|blockquote)$/.test(tag));
        for (const element of body) {
          expect(own).toContain(element.tag);
          for (const name of Object.keys(element.attributes)) expect(attributes).toContain(name);
          if (element.tag === 'a') expect(element.attributes.href).toMatch(/^https:\/\/a\.example/);
        }
        expect(elementsOf(htmlBody(each)).every(({ tag }) => own.has(tag))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('says what the plain text says', () => {
    // Marks that hold no words: quotes, isolates, and what the reader of HTML uses for itself.
    const words = (text: string): string =>
      text.toWellFormed().replace(/[\s\u2066\u2069>\ue000-\uf8ff]/g, '');
    fc.assert(
      fc.property(anyContent, (each) => {
        const shown = htmlToText(htmlBody(each));
        expect(words(shown)).toBe(words(textBody(each)));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps lines, paragraphs and columns apart', () => {
    const html = htmlBody(content({ text: 'Fee   2.00\nSum  12.00\n\nThank you' }));
    expect(html).toContain('Fee\u00a0\u00a0 2.00<br>Sum\u00a0 12.00</p>');
    expect(html.match(/<p /g)).toHaveLength(2);
  });

  it('runs as its language does', () => {
    const arabic = htmlBody(content({ language: 'ar', text: 'مرحبًا، رقم طلبك MR-7K3F9-Q2XBT.\n\nHello' }));
    expect(arabic).toMatch(/<html lang="ar" dir="rtl"/);
    expect(arabic).toMatch(/<td style="[^"]*direction:rtl;/);
    expect(arabic).toContain('<p dir="rtl" style="margin:0 0 16px;text-align:right">');
    expect(arabic).toContain(
      '<span dir="ltr" style="unicode-bidi:isolate;white-space:nowrap">MR-7K3F9-Q2XBT</span>.',
    );
    expect(arabic).toContain('<p dir="ltr" style="margin:0 0 16px;text-align:left">Hello</p>');
    expect(htmlBody(content())).toMatch(/<html lang="en" dir="ltr"/);
  });

  it('links nothing that was written to us', () => {
    const quoted = [
      { introduction: 'On Monday, A <a@b.example> wrote:', text: 'click https://bad.example/x' },
    ];
    const html = htmlBody(content({ quoted }));
    expect(html).toContain('click https://bad.example/x');
    expect(html).not.toContain('<a ');
  });

  it('takes linear time for what is hostile', () => {
    const started = process.cpuUsage().user;
    for (const piece of ['(', 'a(', 'https://a.example/)', '1,', 'ا ', '> ', '\n', 'https://', '.']) {
      const text = piece.repeat(100_000 / piece.length);
      htmlBody(content({ text, language: 'ar' }));
      textBody(content({ text, language: 'ar' }));
    }
    expect((process.cpuUsage().user - started) / 1_000).toBeLessThan(4_000);
  });
});

describe('the plain text of a mail', () => {
  it('quotes each message inside the one before', () => {
    const quoted = [
      { introduction: 'On Tuesday, Ana wrote:', text: 'Still not here.' },
      { introduction: 'On Monday, Acme wrote:', text: 'It left.\n\nGreetings' },
    ];
    expect(textBody(content({ text: 'We look into it.', quoted }))).toBe(
      [
        ...['We look into it.', '', '', 'On Tuesday, Ana wrote:', '> Still not here.', '>'],
        ...['> On Monday, Acme wrote:', '>> It left.', '>>', '>> Greetings'],
      ].join('\n'),
    );
  });

  it('isolates amounts and references in lines from right to left, and nothing else', () => {
    expect(
      textBody(content({ language: 'ar', text: 'المبلغ 1,200.50 USD هنا https://a.example/1 Acme' })),
    ).toBe('المبلغ \u20661,200.50 USD\u2069 هنا https://a.example/1 Acme');
    expect(textBody(content({ text: 'Amount 1,200.50 USD' }))).toBe('Amount 1,200.50 USD');
  });
});

describe('the direction', () => {
  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['az', 'ltr'],
    ['zh-Hant', 'ltr'],
    ['und', 'ltr'],
    ['no tag at all', 'ltr'],
  ])('of %s is %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });

  it('of a paragraph follows its letters, in favour of the document', () => {
    expect(paragraphDirection('خدمة عملاء Meridian Global Payments', 'rtl')).toBe('rtl');
    expect(paragraphDirection('Dear محمد عبدالله', 'ltr')).toBe('rtl');
    expect(paragraphDirection('Your payment to محمد has left', 'ltr')).toBe('ltr');
    expect(paragraphDirection('12.50', 'rtl')).toBe('rtl');
  });
});

describe('a link', () => {
  const links = (text: string): string[] =>
    linksIn(text).flatMap((piece) => (piece.isLink ? [piece.text] : []));

  it.each([
    ['See https://pay.example/a?b=c&d=1.', ['https://pay.example/a?b=c&d=1']],
    ['(https://pay.example/a_(b))', ['https://pay.example/a_(b)']],
    ['请看https://pay.example/帮助。谢谢', ['https://pay.example/']],
    ['https://pay.example，https://b.example/x', ['https://pay.example', 'https://b.example/x']],
    ['http://pay.example/', []],
    ['javascript:alert(1) data:text/html,x', []],
    ['https://pay.example@evil.example/', []],
    ['https://evil.example%2f@pay.example/', []],
    ['https://xn--pypal-4ve.com/', []],
    ['https://2130706433/ https://127.0.0.1/', []],
    ['https://localhost/', []],
  ])('in "%s" leads where it says', (text, expected) => {
    expect(links(text)).toEqual(expected);
    expect(
      linksIn(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
