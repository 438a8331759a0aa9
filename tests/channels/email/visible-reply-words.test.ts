import { describe, expect, it } from 'vitest';
import { visibleReply } from '../../../lib/channels/email/visible-reply/visible-reply.ts';

describe('what programs of further languages write', () => {
  it.each([
    ['bg', 'На пн, 2.03.2026 г. в 10:58 Acme <support@acme.example> написа:'],
    ['hr', 'pon, 2. ožu 2026. u 10:58 Acme <support@acme.example> napisao je:'],
    ['sl', 'V V pon., 2. mar. 2026 ob 10:58 je oseba Acme <support@acme.example> napisala:'],
    ['lt', '2026-03-02, pr, 10:58 Acme <support@acme.example> rašė:'],
    ['lv', 'pirmd., 2026. g. 2. marts, plkst. 10:58 — lietotājs Acme (<support@acme.example>) rakstīja:'],
    ['et', 'Kuupäev E, 2. märts 2026 kell 10:58 kirjutas Acme <support@acme.example>:'],
    ['ca', 'Missatge de Acme <support@acme.example> del dia dl., 2 de març 2026 a les 10:58:'],
    ['ms', 'Pada Isn, 2 Mac 2026 pada 10:58 PG Acme <support@acme.example> menulis:'],
    ['fa', 'در تاریخ دوشنبه ۲ مارس ۲۰۲۶،‏ ۱۰:۵۸ Acme <support@acme.example> نوشت:'],
    ['hi', 'सोम, 2 मार्च 2026 को 10:58 am बजे को Acme <support@acme.example> ने लिखा:'],
  ])('cuts at the introduction in %s', (_, introduction) => {
    expect(visibleReply(`It works.\n\n${introduction}\n\n> Does it?`)).toBe('It works.');
    expect(visibleReply(`It works.\n\n${introduction}\n\nDoes it?`)).toBe('It works.');
  });

  it.each(['Özgün İleti', 'Mesej Asal', 'Оригинално съобщение', 'Mail original'])(
    'cuts at -----%s-----',
    (caption) => {
      expect(visibleReply(`It works.\n\n-----${caption}-----\nDoes it?`)).toBe('It works.');
    },
  );
});

describe('introductions that say less', () => {
  it.each(['Quoting', 'Zitat von', 'Citando', 'Citation de'])(
    'cuts at "%s …" before quoted lines only',
    (words) => {
      const introduction = `${words} Acme <support@acme.example>:`;
      expect(visibleReply(`It works.\n\n${introduction}\n\n> Does it?`)).toBe('It works.');
      const prose = `It works.\n\n${introduction}\nDoes it?`;
      expect(visibleReply(prose)).toBe(prose);
    },
  );

  it('cuts at a date, a verb and a name without a colon, before quoted lines only', () => {
    expect(visibleReply('Danke\n\nAm 02.03.26 um 10:58 schrieb Acme Support\n\n> Hallo')).toBe('Danke');
    const prose = 'Danke\n\nAm 02.03.26 um 10:58 schrieb ich Ihnen schon einmal\n\nGruß';
    expect(visibleReply(prose)).toBe(prose);
  });

  it('takes in the day that was wrapped off, and the name', () => {
    const wrapped = '好的\n\n客服中心 <support@acme.example> 於 2026年3月2日 週一\n上午10:58寫道：\n\n> 您好';
    expect(visibleReply(wrapped)).toBe('好的');
  });

  it('takes in the lines of addresses above it', () => {
    const text =
      'Спасибо\n\n----------------\nКому: Иван (ivan@example.org);\nТема: Перевод;\n02.03.2026, 10:58, "Acme" <support@acme.example>:\n\nЗдравствуйте';
    expect(visibleReply(text)).toBe('Спасибо');
  });
});

describe('what stands around a quote', () => {
  it('drops the signature a program puts below the quote', () => {
    const text = 'Yes.\n\nOn Mon, 2 Mar 2026 at 10:58, Acme wrote:\n> Now?\n\n-- \nAna\nExample Ltd';
    expect(visibleReply(text)).toBe('Yes.');
  });

  it('drops a caption without dashes in front of a quoted header only', () => {
    const header = 'From: Acme\nSent: Monday, 2 March 2026 10:58\nTo: Ana\nSubject: Transfer';
    expect(visibleReply(`Yes.\n\nOriginal Message\n${header}\n\nNow?`)).toBe('Yes.');
    expect(visibleReply('Yes.\n\nOriginal Message')).toBe('Yes.\n\nOriginal Message');
  });

  it('asks for an answer above a line in any frame', () => {
    expect(visibleReply('Yes.\n\n##- Please type your reply above this line -##\n\nCase 4471')).toBe('Yes.');
  });

  it.each([
    'Get Outlook for iOS<https://aka.ms/o0ukef>',
    'Pobierz aplikację Outlook dla systemu iOS<https://aka.ms/o0ukef>',
    'iOS 版 Outlook を取得<https://aka.ms/o0ukef>',
    'Diese Nachricht wurde von meinem Android-Gerät gesendet.',
    'Von meinem/meiner Galaxy gesendet',
    '发自我的企业微信',
    'Galaxyから送信',
  ])('drops %s', (line) => {
    expect(visibleReply(`Yes.\n\n${line}`)).toBe('Yes.');
  });

  it.each(['I use Outlook for iOS', '发自内心的感谢', 'Diese Nachricht kam gestern an.'])(
    'keeps %s',
    (line) => {
      expect(visibleReply(`Yes.\n\n${line}`)).toBe(`Yes.\n\n${line}`);
    },
  );
});

describe('answers inside the quote of Gmail', () => {
  const attribution = '<div class="gmail_attr">On Mon, 2 Mar 2026 at 10:58, Acme wrote:<br></div>';
  const quote = (text: string): string =>
    `<blockquote class="gmail_quote" style="border-left:1px solid rgb(204,204,204)">${text}</blockquote>`;

  it('are kept with what they answer', () => {
    const html = `<div>See below</div><div class="gmail_quote">${attribution}${quote('Which card?')}<div>The blue one.</div>${quote('When?')}<div>Yesterday.</div></div>`;
    expect(visibleReply('', html)).toBe('See below\n\nWhich card?\n\nThe blue one.\n\nWhen?\n\nYesterday.');
  });

  it('are not seen where there are none, in whatever language the introduction is', () => {
    const html = `<div>Asante</div><div class="gmail_quote"><div class="gmail_attr">Mnamo Jtt 2 Mac, Acme aliandika:</div>${quote('Habari')}</div>`;
    expect(visibleReply('', html)).toBe('Asante');
  });
});

it('takes the fields of a form for no header', () => {
  const text = 'Hola:\n\nDe: Madrid\nA: Lima\nFecha: 2 de marzo\n\n¿Cuánto tarda?';
  expect(visibleReply(text)).toBe(text);
});
