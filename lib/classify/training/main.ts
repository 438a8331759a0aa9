import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tokenise } from '../encoder/tokenise.ts';
import { corpusDigest, corpusFolder, type Example, foldOf, readExamples, readTaxonomy } from './corpus.ts';
import { degradedCopies } from './degrade.ts';
import { type HeldOutAnswer, writeModelCard } from './model-card.ts';
import { type Piece, readPieces, vocabularyOf, widen, writePieces } from './vocabulary.ts';

/** Sizes of the encoder and how long it is trained; README of this folder says how they were found. */
const settings = { layers: 12, frozen: 8, positions: 128, epochs: 5, seed: 1 };

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const work = here('../../../.build/training');
const weights = here('../encoder/weights.bin');

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

/** The vocabulary, with what the corpus has come to need since it was chosen. */
const widenPieces = (program: string, texts: readonly string[]): readonly Piece[] => {
  const [file, teacher] = [here('./pieces.tsv'), join(work, 'teacher-pieces.tsv')];
  execFileSync(program, [here('./teacher_pieces.py'), teacher], { stdio: 'inherit' });
  const pieces = widen(readPieces(file), readPieces(teacher), texts);
  writePieces(file, pieces);
  return pieces;
};

const train = (): void => {
  mkdirSync(work, { recursive: true });
  const program = python();
  const examples = readExamples(corpusFolder);
  const pieces = widenPieces(
    program,
    examples.map(({ text }) => text),
  );
  const vocabulary = vocabularyOf(pieces);
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
  execFileSync(program, [here('./train.py'), input, output, weights], { stdio: 'inherit' });
  const { temperature, answers }: { temperature: number; answers: readonly HeldOutAnswer[] } = JSON.parse(
    readFileSync(output, 'utf8'),
  );
  writeFileSync(here('./MODEL-CARD.md'), writeModelCard({ ...settings, temperature, examples, answers }));
};

train();
