import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { nameModelPath } from '../../src/core/createRecognizers';
import type { NameRecognizer } from '../../src/core/names/nameRecognizer';
import { tokenize } from '../../src/core/text/tokens';
import { inHalves } from '../corpus/ownArticles';
import { devSetPath, devSets } from '../evaluation/figures/modelFigures';
import { evaluateNames } from '../evaluation/names/evaluateNames';
import { readInput } from '../evaluation/readInput';
import { compromiseRecognizer, type Compromise } from '../peers/compromiseRecognizer';
import { markdownTable, type Cell } from '../report/markdownTable';
import { shown } from '../report/percent';
import { freshNames } from './engines';
import type { Section } from './section';
import { processorTimeOf, quantile } from './timing';
import { readingOf } from './throughput';

const rounds = 3;
/** On the same texts we may take this part of compromise's time: at least twice as fast. */
const longestShare = 1 / 2;
/** The aim: so many times as fast, and so many tokens a second. */
const aim = { ratio: 5, tokens: 200_000 } as const;

/** compromise, as the bench found it. */
export interface Peer {
  readonly nlp: Compromise;
  /** Path of a minified bundle of it. */
  readonly bundle: string;
}

interface Subject {
  readonly name: string;
  /** Makes one that has read no text. */
  readonly start: () => NameRecognizer;
  /** Minified bundle, and what it needs besides. */
  readonly files: readonly string[];
}

/**
 * Our name engine beside compromise: speed on the same texts by turns, F1 on the development sets, size.
 * @param engine path of a minified bundle of ours. @param peer undefined when it could not be installed: a failure.
 */
export function measureNamePeers(engine: string, peer: Peer | undefined, texts: readonly string[]): Section {
  const title = 'Names: beside compromise';
  const gate = (value: number): Section['gates'] => [
    { name: "names: our time on the same texts as a share of compromise's", value, bound: longestShare },
  ];
  if (peer === undefined) return { title, text: 'Not compared: compromise is not installed.', gates: gate(NaN) };
  const ours: Subject = { name: 'Source Review', start: freshNames, files: [engine, nameModelPath] };
  const theirs: Subject = {
    name: 'compromise 14.17.0',
    start: () => compromiseRecognizer(peer.nlp),
    files: [peer.bundle],
  };
  const { warm, fresh } = inHalves(texts);
  const tokens = fresh.reduce((sum, text) => sum + tokenize(text).length, 0);
  const times = timesByTurns([ours, theirs], warm, fresh);
  const present = devSets.filter((file) => existsSync(devSetPath(file)));
  const absent = devSets.filter((file) => !present.includes(file));
  const row = ({ name, start, files }: Subject, index: number): readonly Cell[] => [
    name,
    Math.round((1000 * tokens) / (times[index] ?? NaN)),
    ...present.map((file) => f1On(file, start())),
    ...[sizeOf(files, (bytes) => bytes.length), sizeOf(files, (bytes) => gzipSync(bytes, { level: 9 }).length)],
  ];
  return {
    title,
    text: [
      `Whole documents. Speed: ${fresh.length} articles of our own, ${tokens} of our tokens, medians of ${rounds} rounds by turns in processor time, engines warm, texts new to them. F1: 3-type, raw text, development sets. compromise: people(), places(), organizations(), without titles and possessives.`,
      markdownTable(
        ['engine', 'tokens/s', ...present.map((file) => `F1 (P/R) ${file}`), 'KB', 'KB gzipped'],
        [row(ours, 0), row(theirs, 1)],
      ),
      `${shown(ratioOf(times))} times as fast; the aim is ${aim.ratio} times and ${aim.tokens} tokens a second. KB: minified bundle of the name engine alone, and our model file.`,
      ...absent.map((file) => `Skipped: ${devSetPath(file)} is not here.`),
    ].join('\n\n'),
    gates: gate(1 / ratioOf(times)),
  };
}

/** How many times as fast the first is as the second. */
function ratioOf([ours, theirs]: readonly number[]): number {
  return (theirs ?? NaN) / (ours ?? NaN);
}

/** Median processor time of each for all texts; they read by turns, so that a busy machine disturbs both. */
function timesByTurns(
  subjects: readonly Subject[],
  warm: readonly string[],
  fresh: readonly string[],
): readonly number[] {
  const times = subjects.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    subjects.forEach(({ start }, index) => {
      const recognizer = start();
      times[index]?.push(processorTimeOf(readingOf(fresh, () => (text) => recognizer.recognize(text), warm)));
    });
  return times.map((each) => quantile(each, 0.5));
}

function f1On(file: string, recognizer: NameRecognizer): string {
  const { f1, precision, recall } = evaluateNames(readInput(devSetPath(file)), recognizer, true).asIs.threeType;
  return `${shown(f1)} (${shown(precision)}/${shown(recall)})`;
}

function sizeOf(files: readonly string[], measure: (bytes: Uint8Array) => number): string {
  return (files.reduce((sum, file) => sum + measure(readFileSync(file)), 0) / 1024).toFixed(0);
}
