import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleReply } from '../../../lib/channels/email/visible-reply/visible-reply.ts';

const untouched = (text: string, subject?: string): void => {
  expect(visibleReply(text, undefined, subject === undefined ? {} : { subject })).toBe(text.trim());
};

describe('what the visible reply keeps', () => {
  it('keeps text without any quote', () => {
    untouched('Hello,\n\nmy card was charged twice on 2 March 2026 at 10:58.\n\nRegards\nAna');
  });

  it('keeps rules, tables and logs', () => {
    untouched(
      'Steps:\n---\n1. open\n---\n2. pay\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n2026-03-02 10:58:01 ERROR: declined\n2026-03-02 10:58:02 INFO: retry',
    );
  });

  it('keeps a quote in the middle that no mail program introduced', () => {
    untouched('The page says:\n\n> payment declined\n\nWhat does it mean?');
  });

  it('keeps a colon after a date in running text', () => {
    untouched('On 2 March 2026 at 10:58 I paid three invoices:\n- 4471\n- 4472\n\nPlease check them.');
    untouched('我在2026年3月2日 10:58付款，订单如下：\n1001\n1002');
    untouched('Fecha: 2 de marzo\nImporte: 20 EUR\nReferencia: 4471');
    untouched('From: Berlin\nTo: Tokyo\nHow long does a transfer take?');
  });

  it('keeps forwarded mail whole', () => {
    untouched(
      'FYI\n\n---------- Forwarded message ---------\nFrom: Max <max@customer.example>\nDate: Sun, Mar 1, 2026 at 8:00 PM\nSubject: Problem\nTo: <agent@partner.example>\n\nThe app crashes.\n\nOn Sat, Feb 28, 2026 at 1:00 PM Shop <shop@example.org> wrote:\n> hello',
    );
    untouched('请看\n\n---------- 转发的邮件 ----------\n发件人: Max <max@customer.example>\n\n内容');
    untouched(
      'Begin forwarded message:\n\nFrom: Max <max@customer.example>\nSubject: x\nDate: 2 March 2026 at 10:58:00 CET\nTo: a@example.org\n\ncontent',
    );
  });

  it('keeps an Outlook forward, which only the subject tells from a reply', () => {
    const text =
      'See below\n\nFrom: Max <max@customer.example>\nSent: Monday, March 2, 2026 10:58 AM\nTo: Joe\nSubject: Problem\n\nThe app crashes.';
    untouched(text, 'FW: Problem');
    untouched(text, '转发: Problem');
    expect(visibleReply(text, undefined, { subject: 'RE: Problem' })).toBe('See below');
  });

  it('keeps a suspicious mail pasted into a new one', () => {
    const text =
      'Is this mail from you? I received it today:\n\nFrom: Bank <bank@evil.example>\nSent: Monday, March 2, 2026 10:58 AM\nTo: Joe\nSubject: Verify your account\n\nClick here.';
    expect(visibleReply(text, undefined, { subject: 'Phishing?', answers: false })).toBe(text);
  });

  it('keeps inline answers together with what they answer', () => {
    const reply = visibleReply(
      'Hi, see below.\n\nOn Mon, Mar 2, 2026 at 10:58 AM Acme <support@acme.example> wrote:\n> Which card?\n\nThe blue one.\n\n> When?\n\nYesterday.\n\n> Regards\n> Acme',
    );
    expect(reply).toContain('Hi, see below.');
    expect(reply).toMatch(/> Which card\?\n+The blue one\.\n+> When\?\n+Yesterday\.$/);
    expect(reply).not.toContain('wrote:');
    expect(reply).not.toContain('> Regards');
  });

  it('shows everything when nothing would be left', () => {
    const text = 'On Mon, Mar 2, 2026 at 10:58 AM Acme <support@acme.example> wrote:\n> Hello';
    expect(visibleReply(text)).toBe(text);
    expect(visibleReply('> only quoted')).toBe('> only quoted');
    expect(visibleReply('-- \nAna')).toBe('-- \nAna');
  });
});

describe('signatures', () => {
  it.each([
    '-- \nAna Müller\n+49 30 000000',
    '--\nAna',
    'Sent from my iPhone',
    '发自我的 iPhone',
    '從我的 iPhone 傳送',
    'iPhoneから送信',
    '나의 iPhone에서 보냄',
    'Enviado desde mi iPhone',
    'Enviado do meu iPhone',
    'Envoyé de mon iPhone',
    'Von meinem iPhone gesendet',
    'Inviato da iPhone',
    'Verstuurd vanaf mijn iPhone',
    'Отправлено с iPhone',
    'Надіслано з iPhone',
    'Wysłane z iPhone’a',
    'Odesláno z iPhonu',
    'iPhone’umdan gönderildi',
    'أُرسلت من الـ iPhone',
    'נשלח מה-iPhone שלי',
    'ส่งจาก iPhone ของฉัน',
    'Đã gửi từ iPhone của tôi',
    'Dikirim dari iPhone saya',
    'Skickat från min iPhone',
    'Lähetetty iPhonesta',
    'Sendt fra min iPhone',
    'Get Outlook for iOS<https://aka.ms/o0ukef>',
    'Sent from Yahoo Mail on Android',
    'Sent from my Galaxy',
    'Sent with Proton Mail secure email.',
    '发自我的小米手机',
    '发自我的华为手机',
    '来自我的iPad客户端',
    'Gesendet mit der GMX Mail App',
    'Von meinem Samsung Galaxy Smartphone gesendet.',
  ])('cuts %j off the end', (signature) => {
    expect(visibleReply(`It works now.\n\n${signature}\n`)).toBe('It works now.');
  });

  it('cuts the signature above the quoted mail too', () => {
    const text =
      'It works now.\n\nSent from my iPhone\n\nOn 2 Mar 2026, at 10:58, Acme <support@acme.example> wrote:\n\n> Hello';
    expect(visibleReply(text)).toBe('It works now.');
  });

  it('keeps a name and a greeting', () => {
    untouched(
      'It works now.\n\nBest regards,\nAna Müller\nSent to you from our office in Berlin, where we work.',
    );
  });

  it('keeps a long text below two dashes', () => {
    untouched(`Part one\n--\n${'more text\n'.repeat(30)}`);
  });
});

describe('HTML structure', () => {
  const quoted = 'Hello Joe,<br>please try again.';
  it.each([
    [
      'Gmail',
      `<div dir="ltr">It works</div><br><div class="gmail_quote"><div class="gmail_attr">On … Acme schreef:<br></div><blockquote class="gmail_quote">${quoted}</blockquote></div>`,
    ],
    [
      'Gmail in a language we do not know',
      `<div dir="ltr">It works</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">2 Márta 2026, scríobh Acme:<br></div><blockquote class="gmail_quote">${quoted}</blockquote></div>`,
    ],
    [
      'Thunderbird',
      `<p>It works</p><div class="moz-cite-prefix">On 02/03/2026 10:58, Acme wrote:<br></div><blockquote type="cite" cite="mid:x">${quoted}</blockquote>`,
    ],
    [
      'Apple Mail',
      `<div>It works</div><div><br><blockquote type="cite"><div>On 2 Mar 2026, at 10:58, Acme &lt;a@acme.example&gt; wrote:</div><div>${quoted}</div></blockquote></div>`,
    ],
    [
      'Outlook on the web',
      `<div>It works</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Acme<br><b>Sent:</b> x<br></div><div>${quoted}</div>`,
    ],
    [
      'Outlook for Windows',
      `<p class="MsoNormal">It works</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>Von:</b> Acme</p></div></div><p>${quoted}</p>`,
    ],
    [
      'Outlook for phones',
      `<div>It works</div><div id="ms-outlook-mobile-signature">Get Outlook for iOS</div><div id="mail-editor-reference-message-container"><div>${quoted}</div></div>`,
    ],
    [
      'Yahoo',
      `<div>It works</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Monday, Acme wrote:</div><div>${quoted}</div></div>`,
    ],
    [
      'Proton',
      `<div>It works</div><div class="protonmail_signature_block">Sent with Proton Mail</div><div class="protonmail_quote">On …<blockquote>${quoted}</blockquote></div>`,
    ],
    [
      'QQ',
      `<div>It works</div><div><br></div><div style="font-size:12px">------------------&nbsp;原始邮件&nbsp;------------------</div><div><div><b>发件人:</b>&nbsp;"Acme"&lt;a@acme.example&gt;;</div><div><b>发送时间:</b>&nbsp;2026年3月2日(星期一) 上午10:58</div><div><b>收件人:</b>&nbsp;"wang";</div><div><b>主题:</b>&nbsp;汇款</div></div><div>${quoted}</div>`,
    ],
    [
      'Foxmail',
      `<div>It works</div><blockquote style="margin-Top:0px;margin-Bottom:0px"><div>&nbsp;</div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><div><b>发件人：</b>&nbsp;Acme</div><div><b>发送时间：</b>&nbsp;2026-03-02 10:58</div><div><b>收件人：</b>&nbsp;wang</div><div><b>主题：</b>&nbsp;汇款</div></div><div>${quoted}</div></blockquote>`,
    ],
    [
      '163',
      `<div>It works</div><div style="position:relative;zoom:1"></div><p>At 2026-03-02 10:58:00, "Acme" &lt;a@acme.example&gt; wrote:</p><blockquote id="isReplyContent" style="PADDING-LEFT:1ex">${quoted}</blockquote>`,
    ],
    [
      'a plain blockquote below an introduction',
      `<p>It works</p><p>Le 2 mars 2026 à 10:58, Acme &lt;a@acme.example&gt; a écrit :</p><blockquote>${quoted}</blockquote>`,
    ],
  ])('cuts what %s quotes', (_, html) => {
    expect(visibleReply('It works', html)).toBe('It works');
    expect(visibleReply('', html)).toBe('It works');
  });

  it('keeps a blockquote that quotes no mail', () => {
    expect(visibleReply('', '<p>The page says:</p><blockquote>Declined</blockquote><p>Why?</p>')).toBe(
      'The page says:\n\nDeclined\n\nWhy?',
    );
  });

  it('keeps what a Gmail user indented', () => {
    const html = '<div>The page says</div><blockquote class="gmail_quote">Declined</blockquote>';
    expect(visibleReply('', html)).toBe('The page says\n\nDeclined');
  });

  it('keeps what Gmail forwards', () => {
    const html =
      '<div>FYI</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Max</div>The app crashes.</div>';
    expect(
      visibleReply('FYI\n\n---------- Forwarded message ---------\nFrom: Max\n\nThe app crashes.', html),
    ).toContain('The app crashes.');
  });
});

describe('hostile text', () => {
  it.each([
    '-',
    '>',
    ':',
    ' ',
    '\n',
    'a',
    '<',
    '\n>',
    'On ',
    'wrote:\n',
    '写道：\n',
    '-- \n',
    '寫\n',
    'From: a\n',
    '2026 10:58 <a@b.cd>:\n',
    '=',
    '\t',
    '____\n',
    '1 ',
  ])('takes linear time for %j repeated', (unit) => {
    const time = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      const start = performance.now();
      visibleReply(text, `<div>${text}</div>`);
      return performance.now() - start;
    };
    time(20_000);
    const small = time(20_000);
    // Five times the text: linear takes five times as long, quadratic twenty-five times.
    expect(time(100_000)).toBeLessThan(Math.max(500, small * 15));
  });

  it('never throws and never invents text', () => {
    const piece = fc.constantFrom(
      '> ',
      'On 2 March 2026 at 10:58, A <a@b.example> wrote:',
      '\n',
      '-- ',
      'text',
      '写道：',
      'From: x',
      'Sent: y',
      'To: z',
      'Subject: s',
      ' ',
      '---- Original Message ----',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const reply = visibleReply(text);
        const lines = new Set(text.split('\n').map((line) => line.trim()));
        expect(reply.split('\n').every((line) => line.trim() === '' || lines.has(line.trim()))).toBe(true);
        expect(reply === '').toBe(text.trim() === '');
      }),
      { numRuns: 300 },
    );
  });
});
