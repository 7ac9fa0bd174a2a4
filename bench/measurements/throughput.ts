import { tokenize } from '../../src/core/text/tokens';
import { inHalves, longTextOf } from '../corpus/ownArticles';
import { markdownTable } from '../report/markdownTable';
import { engines, type Engine } from './engines';
import type { Section } from './section';
import { medianTime, milliseconds } from './timing';

/** Speed of the engines, warm, on many articles and on one long article. @param texts that do not repeat each other. */
export function measureThroughput(texts: readonly string[]): Section {
  const { warm, fresh } = inHalves(texts);
  const long = longTextOf(fresh, 65_536);
  const characters = fresh.reduce((sum, text) => sum + text.length, 0);
  const tokens = fresh.reduce((sum, text) => sum + tokenize(text).length, 0);
  const rows = engines.map(({ name, start }) => {
    const all = medianTime(() => readingOf(fresh, start, warm));
    const one = medianTime(() => readingOf([long], start, warm));
    return [name, (characters / all / 1000).toFixed(2), Math.round(tokens / all), milliseconds(one)];
  });
  return {
    title: 'Throughput of one thread',
    text: [
      `${fresh.length} articles of our own, ${characters} UTF-16 units, ${tokens} tokens; medians of 5 rounds in processor time, each with an engine that has read ${warm.length} other articles.`,
      markdownTable(['engine', 'M units/s', 'thousand tokens/s', '64 K article, ms'], rows),
    ].join('\n\n'),
    gates: [],
  };
}

/** The reading of texts by a new engine that has read others: warm, and nothing of what comes is remembered. */
export function readingOf(texts: readonly string[], start: Engine['start'], others: readonly string[]): () => void {
  const run = start();
  for (const text of others) run(text);
  return () => {
    for (const text of texts) run(text);
  };
}
