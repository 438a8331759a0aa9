import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../lib/classify/classifier.ts';
import { isThanksAlone } from '../../lib/classify/thanks/thanks.ts';
import { examples, furtherExamples } from './thanks/examples.ts';

const languages = Object.entries({ ...examples, ...furtherExamples });
const each = (pick: 'thanks' | 'more') =>
  languages.flatMap(([language, words]) => words[pick].map((text) => ({ language, text })));

describe('thanks alone', () => {
  it('are tried in every language that is answered, six times each way', () => {
    expect(Object.keys(examples)).toHaveLength(18);
    for (const { thanks, more } of Object.values(examples)) {
      expect(thanks.length).toBeGreaterThanOrEqual(6);
      expect(more.length).toBeGreaterThanOrEqual(6);
    }
  });

  it.each(each('thanks'))('are $text ($language)', ({ text }) => {
    expect(isThanksAlone(text)).toBe(true);
  });

  it.each(each('more'))('are not $text ($language)', ({ text }) => {
    expect(isThanksAlone(text)).toBe(false);
  });

  it('are none with a question, a figure, or another sentence behind them', () => {
    for (const { text } of each('thanks')) {
      for (const more of ['?', ' 4711', '\nWhere is my money', '\n钱呢', ' nicht']) {
        expect(isThanksAlone(text + more), text + more).toBe(false);
      }
    }
  });

  it('are never found in nothing, and no text takes long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        expect(isThanksAlone(text) && text.trim() === '').toBe(false);
      }),
    );
    const began = process.cpuUsage().user;
    for (const unit of ['thanks ', '谢', ' ', 'A ', '\n', '🙏', 'Thanks\n'])
      isThanksAlone(unit.repeat(100_000));
    expect(process.cpuUsage().user - began).toBeLessThan(1_000_000);
  });

  it('are what the classifier says, and nothing else is', () => {
    const { classify } = createClassifier();
    expect(classify({ text: 'Thanks, all good now!' }).thanks).toBe(true);
    expect(classify({ text: 'Thanks, where is it?' })).not.toHaveProperty('thanks');
  });
});
