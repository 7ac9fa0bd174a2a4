import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNewsArticles } from '../corpus/newsArticles';
import { markdownTable } from '../report/markdownTable';
import type { DatePeers } from './datePeers';
import { runInNewProcess } from './newProcess';
import type { Section } from './section';
import { milliseconds, quantile } from './timing';

/** Length of an article, in UTF-16 units. */
const articleLength = 65_536;
const articles = 6;
/** Each article is read by so many new processes; the shortest time counts: a disturbance does not come every time. */
const rounds = 3;
/** For the worst article, code included, in milliseconds. */
const budget = 60;
/** Of chrono-node's time, code included, the engine may take this much: it looks for far more. */
const largestShare = 1.5;

/**
 * Prints milliseconds that the thread itself took, which do not depend on what else the machine does: Linux tells them,
 * elsewhere it is time on the clock. The threads of the compiler and the collector run beside it.
 */
const script = `
const { existsSync, readFileSync } = require('node:fs');
const [engine, file] = process.argv.slice(1);
const text = readFileSync(file, 'utf8');
const statistics = '/proc/self/task/' + process.pid + '/schedstat';
const taken = existsSync(statistics)
  ? () => Number(readFileSync(statistics, 'utf8').split(' ')[0]) / 1e6
  : () => performance.now();
const published = new Date(2021, 0, 14, 12);
const start = taken();
const { createDateRecognizer, parse } = require(engine);
const read = createDateRecognizer
  ? (words) => createDateRecognizer().recognize(words, { published: '2021-01-14' })
  : (words) => parse(words, published);
const loaded = taken();
read(text);
const done = taken();
console.log(JSON.stringify({ code: loaded - start, article: done - loaded }));
`;

interface Start {
  readonly code: number;
  readonly article: number;
}

/**
 * What the date engine takes in a new process for its first article, beside chrono-node.
 * @param engine path of a minified bundle of ours. @param peers undefined when they could not be installed.
 */
export function measureDateStart(engine: string, peers: DatePeers | undefined): Section {
  const title = 'Dates: the start, in a new process';
  if (peers === undefined) return { title, text: 'Not compared: chrono-node is not installed.', gates: [] };
  const news = readNewsArticles().join('\n\n');
  const texts = Array.from({ length: articles }, (_, index) =>
    news.slice(index * articleLength, (index + 1) * articleLength),
  ).filter(({ length }) => length === articleLength);
  if (texts.length === 0) return { title, text: 'Skipped: news, which are not here.', gates: [] };
  const [ours, theirs] = startsOf([engine, peers.bundles.chrono], texts);
  const totalOf = (starts: readonly Start[] = []): readonly number[] =>
    starts.map(({ code, article }) => code + article);
  const share = quantile(totalOf(ours), 0.5) / quantile(totalOf(theirs), 0.5);
  const row = (name: string, starts: readonly Start[] = []): readonly string[] => [
    name,
    milliseconds(
      quantile(
        starts.map(({ code }) => code),
        0.5,
      ),
    ),
    milliseconds(
      quantile(
        starts.map(({ article }) => article),
        0.5,
      ),
    ),
    milliseconds(Math.max(...totalOf(starts))),
  ];
  return {
    title,
    text: [
      `${texts.length} articles of ${articleLength} UTF-16 units of news and histories, each read by ${rounds} new processes, of which the shortest counts; ms of the thread that reads. Code: loading it; the worst is with it, at most ${budget} are aimed at. ${share.toFixed(2)} of chrono-node’s time.`,
      markdownTable(
        ['engine', 'code', 'article, p50', 'worst, code and article'],
        [row('Source Review', ours), row('chrono-node 2.10.3', theirs)],
      ),
    ].join('\n\n'),
    gates: [
      { name: 'dates: the first article in a new process against chrono-node', value: share, bound: largestShare },
    ],
  };
}

/** For each engine its starts, by turns with the others, one for each text. */
function startsOf(engines: readonly string[], texts: readonly string[]): readonly (readonly Start[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'source-review-dates-'));
  try {
    const files = texts.map((text, index) => {
      const file = join(folder, `${index}.txt`);
      writeFileSync(file, text);
      return file;
    });
    const starts = files.map((file) => {
      const all = Array.from({ length: rounds }, () =>
        engines.map((engine) => runInNewProcess(script, engine, file) as Start),
      );
      return engines.map((_, index) => shortest(all.flatMap((round) => round[index] ?? [])));
    });
    return engines.map((_, index) => starts.flatMap((each) => each[index] ?? []));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The shortest code and the shortest article. */
function shortest(starts: readonly Start[]): Start {
  return {
    code: Math.min(...starts.map(({ code }) => code)),
    article: Math.min(...starts.map(({ article }) => article)),
  };
}
