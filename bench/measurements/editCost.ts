import { analyseArticle } from '../../src/core/corpus/article';
import { Random } from '../corpus/random';
import { longTextOf } from '../corpus/ownArticles';
import { markdownTable, type Cell } from '../report/markdownTable';
import { freshRecognizers } from './engines';
import type { Section } from './section';
import { milliseconds, processorTimeOf, quantile } from './timing';

const sizes = [8_192, 102_400, 1_048_576] as const;
const rounds = 3;
const edits = 7;

/** What reads the article anew after each edit. */
const readers = [
  {
    name: 'names',
    start: () => {
      const { names } = freshRecognizers();
      return (text: string) => names.recognize(text);
    },
  },
  {
    name: 'names and dates',
    start: () => {
      const recognizers = freshRecognizers();
      return (text: string) => analyseArticle('articles/long.txt', text, { recognizers, published: '2021-01-14' });
    },
  },
] as const;

/**
 * What it costs to read a long article again after a letter was typed at the end of one of its words, against its first
 * reading by a warm engine. @param texts together longer than the longest article.
 */
export function measureEditCost(texts: readonly string[]): Section {
  const rows = sizes.flatMap((size) => readers.map(({ name, start }) => row(longTextOf(texts, size), name, start)));
  return {
    title: 'An edit of a long article',
    text: [
      `${rounds} new engines a row, ${edits} edits each, each one more in another word of the middle half. Processor time in ms.`,
      markdownTable(
        ['KB of text', 'what is read', 'first reading p50', 'after an edit p50', 'p95', 'edit : first'],
        rows,
      ),
    ].join('\n\n'),
    gates: [],
  };
}

function row(article: string, name: string, start: (typeof readers)[number]['start']): readonly Cell[] {
  const first: number[] = [];
  const again: number[] = [];
  const random = new Random(article.length);
  for (let round = 0; round < rounds; round++) {
    const read = start();
    let text = article;
    first.push(processorTimeOf(() => read(text)));
    for (let edit = 0; edit < edits; edit++) {
      // In the middle half: before it or after it more, or less, has to be moved.
      const end = text.indexOf(' ', text.length / 4 + random.below(text.length / 2));
      text = `${text.slice(0, end)}s${text.slice(end)}`;
      again.push(processorTimeOf(() => read(text)));
    }
  }
  const [whole, edited] = [quantile(first, 0.5), quantile(again, 0.5)];
  return [
    Math.round(article.length / 1024),
    name,
    ...[whole, edited, quantile(again, 0.95)].map(milliseconds),
    (edited / whole).toFixed(2),
  ];
}
