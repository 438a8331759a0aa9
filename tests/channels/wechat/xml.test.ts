import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFlatXml } from '../../../lib/channels/wechat/xml.ts';

const fields = (text: string) => {
  const read = readFlatXml(text);
  return read && Object.fromEntries(read);
};

describe('flat XML', () => {
  it('reads text, CDATA and references', () => {
    expect(
      fields('<?xml version="1.0"?>\n<xml><A>1 &lt; 2 &#x4F60;</A>\n<B><![CDATA[<b>&]]></B><C/></xml>'),
    ).toEqual({
      A: '1 < 2 你',
      B: '<b>&',
      C: '',
    });
  });

  it('passes over nested elements without mixing them in', () => {
    expect(fields('<xml><A>a</A><L><item><A>b</A></item><item/></L></xml>')).toEqual({ A: 'a', L: '' });
  });

  it.each([
    '<!DOCTYPE xml [<!ENTITY a "b">]><xml><A>&a;</A></xml>',
    '<xml><!DOCTYPE x><A>1</A></xml>',
    '<xml><A>&unknown;</A></xml>',
    '<xml><A>&constructor;</A></xml>',
    '<xml><A>a & b</A></xml>',
    '<xml><A>&lt</A></xml>',
    '<xml><A>&#0;</A></xml>',
    '<xml><A x="1">a</A></xml>',
    '<xml><?php evil ?><A>a</A></xml>',
    '<xml><!-- c --><A>a</A></xml>',
    '<xml><A>a</B></xml>',
    '<xml><A>a</A>',
    '<xml>loose<A>a</A></xml>',
    '<xml><A>a</A><A>b</A></xml>',
    '<xml><A>a</A></xml><xml></xml>',
    '<html></html>',
    '',
  ])('refuses %s', (text) => {
    expect(fields(text)).toBeUndefined();
  });

  it('refuses deep nesting and never throws', () => {
    expect(fields(`<xml>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</xml>`)).toBeUndefined();
    const piece = fc.constantFrom(
      '<xml>',
      '</xml>',
      '<A>',
      '</A>',
      '<![CDATA[',
      ']]>',
      '&',
      ';',
      '#',
      'x',
      '<',
      '/',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        fields(pieces.join(''));
      }),
      { numRuns: 500 },
    );
  });
});
