import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tokenise, type Vocabulary } from '../encoder/tokenise.ts';
import { corpusDigest, corpusFolder, type Example, foldOf, readExamples, readTaxonomy } from './corpus.ts';
import { degradedCopies } from './degrade.ts';
import { type HeldOutAnswer, writeModelCard } from './model-card.ts';

/** Sizes of the encoder and how long it is trained; README of this folder says how they were found. */
const settings = { layers: 12, frozen: 8, positions: 128, epochs: 5, seed: 1 };

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const work = here('../../../.build/training');
const weights = here('../encoder/weights.bin');

const readPieces = (): readonly (readonly [piece: string, score: number])[] =>
  readFileSync(here('./pieces.tsv'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const tab = line.lastIndexOf('\t');
      return [line.slice(0, tab), Number(line.slice(tab + 1))];
    });

/** The vocabulary as the weights file will have it: four marks, then the pieces. */
const vocabularyOf = (pieces: ReturnType<typeof readPieces>): Vocabulary => {
  const least = Math.min(...pieces.map(([, score]) => score));
  return {
    ids: new Map(pieces.map(([piece], index) => [piece, index + 4])),
    scores: Float32Array.from([least, least, least, least, ...pieces.map(([, score]) => score)]),
    unknown: 3,
    longest: Math.max(...pieces.map(([piece]) => piece.length)),
  };
};

/** A Python of its own, with the packages of requirements.txt. */
const python = (): string => {
  const folder = join(work, 'python');
  const program = join(folder, 'bin/python');
  if (!existsSync(program)) execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' });
  execFileSync(program, ['-m', 'pip', 'install', '-q', '-r', here('./requirements.txt')], {
    stdio: 'inherit',
  });
  return program;
};

const train = (): void => {
  mkdirSync(work, { recursive: true });
  const pieces = readPieces();
  const vocabulary = vocabularyOf(pieces);
  const examples = readExamples(corpusFolder);
  const rowOf = (example: Example, text: string, copy: boolean) => ({
    intent: example.intent,
    fold: foldOf(example),
    copy,
    pieces: tokenise(text, vocabulary, settings.positions - 2),
  });
  const rows = [
    ...examples.map((example) => rowOf(example, example.text, false)),
    ...examples.flatMap((example) => degradedCopies(example.text).map((copy) => rowOf(example, copy, true))),
  ];
  const intents = readTaxonomy(corpusFolder).map(({ intent, category }) => [intent, category]);
  const task = { ...settings, corpus: corpusDigest(corpusFolder), intents, pieces, rows };
  const [input, output] = [join(work, 'task.json'), join(work, 'answers.json')];
  writeFileSync(input, JSON.stringify(task));
  execFileSync(python(), [here('./train.py'), input, output, weights], { stdio: 'inherit' });
  const { temperature, answers }: { temperature: number; answers: readonly HeldOutAnswer[] } = JSON.parse(
    readFileSync(output, 'utf8'),
  );
  writeFileSync(here('./MODEL-CARD.md'), writeModelCard({ ...settings, temperature, examples, answers }));
};

train();
