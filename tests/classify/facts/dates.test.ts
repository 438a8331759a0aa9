import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../lib/classify/facts/find-facts.ts';

/** A Monday morning in London. */
const at = Date.parse('2026-11-23T09:00:00Z');
const datesIn = (text: string, timeZone = 'UTC', country?: string) =>
  findFacts(text, 'en', { at, timeZone, ...(country === undefined ? {} : { country }) }).filter(
    ({ kind }) => kind === 'date',
  );

describe('days', () => {
  it.each([
    ['am 3. November 2026', '2026-11-03'],
    ['3.11.2026', '2026-11-03'],
    ['on November 3rd, 2026', '2026-11-03'],
    ['el 5 de noviembre de 2026', '2026-11-05'],
    ['5 ноября 2026', '2026-11-05'],
    ['2026年11月30日', '2026-11-30'],
    ['令和8年12月1日', '2026-12-01'],
    ['民國115年12月1日', '2026-12-01'],
    ['2026년 11월 30일', '2026-11-30'],
    ['30 พฤศจิกายน 2569', '2026-11-30'],
    ['30/11/2569', '2026-11-30'],
    ['ngày 30 tháng 11', '2026-11-30'],
    ['2026-11-27T10:00', '2026-11-27T10:00'],
    ['25/11/2026', '2026-11-25'],
    ['on Dec 30', '2026-12-30'],
  ])('%s is %s', (text, day) => expect(datesIn(text).map(({ value }) => value)).toEqual([day]));

  it('puts the month first in the United States only', () => {
    expect(datesIn('12/11/2026', 'UTC', 'US')[0]?.value).toBe('2026-12-11');
    expect(datesIn('12/11/2026', 'UTC', 'GB')[0]?.value).toBe('2026-11-12');
    expect(datesIn('12/11/2026')[0]?.confidence).toBe(0.5);
  });

  it.each([
    '31/02/2026',
    'since 5 days',
    'for 3 days already',
    'hace 3 días',
    '3 дня',
    'version 1.2.3',
    '10.0.0.1',
  ])('sees none in %s', (text) => expect(datesIn(text)).toEqual([]));
});

describe('deadlines', () => {
  it.each([
    ['I need it by Friday', 'Europe/London', '2026-11-28T00:00:00.000Z'],
    ['明日中にお願いします', 'Asia/Tokyo', '2026-11-24T15:00:00.000Z'],
    ['11月30日までに', 'Asia/Tokyo', '2026-11-30T15:00:00.000Z'],
    ['до пятницы', 'Europe/Moscow', '2026-11-27T21:00:00.000Z'],
    ['сегодня до 18:00', 'Europe/Moscow', '2026-11-23T15:00:00.000Z'],
    ['в течение 3 дней', 'UTC', '2026-11-26T09:00:00.000Z'],
    ['dentro de 48 horas', 'America/Mexico_City', '2026-11-25T09:00:00.000Z'],
    ['hasta el viernes', 'Europe/Madrid', '2026-11-27T23:00:00.000Z'],
    ['bis Freitag 12 Uhr', 'Europe/Berlin', '2026-11-27T11:00:00.000Z'],
    ['spätestens am 27.11.', 'Europe/Berlin', '2026-11-27T23:00:00.000Z'],
    ['avant vendredi', 'Europe/Paris', '2026-11-26T23:00:00.000Z'],
    ["d'ici vendredi", 'Europe/Paris', '2026-11-27T23:00:00.000Z'],
    ['até sexta-feira', 'America/Sao_Paulo', '2026-11-28T03:00:00.000Z'],
    ['entro venerdì', 'Europe/Rome', '2026-11-27T23:00:00.000Z'],
    ['3天内解决', 'Asia/Shanghai', '2026-11-26T09:00:00.000Z'],
    ['下周五之前', 'Asia/Shanghai', '2026-12-04T16:00:00.000Z'],
    ['금요일까지', 'Asia/Seoul', '2026-11-27T15:00:00.000Z'],
    ['24시간 이내', 'Asia/Seoul', '2026-11-24T09:00:00.000Z'],
    ['قبل الجمعة', 'Asia/Riyadh', '2026-11-26T21:00:00.000Z'],
    ['خلال 24 ساعة', 'Asia/Riyadh', '2026-11-24T09:00:00.000Z'],
    ['शुक्रवार तक', 'Asia/Kolkata', '2026-11-27T18:30:00.000Z'],
    ['ภายในวันศุกร์', 'Asia/Bangkok', '2026-11-27T17:00:00.000Z'],
    ['trước thứ sáu', 'Asia/Ho_Chi_Minh', '2026-11-26T17:00:00.000Z'],
    ['paling lambat hari Jumat', 'Asia/Jakarta', '2026-11-27T17:00:00.000Z'],
    ['cuma gününe kadar', 'Europe/Istanbul', '2026-11-27T21:00:00.000Z'],
    ['by 17:00 today', 'UTC', '2026-11-23T17:00:00.000Z'],
    ['before 5pm tomorrow', 'America/New_York', '2026-11-24T22:00:00.000Z'],
  ])('%s in %s ends at %s', (text, zone, end) => {
    const found = datesIn(text, zone);
    expect(found.map(({ at: until, deadline }) => [new Date(until ?? 0).toISOString(), deadline])).toEqual([
      [end, true],
    ]);
  });

  it.each(['I paid on Friday', 'yesterday', '昨日送金しました', 'I sent it on 3 November 2026'])(
    'takes %s for no deadline',
    (text) => expect(datesIn(text).map(({ deadline }) => deadline)).toEqual([undefined]),
  );

  it('counts from the night the clocks change', () => {
    const sunday = Date.parse('2026-10-24T12:00:00Z');
    const [found] = findFacts('by Sunday', 'en', { at: sunday, timeZone: 'Europe/Berlin' });
    expect(new Date(found?.at ?? 0).toISOString()).toBe('2026-10-25T23:00:00.000Z');
  });

  it('falls back to UTC where the zone is none', () => {
    expect(datesIn('by Friday', 'Mars/Olympus')[0]?.at).toBe(Date.parse('2026-11-28T00:00:00Z'));
  });
});
