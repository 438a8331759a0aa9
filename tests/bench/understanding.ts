import { eld } from 'eld/large';
import { loadReaders, type Readers, withBundle } from './understanding-bundle.ts';

const sentences = [
  'My supplier in Guangzhou says the transfer has not arrived and my card 4111 1111 1111 1111 was declined. ',
  '上周三打给供应商的款，对方到今天都说没见着影子，能帮我查一下吗？',
  'Meine Überweisung ist seit Montag nicht angekommen, bitte um schnelle Hilfe. ',
  'mandei pra minha mãe na terça e até agora nada no banco dela ',
];
const ofLength = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

const leastMicroseconds = 20_000;
const rounds = 7;
/** The encoder takes a thousand times as long, so that a few rounds tell. */
const encoderRounds = 2;
const warmUps = 1_000;

/** Microseconds of processor time, the least of some rounds: what else runs on the machine only adds. */
const microseconds = (work: () => void, most = rounds): number => {
  work();
  let times = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < most; ) {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time++) work();
    const { user, system } = process.cpuUsage(before);
    // Short work is repeated until the clock of the processor can see it.
    if (user + system < leastMicroseconds && round === 0) times *= 2;
    else {
      least = Math.min(least, (user + system) / times);
      round++;
    }
  }
  return least;
};

const round = (value: number): number => Math.round(value * 10) / 10;

const byLength = (length: number, { rules, whole, identifyLanguage }: Readers) => {
  const texts = sentences.map((sentence) => ofLength(sentence, length));
  const mean = (work: (text: string) => void, most?: number): number =>
    microseconds(() => texts.forEach(work), most) / texts.length;
  const language = mean((text) => identifyLanguage(text));
  const peer = mean((text) => eld.detect(text));
  const floor = mean((text) => text.match(/[\p{L}\p{M}]+/gu));
  const read = mean((text) => rules.classify({ text }));
  return {
    characters: length,
    'rules µs': round(read),
    'with encoder µs': Math.round(mean((text) => whole.classify({ text }), encoderRounds)),
    'mask µs': round(mean((text) => rules.mask(text))),
    'floor µs': round(floor),
    'rules / floor': round(read / floor),
    'language µs': round(language),
    'eld µs': round(peer),
    'language / eld': round(language / peer),
  };
};

/** What reading costs by length; the floor splits a text into words, the peer tells its language and nothing else. */
export const measureReading = () =>
  withBundle(async (file) => {
    const readers = await loadReaders(file);
    for (let time = 0; time < warmUps; time++) for (const text of sentences) readers.rules.classify({ text });
    return [20, 200, 2_000, 20_000].map((length) => byLength(length, readers));
  });

const kinds: readonly (readonly [string, string])[] = [
  ['sentences', sentences.join('')],
  ['one word', 'a'],
  ['figures', '4111 1111 1111 1112 '],
  ['signs', '.,!@<[('],
  ['Han', sentences[1] ?? ''],
  ['faces', '😀🙏🏽'],
];

/** Nanoseconds a character of texts that grow a hundredfold: alike where the time is linear, less where a part is read. */
export const measureLinear = () =>
  withBundle(async (file) => {
    const { rules } = await loadReaders(file);
    return kinds.map(([kind, text]) => {
      const perCharacter = (length: number, work: (long: string) => void): number => {
        const long = ofLength(text, length);
        return round((1000 * microseconds(() => work(long))) / length);
      };
      const both = (length: number): string =>
        `${perCharacter(length, (long) => rules.classify({ text: long }))} + ${perCharacter(length, rules.mask)}`;
      return { kind, '10 KB': both(10_000), '100 KB': both(100_000), '1 MB': both(1_000_000) };
    });
  });
