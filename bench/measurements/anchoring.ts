import { newSearchBudget } from '../../src/core/sidecar/anchors/closestWords';
import { QuotedText } from '../../src/core/sidecar/anchors/quotedText';
import type { Anchor } from '../../src/core/sidecar/anchors/anchor';
import type { GeneratedCorpus } from '../corpus/articles';
import { markdownTable } from '../report/markdownTable';
import type { Section } from './section';
import { medianTime, milliseconds } from './timing';

const length = 102_400;
const count = 500;
const quoteLength = 40;
const factor = 4;
/** Four times the article may take this many times as long: 4 is linear. */
const worstRatio = 10;

/** How long it takes to find 500 quotations in an article of 100 KB: exact ones, and the nearest words to changed ones. */
export function measureAnchoring(corpus: GeneratedCorpus): Section {
  const text = corpus.longText(factor * length);
  const kinds = [
    { name: 'exact', change: (quote: string): string => quote },
    { name: 'in other capitals', change: (quote: string): string => quote.toUpperCase() },
    { name: 'three letters changed', change: misspelled },
  ];
  const results = kinds.map(({ name, change }) => {
    const [short, long] = [length, factor * length].map((units) => {
      const article = text.slice(0, units);
      const anchors = quotesOf(text.slice(0, length), change);
      return medianTime(() => () => {
        resolveAll(article, anchors);
      });
    });
    return { name, short: short ?? 0, long: long ?? 0 };
  });
  return {
    title: `${count} quotations in an article of 100 KB`,
    text: [
      `Milliseconds of processor time, the folding of the article among them, and the time for an article ${factor} times as long divided by it. The budget for the exact ones is 50 ms. The nearest words are looked for as long as the work for a file lasts.`,
      markdownTable(
        ['quotations', 'ms', `x${factor}`],
        results.map(({ name, short, long }) => [name, milliseconds(short), (long / short).toFixed(2)]),
      ),
    ].join('\n\n'),
    gates: results.map(({ name, short, long }) => ({
      name: `growth of finding quotations, ${name}`,
      value: long / short,
      bound: worstRatio,
    })),
  };
}

function resolveAll(article: string, anchors: readonly Anchor[]): void {
  const quoted = new QuotedText(article);
  const budget = newSearchBudget();
  for (const anchor of anchors) if (quoted.resolve(anchor).kind === 'not-found') quoted.nearest(anchor, budget);
}

function quotesOf(article: string, change: (quote: string) => string): readonly Anchor[] {
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor((index * (article.length - quoteLength)) / count);
    const quote = article.slice(start, start + quoteLength);
    return { form: 'one', quote: change(quote) };
  });
}

function misspelled(quote: string): string {
  return quote.replace(/^(.{9}).(.{9}).(.{9})./su, '$1#$2#$3#');
}
