import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/classify/encoder/tokenise.ts';
import { type Piece, vocabularyOf, widen } from '../../../lib/classify/training/vocabulary.ts';

const teacher: readonly Piece[] = [
  ['▁', -2],
  ['▁my', -5],
  ['▁card', -6],
  ['▁payout', -12],
  ['▁платёж', -12],
  ['▁карбюратор', -14],
  ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter): Piece => [letter, -9]),
];
const chosen = teacher.filter(([piece]) => piece.length === 1 || piece === '▁my');
const piecesOf = (pieces: readonly Piece[]) => pieces.map(([piece]) => piece);

describe('the vocabulary', () => {
  it('gains what the corpus uses more than once, and no word that it uses once', () => {
    const wider = piecesOf(widen(chosen, teacher, ['my payout', 'payout', 'my card']));
    expect(wider).toContain('▁payout');
    expect(wider).not.toContain('▁card');
    expect(wider).toEqual(expect.arrayContaining([...piecesOf(chosen)]));
  });

  it('gains the frequent pieces of scripts it was poor in, used or not', () => {
    const wider = piecesOf(widen(chosen, teacher, []));
    expect(wider).toContain('▁платёж');
    expect(wider).not.toContain('▁карбюратор');
  });

  it('stays as it is when widened again', () => {
    const texts = ['my payout', 'payout'];
    const once = widen(chosen, teacher, texts);
    expect(widen(once, teacher, texts)).toEqual(once);
  });

  it('reads a new word as one piece then', () => {
    const before = tokenise('my payout', vocabularyOf(chosen), 50).length;
    const after = tokenise(
      'my payout',
      vocabularyOf(widen(chosen, teacher, ['payout', 'payout'])),
      50,
    ).length;
    expect(after).toBe(2);
    expect(before).toBe(8);
  });
});
