import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createDateRecognizer } from '../../src/core/dates/createDateRecognizer';
import { parseDatedTexts } from '../evaluation/dates/goldDates';
import { pairTimexes, scorePairs } from '../evaluation/dates/scoreDates';
import { readInput } from '../evaluation/readInput';
import { type Chrono, chronoRecognizer } from '../peers/chronoRecognizer';
import { microsoftRecognizer, type RecognizeDateTime } from '../peers/microsoftRecognizer';
import type { PeerDateRecognizer } from '../peers/peerDate';
import { type Cell, markdownTable } from '../report/markdownTable';
import { shown } from '../report/percent';
import type { Section } from './section';
import { processorTimeOf } from './timing';

/** The development set on which the engines are compared. */
const devSet = '../shared/data/dates/meantime.jsonl';
/** The engine may make the extension's bundle larger by so much, in KB after gzip. */
const mostKilobytes = 20;

/** Other libraries, as the bench found them, with minified bundles of them. */
export interface DatePeers {
  readonly chrono: Chrono;
  readonly recognizeDateTime: RecognizeDateTime;
  readonly bundles: { readonly chrono: string; readonly microsoft: string };
}

interface Subject {
  readonly name: string;
  readonly recognize: PeerDateRecognizer;
  readonly bundle: string;
}

/**
 * Our date engine beside chrono-node and Microsoft's recognisers: speed, TempEval-3 scores, size.
 * @param engine path of a minified bundle of ours alone. @param bytes by which it makes the extension's bundle larger, gzipped.
 * @param peers undefined when they could not be installed: a failure.
 */
export function measureDatePeers(engine: string, bytes: number, peers: DatePeers | undefined): Section {
  const title = 'Dates: beside chrono-node and Microsoft Recognizers';
  const size = bytes / 1024;
  const gates: Section['gates'] = [
    { name: 'dates: KB that the engine adds to the bundle, gzipped', value: size, bound: mostKilobytes },
    { name: 'dates: other engines that could not be installed', value: peers === undefined ? 2 : 0, bound: 0 },
  ];
  if (peers === undefined) return { title, text: 'Not compared: the other libraries are not installed.', gates };
  if (!existsSync(devSet)) return { title, text: `Skipped: ${devSet} is not here.`, gates };
  const ours = createDateRecognizer({ references: true, frequencies: true, periods: false });
  const subjects: readonly Subject[] = [
    {
      name: 'Source Review',
      bundle: engine,
      recognize: (text, published) =>
        ours
          .recognize(text, { published: isoDay(published) })
          .map((date) => ({ ...date, type: date.type.toUpperCase() })),
    },
    { name: 'chrono-node 2.10.3', bundle: peers.bundles.chrono, recognize: chronoRecognizer(peers.chrono) },
    {
      name: 'Microsoft Recognizers 1.3.2',
      bundle: peers.bundles.microsoft,
      recognize: microsoftRecognizer(peers.recognizeDateTime),
    },
  ];
  const rows = subjects.map((subject) => rowOf(subject));
  return {
    title,
    text: [
      'MEANTIME development set, publication dates given; each engine warm, processor time. F1 as in TempEval-3. The others are given what their values leave open, and their spans without prepositions.',
      markdownTable(['engine', 'M units/s', 'strict', 'relaxed', 'type', 'value', 'KB', 'KB gzipped'], rows),
      `The sizes are those of each engine alone, with what ours shares with the rest of the extension. It makes the extension’s bundle larger by ${size.toFixed(1)} KB, gzipped; at most ${mostKilobytes} are allowed.`,
    ].join('\n\n'),
    gates,
  };
}

function rowOf({ name, recognize, bundle }: Subject): readonly Cell[] {
  const texts = parseDatedTexts(readInput(devSet));
  const units = texts.reduce((sum, { text }) => sum + text.length, 0);
  const read = (): void => {
    for (const { text, dct } of texts) recognize(text, noonOf(dct));
  };
  read();
  const milliseconds = processorTimeOf(read);
  const { strict, relaxed, typeF1, valueF1 } = scorePairs(
    texts.flatMap(({ text, dct, timexes }) => pairTimexes(timexes, recognize(text, noonOf(dct)))),
  );
  const bytes = readFileSync(bundle);
  return [
    name,
    (units / milliseconds / 1000).toFixed(2),
    ...[strict.f1, relaxed.f1, typeF1, valueF1].map(shown),
    (bytes.length / 1024).toFixed(0),
    (gzipSync(bytes, { level: 9 }).length / 1024).toFixed(1),
  ];
}

/** Two of the texts have no date; the others count from some day then, and ours from the same. */
function noonOf(dct: string | null | undefined): Date {
  const [year = 2013, month = 12, day = 1] = (dct ?? '2013-12-01').split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

function isoDay(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
