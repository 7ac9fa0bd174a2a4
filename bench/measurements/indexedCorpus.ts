import type { CancelSignal } from '../../src/core/corpus/folderAccess';
import { EntityIndex } from '../../src/core/entities/entityIndex';
import { Review } from '../../src/core/review';
import { GeneratedCorpus } from '../corpus/articles';
import { Random } from '../corpus/random';
import { freshRecognizers } from './engines';
import { processorTime, processorTimeOf, quantile } from './timing';

/** What was measured at one size; times in milliseconds of processor time. */
export interface IndexFigures {
  readonly articles: number;
  readonly mentions: number;
  readonly entities: number;
  /** Everything from text to linked entities. */
  readonly index: number;
  /** Of that, linking alone. */
  readonly link: number;
  /** Memory that the index holds, what the engines remember included, in bytes: heap and typed arrays. */
  readonly heap: number;
  /** One changed article: its analysis and the first answer about it. */
  readonly changes: readonly number[];
  /** One hover card on a name or date, without what it takes to make the texts that it quotes. */
  readonly hovers: readonly number[];
}

const uncancelled: CancelSignal = { isCancelled: false };
/** So many articles are made and then indexed together. */
const articlesAtOnce = 50;
const changeCount = 60;
/** An article is changed so often; the middle time counts, as the collector comes when it will. */
const changesEach = 3;
const hoverCount = 200;

/** Indexes a generated corpus, changes articles and hovers over names. @param collectGarbage runs the garbage collector. */
export async function measureIndex(size: number, collectGarbage: () => void): Promise<IndexFigures> {
  const corpus = new GeneratedCorpus(size);
  const numberOf = new Map(corpus.paths.map((path, index) => [path, index]));
  // Texts are made anew at each read, as a file is read anew: what stays in memory is the index.
  const making = { time: 0 };
  const review = new Review(
    {
      read: (path) => {
        const before = processorTime();
        const { text } = corpus.article(numberOf.get(path) ?? 0);
        making.time += processorTime() - before;
        return Promise.resolve({ kind: 'text', text, byteLength: text.length });
      },
    },
    freshRecognizers(),
  );
  const heapBefore = await memoryAfter(collectGarbage);
  const index = timeToIndex(review, corpus);
  const heap = (await memoryAfter(collectGarbage)) - heapBefore;
  const link = timeToLink(review);
  const { entities, mentions } = review.counts;
  return {
    articles: size,
    mentions,
    entities,
    index,
    link,
    heap,
    hovers: await timeHovers(review, making, new Random(size)),
    changes: timeChanges(review, corpus, new Random(size + 1)),
  };
}

/** Articles are made outside of the time, some at once: to ask the clock before and after each would take a part of it. */
function timeToIndex(review: Review, corpus: GeneratedCorpus): number {
  let time = 0;
  for (let first = 0; first < corpus.paths.length; first += articlesAtOnce) {
    const count = Math.min(articlesAtOnce, corpus.paths.length - first);
    const articles = Array.from({ length: count }, (_, at) => corpus.article(first + at));
    time += processorTimeOf(() => {
      for (const { path, text } of articles) review.setArticle(path, text);
    });
  }
  return time + processorTimeOf(() => review.entities);
}

/** Typed arrays are given back some time after the collection that finds them unused: the second one waits for that. */
async function memoryAfter(collectGarbage: () => void): Promise<number> {
  collectGarbage();
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timeToLink(review: Review): number {
  const analysed = review.articlePaths.map((path) => ({ path, mentions: review.article(path)?.mentions ?? [] }));
  return processorTimeOf(() => {
    const entities = new EntityIndex();
    for (const { path, mentions } of analysed) entities.setArticle(path, { mentions });
    return entities.entities();
  });
}

/** @param making what making texts has taken so far, in milliseconds. */
async function timeHovers(
  review: Review,
  making: { readonly time: number },
  random: Random,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < hoverCount; i++) {
    const path = random.pick(review.articlePaths);
    const article = review.article(path);
    if (!article) continue;
    const { start } = random.pick([...article.mentions, ...article.dates]);
    const before = processorTime() - making.time;
    const card = await review.card(path, start, uncancelled);
    times.push(processorTime() - making.time - before);
    if (!card) throw new Error(`No card at ${path}:${start}`);
  }
  return times;
}

function timeChanges(review: Review, corpus: GeneratedCorpus, random: Random): readonly number[] {
  return Array.from({ length: changeCount }, (_, round) => {
    const number = random.below(corpus.paths.length);
    const times = Array.from({ length: changesEach }, (_, change) => {
      const { path, text } = corpus.article(number, changesEach * round + change + 1);
      return processorTimeOf(() => {
        review.setArticle(path, text);
        return review.entityAt(path, 0);
      });
    });
    return quantile(times, 0.5);
  });
}
