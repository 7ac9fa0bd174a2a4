import { markdownTable, type Cell } from '../report/markdownTable';
import { measureIndex, type IndexFigures } from './indexedCorpus';
import type { Gate, Section } from './section';
import { milliseconds, quantile } from './timing';

/** Indexing must not cost more than this many times as much an article when there are ten times as many. */
const worstIndexRatio = 2;
/** A hover must stay about the same; generous, as these are fractions of a millisecond. */
const worstHoverRatio = 3;
/** A change must cost the same in a folder of any size. */
const worstChangeRatio = 1.5;
/** Hovers that take less than this are compared as if they took this long, in milliseconds. */
const measurable = 1;
/** Most memory for an article of a large folder, in KB. */
const mostMemory = 40;
const largeFolder = 10_000;

/** Index, change and hover at several sizes of a folder, and how they grow. @param sizes ascending. */
export async function measureIndexGrowth(sizes: readonly number[], collectGarbage: () => void): Promise<Section> {
  // Once small and unmeasured, so that the first size does not pay for the compiler.
  await measureIndex(50, collectGarbage);
  const all: IndexFigures[] = [];
  for (const size of sizes) all.push(await measureIndex(size, collectGarbage));
  const [smallest] = all;
  return {
    title: 'Index, changed file and hover by size of the folder',
    text: [
      'Generated articles of about 3 KB. "changed": one article changed, to the first answer about it; the middle one of three changes. Times in ms of processor time.',
      markdownTable(
        [
          'articles',
          'mentions',
          'entities',
          'index',
          'us a mention',
          'linking alone, us a mention',
          'KB an article',
          'changed p50',
          'changed p95',
          'hover p50',
          'hover p95',
        ],
        all.map(row),
      ),
      ...(smallest === undefined ? [] : all.slice(1).map((figures) => ratiosInWords(figures, smallest))),
    ].join('\n\n'),
    gates: smallest === undefined ? [] : all.slice(1).flatMap((figures) => gatesOf(figures, smallest)),
  };
}

function row(figures: IndexFigures): readonly Cell[] {
  const { articles, mentions, entities, index, link, heap, changes, hovers } = figures;
  return [
    articles,
    mentions,
    entities,
    milliseconds(index),
    ((1000 * index) / mentions).toFixed(1),
    ((1000 * link) / mentions).toFixed(1),
    (heap / articles / 1024).toFixed(1),
    ...[changes, hovers].flatMap((times) => [0.5, 0.95].map((share) => milliseconds(quantile(times, share)))),
  ];
}

function ratio(times: readonly number[], smallest: readonly number[], share: number): number {
  return Math.max(measurable, quantile(times, share)) / Math.max(measurable, quantile(smallest, share));
}

function ratiosInWords(figures: IndexFigures, smallest: IndexFigures): string {
  const p95 = (key: 'changes' | 'hovers'): string => ratio(figures[key], smallest[key], 0.95).toFixed(2);
  return `${figures.articles} : ${smallest.articles} articles: changed p95 ${p95('changes')}, hover p95 ${p95('hovers')}.`;
}

function gatesOf(figures: IndexFigures, smallest: IndexFigures): readonly Gate[] {
  const scale = figures.articles / smallest.articles;
  const at = `at ${figures.articles} against ${smallest.articles} articles`;
  return [
    { name: `index time an article ${at}`, value: figures.index / smallest.index / scale, bound: worstIndexRatio },
    { name: `hover p95 ${at}`, value: ratio(figures.hovers, smallest.hovers, 0.95), bound: worstHoverRatio },
    { name: `changed p95 ${at}`, value: ratio(figures.changes, smallest.changes, 0.95), bound: worstChangeRatio },
    ...(figures.articles < largeFolder
      ? []
      : [{ name: `KB an article ${at}`, value: figures.heap / figures.articles / 1024, bound: mostMemory }]),
  ];
}
