import { describe, expect, it } from 'vitest';
import { htmlBody, type MailContent } from '../../../../lib/channels/email/body/html-body.ts';
import { textBody } from '../../../../lib/channels/email/body/text-body.ts';
import { composeMail } from '../../../../lib/channels/email/compose-mail.ts';
import { parseMail } from '../../../../lib/channels/email/parse-mail.ts';
import { loadTemplates } from '../../../../lib/templates/load-templates.ts';
import { readTemplateFolder } from '../../../../lib/templates/read-folder.ts';
import { createRenderer } from '../../../../lib/templates/render.ts';

/** What we quote is recognised as quoted when it comes back, in every language we write. */

const templates = loadTemplates(readTemplateFolder('templates'));
const { quoteIntroduction } = createRenderer(templates);
const hour = 3_600_000;
const at = Date.UTC(2026, 2, 2, 10, 58);

/** What is said in the tests, in the language's own script where it has one: a word of its acknowledgement. */
const said = (locale: string, index: number): string =>
  (templates.get(locale)?.mail.body ?? '')
    .replaceAll(/\{\{\w+\}\}/g, 'Acme')
    .split('\n')
    .filter((line) => line.length > 8)[index] ?? '';

const mailIn = (locale: string, timeZone: string): MailContent => {
  const facts = { language: locale, timeZone };
  const ours = { name: 'Acme Pay', address: 'support@acme.example' };
  const theirs = { name: 'Ana Müller', address: 'ana@example.org' };
  return {
    subject: 'Re: Payout',
    language: locale,
    text: `${said(locale, 0)}\n\n${said(locale, 1)}`,
    quoted: [
      {
        introduction: quoteIntroduction({ ...facts, author: theirs, at }),
        text: 'It is still missing.\n\nAna',
      },
      {
        introduction: quoteIntroduction({ ...facts, author: ours, at: at - hour }),
        text: 'It left on Monday.',
      },
      {
        introduction: quoteIntroduction({ ...facts, author: theirs, at: at - 2 * hour }),
        text: 'Where is it?',
      },
    ],
  };
};

const write = async (text: string, html: string): Promise<ReturnType<typeof parseMail>> =>
  parseMail(
    await composeMail({
      from: { address: 'ana@example.org' },
      to: 'support@acme.example',
      subject: 'Re: Payout',
      text,
      html,
      files: [],
      messageId: 'a@example.org',
      inReplyTo: 'b@acme.example',
      references: [],
      at,
      automatic: false,
    }),
  );

const onlyText = (text: string) =>
  parseMail(
    Buffer.from(
      `From: ana@example.org\nIn-Reply-To: <b@x>\nSubject: Re: Payout\nContent-Type: text/plain; charset=utf-8\n\n${text}`,
    ),
  );
const onlyHtml = (html: string) =>
  parseMail(
    Buffer.from(
      `From: ana@example.org\nIn-Reply-To: <b@x>\nSubject: Re: Payout\nContent-Type: text/html; charset=utf-8\n\n${html}`,
    ),
  );

const quotedBelow = (answer: string, introduction: string, mail: string): string =>
  `${answer}\n\n${introduction}\n${mail
    .split('\n')
    .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`).trimEnd())
    .join('\n')}\n`;

const bodyOf = (html: string): string =>
  html.slice(html.indexOf('<body'), html.indexOf('</body>')).replace(/^<body[^>]*>/, '');

const zones = ['UTC', 'Asia/Tokyo', 'America/New_York'];

describe.each([...templates.keys()])('our quoted history in %s', (locale) => {
  it.each(zones)('is told from the answer it stands below (%s)', async (zone) => {
    const mail = mailIn(locale, zone);
    const [text, html] = [textBody(mail), htmlBody(mail)];
    const bare = (reply: string): string => reply.replace(/[\u2066\u2069\s]/g, '');
    for (const read of [await write(text, html), onlyText(text), onlyHtml(html)]) {
      expect(bare(read.reply)).toBe(bare(mail.text));
      expect(read.text).toContain('Where is it?');
    }
  });

  it.each(zones)('is gone from what the customer answers, whatever program wraps it (%s)', async (zone) => {
    const mail = mailIn(locale, zone);
    const [text, html] = [textBody(mail), htmlBody(mail)];
    const answer = said(locale, 2);
    const author = { name: 'Acme Pay', address: 'support@acme.example' };
    const introduction = quoteIntroduction({ language: locale, timeZone: zone, author, at: at + hour });
    const inGmail = `<div dir="auto">${answer}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${introduction.replaceAll('<', '&lt;')}<br></div><blockquote class="gmail_quote">${bodyOf(html)}</blockquote></div>`;
    const inApple = `<div>${answer}</div><br><div><blockquote type="cite"><div>${introduction.replaceAll('<', '&lt;')}</div></blockquote></div><blockquote type="cite">${bodyOf(html)}</blockquote>`;
    const inOutlook = `<div>${answer}</div><div id="divRplyFwdMsg"><b>From:</b> Acme Pay</div>${bodyOf(html)}`;
    for (const read of [
      onlyText(quotedBelow(answer, introduction, text)),
      onlyText(`${answer}\n\n-----Original Message-----\nFrom: Acme Pay\n\n${text}`),
      onlyHtml(inGmail),
      onlyHtml(inApple),
      onlyHtml(inOutlook),
      await write(quotedBelow(answer, introduction, text), inGmail),
    ]) {
      expect(read.reply).toBe(answer);
    }
  });

  it('leaves an answer written below it', () => {
    const mail = textBody(mailIn(locale, 'UTC'));
    const answer = said(locale, 2);
    const below = `${mail
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')}\n\n${answer}`;
    expect(onlyText(below).reply).toBe(answer);
  });
});
