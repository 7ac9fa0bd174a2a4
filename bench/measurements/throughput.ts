import { tokenize } from '../../src/core/text/tokens';
import type { GeneratedCorpus } from '../corpus/articles';
import { markdownTable } from '../report/markdownTable';
import { engines } from './engines';
import type { Section } from './section';
import { medianTime, milliseconds, clockTimeOf } from './timing';

/** Speed of the engines: the first article of the process, then warm on many articles and on one long article. */
export function measureThroughput(corpus: GeneratedCorpus): Section {
  const first = corpus.article(0).text;
  const articles = corpus.paths.map((_, index) => corpus.article(index).text);
  const long = corpus.longText(65_536).slice(0, 65_536);
  const characters = articles.reduce((sum, text) => sum + text.length, 0);
  const tokens = articles.reduce((sum, text) => sum + tokenize(text).length, 0);
  const rows = engines().map(({ name, run }) => {
    const cold = clockTimeOf(() => run(first));
    const all = medianTime(() => {
      for (const text of articles) run(text);
    });
    const one = medianTime(() => run(long));
    return [
      name,
      milliseconds(cold),
      (characters / all / 1000).toFixed(2),
      Math.round(tokens / all),
      milliseconds(one),
    ];
  });
  return {
    title: 'Throughput of one thread',
    text: [
      `${articles.length} generated articles, ${characters} UTF-16 units, ${tokens} tokens; medians of 5 rounds in processor time; the first article of the process by the clock.`,
      markdownTable(
        [
          'engine',
          `first article (${tokenize(first).length} tokens), ms`,
          'M units/s',
          'thousand tokens/s',
          '64 K article, ms',
        ],
        rows,
      ),
    ].join('\n\n'),
    gates: [],
  };
}
