import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../lib/classify/facts/find-facts.ts';

const amountsIn = (text: string) =>
  findFacts(text, 'und', {})
    .filter(({ kind }) => kind === 'amount')
    .map(({ value }) => value);

describe('amounts', () => {
  it.each([
    ['ich habe 1.234,56 € bezahlt', '1234.56 EUR'],
    ['EUR 1 234,56 au total', '1234.56 EUR'],
    ["1'234.50 CHF", '1234.5 CHF'],
    ['CHF 20.-', '20 CHF'],
    ['₹1,50,000 not credited', '150000 INR'],
    ['Rs. 1.5 lakh', '150000 INR'],
    ['₹३,५०० नहीं आए', '3500 INR'],
    ['دفعت ٥٠٠ ريال', '500 SAR'],
    ['١٬٢٣٤٫٥٠ دولار', '1234.5 USD'],
    ['￥１２，０００', '12000 JPY'],
    ['3万5千元', '35000 CNY'],
    ['三千五百元没到', '3500 CNY'],
    ['转了两万五', '25000'],
    ['退100元', '100 CNY'],
    ['一万二千块', '12000 CNY'],
    ['3万円を送金', '30000 JPY'],
    ['1億2000万円', '120000000 JPY'],
    ['3만 5천원', '35000 KRW'],
    ['150만 원', '1500000 KRW'],
    ['1천만원', '10000000 KRW'],
    ['5000 บาท', '5000 THB'],
    ['$50k', '50000 USD'],
    ['about 2 mio', '2000000'],
    ['kirim 1.5jt', '1500000'],
    ['500rb', '500000'],
    ['10tr', '10000000'],
    ['500 nghìn', '500000'],
    ['10 triệu đồng', '10000000 VND'],
    ['Rp 1.500.000', '1500000 IDR'],
    ['RM50', '50 MYR'],
    ['3 mil euros', '3000 EUR'],
    ['20 тыс. рублей', '20000 RUB'],
    ['1 500 ₽', '1500 RUB'],
    ['R$ 1.234,56', '1234.56 BRL'],
    ['KWD 1.250', '1.25 KWD'],
    ['NT$3,000', '3000 TWD'],
    ['total: 99.50', '99.5'],
  ])('%s is %s', (text, amount) => expect(amountsIn(text)).toEqual([amount]));

  it('finds each of several', () => {
    expect(amountsIn('USD 300 and 200 EUR, not 12')).toEqual(['300 USD', '200 EUR']);
  });

  it.each([
    '万一',
    '三百六十五天',
    '5万人',
    '十万火急',
    'order 12 4111',
    '12/11/2026',
    'version 1.2.3 EUR',
    '5 m',
    'a real 3 really',
    '1234.56',
    'room A50',
  ])('sees no money in %s', (text) => expect(amountsIn(text)).toEqual([]));
});
