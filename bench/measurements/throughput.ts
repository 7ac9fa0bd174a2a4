import { tokenize } from '../../src/core/text/tokens';
import { readNewsArticles } from '../corpus/newsArticles';
import { inHalves, longTextOf } from '../corpus/ownArticles';
import { markdownTable } from '../report/markdownTable';
import { engines, type Engine } from './engines';
import type { Section } from './section';
import { medianTime, milliseconds } from './timing';

/** Speed of the engines, warm, on many articles and on one long article. @param texts that do not repeat each other. */
export function measureThroughput(texts: readonly string[]): Section {
  const own = speedOn(texts);
  const news = readNewsArticles();
  return {
    title: 'Throughput of one thread',
    text: [
      `Medians of 5 rounds in processor time, each with an engine that has read as many other articles. Our own articles were written to hold many names.`,
      `${own.articles} articles of our own, ${own.characters} UTF-16 units, ${own.tokens} tokens:`,
      own.table,
      ...(news.length === 0 ? ['Skipped: news, which are not here.'] : describeNews(speedOn(news))),
    ].join('\n\n'),
    gates: [],
  };
}

function describeNews({ articles, characters, tokens, table }: Speed): readonly string[] {
  return [
    `${articles} articles of Wikinews and Wikipedia (MEANTIME, GUM, WikiWars), ${characters} UTF-16 units, ${tokens} tokens:`,
    table,
  ];
}

/** How fast the engines read some texts. */
interface Speed {
  readonly articles: number;
  readonly characters: number;
  readonly tokens: number;
  readonly table: string;
}

function speedOn(texts: readonly string[]): Speed {
  const { warm, fresh } = inHalves(texts);
  const long = longTextOf(fresh, 65_536);
  const characters = fresh.reduce((sum, text) => sum + text.length, 0);
  const tokens = fresh.reduce((sum, text) => sum + tokenize(text).length, 0);
  const rows = engines.map(({ name, start }) => {
    const all = medianTime(() => readingOf(fresh, start, warm));
    const one = medianTime(() => readingOf([long], start, warm));
    return [name, (characters / all / 1000).toFixed(2), Math.round(tokens / all), milliseconds(one)];
  });
  const table = markdownTable(['engine', 'M units/s', 'thousand tokens/s', '64 K article, ms'], rows);
  return { articles: fresh.length, characters, tokens, table };
}

/** The reading of texts by a new engine that has read others: warm, and nothing of what comes is remembered. */
export function readingOf(texts: readonly string[], start: Engine['start'], others: readonly string[]): () => void {
  const run = start();
  for (const text of others) run(text);
  return () => {
    for (const text of texts) run(text);
  };
}
