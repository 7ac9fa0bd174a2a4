import { nameModelPath } from '../../src/core/createRecognizers';
import { tokenize } from '../../src/core/text/tokens';
import { readNewsArticles } from '../corpus/newsArticles';
import { type Cell, markdownTable } from '../report/markdownTable';
import { runInNewProcess } from './newProcess';
import type { Section } from './section';
import { milliseconds, quantile } from './timing';

const runs = 11;
/** Length of the first article, in tokens. */
const articleTokens = 800;

/** What one new process took: milliseconds by the clock, and of processor time with all threads. */
interface Start {
  readonly clock: readonly number[];
  readonly processor: readonly number[];
}

/** Prints the times of three steps: code, model, first article. */
const script = `
const { readFileSync } = require('node:fs');
const [engine, model, text] = process.argv.slice(1);
const marks = [];
const mark = () => {
  const clock = performance.now();
  const { user, system } = process.cpuUsage();
  marks.push([clock, (user + system) / 1000]);
};
mark();
const { createNameRecognizer } = require(engine);
mark();
const names = createNameRecognizer(readFileSync(model));
names.recognize('');
mark();
names.recognize(text);
mark();
const steps = (kind) => marks.slice(1).map((each, index) => each[kind] - marks[index][kind]);
console.log(JSON.stringify({ clock: steps(0), processor: steps(1) }));
`;

interface Step {
  readonly name: string;
  /** In milliseconds; undefined for none. */
  readonly budget: number | undefined;
}

const firstOfNews: Step = { name: `first article of ${articleTokens} tokens, news`, budget: 25 };
const steps: readonly Step[] = [
  { name: 'code', budget: undefined },
  { name: 'model: reading its bytes, the model and the lists', budget: 60 },
  { name: `first article of ${articleTokens} tokens, one of our own`, budget: 25 },
];

/**
 * What the name engine takes in a new process up to its first article, each time another one.
 * @param engine path of a bundle with `createNameRecognizer`. @param texts articles in plain text.
 */
export function measureNameStart(engine: string, texts: readonly string[]): Section {
  const news = readNewsArticles();
  const own = startsWith(engine, texts);
  const onNews = news.length === 0 ? [] : startsWith(engine, news);
  const rows = [
    ...steps.map((step, index) => rowOf(step, own, index)),
    ...(onNews.length === 0 ? [] : [rowOf(firstOfNews, onNews, steps.length - 1)]),
  ];
  return {
    title: 'Names: the start, in a new process',
    text: [
      `${runs} processes for each kind of article; ms. The clock also runs while other programs have the processor; processor time adds up all threads of the process, those of the compiler and the collector too. Our own articles were written to hold many names.`,
      markdownTable(
        ['step', 'least by the clock', 'p50 by the clock', 'p50 processor time', 'budget by the clock'],
        rows,
      ),
      ...(onNews.length === 0 ? ['Skipped: news, which are not here.'] : []),
    ].join('\n\n'),
    gates: [],
  };
}

/** One start after the other, each with another part of the texts. */
function startsWith(engine: string, texts: readonly string[]): readonly Start[] {
  return Array.from({ length: runs }, (_, run) => {
    const part = Math.floor(texts.length / runs);
    const text = firstTokens(texts.slice(run * part, (run + 1) * part).join('\n\n'), articleTokens);
    return runInNewProcess(script, engine, nameModelPath, text) as Start;
  });
}

function rowOf({ name, budget }: Step, starts: readonly Start[], step: number): readonly Cell[] {
  const times = (kind: keyof Start): readonly number[] => starts.map((start) => start[kind][step] ?? NaN);
  const figures = [quantile(times('clock'), 0), quantile(times('clock'), 0.5), quantile(times('processor'), 0.5)];
  return [name, ...figures.map(milliseconds), budget ?? ''];
}
/** The beginning of a text. @throws Error when the text has fewer tokens. */
function firstTokens(text: string, count: number): string {
  const last = tokenize(text)[count - 1];
  if (last === undefined) throw new Error(`A text has fewer than ${count} tokens.`);
  return text.slice(0, last.end);
}
