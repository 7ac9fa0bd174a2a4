import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GeneratedCorpus } from '../../../../bench/corpus/articles';
import { MemoryFolder, never, SteppingScheduler } from '../../../../test/support/memoryFolder';
import { MemorySnapshotFiles } from '../../../../test/support/memorySnapshotFiles';
import { shippedRecognizers } from '../../../../test/support/shippedRecognizers';
import type { Card } from '../../cards/card';
import { Review } from '../../review';
import type { Article } from '../article';
import { ArticleSnapshot } from './articleSnapshot';
import type { LinksBefore } from './articlesBefore';

const articleCount = 60;
const corpus = new GeneratedCorpus(articleCount);
const generated = Object.fromEntries(
  corpus.paths.map((path, index): readonly [string, string] => [path, corpus.article(index).text]),
);
const [opened = ''] = corpus.paths;

function reviewOf(folder: MemoryFolder, paths: Iterable<string>): Review {
  const review = new Review(folder, shippedRecognizers());
  for (const path of paths) review.setFile(path, folder.content(path));
  return review;
}

async function snapshotOf({ analysedArticles: articles, linked }: Review): Promise<MemorySnapshotFiles> {
  const files = new MemorySnapshotFiles();
  await new ArticleSnapshot(files, () => '1').save({ articles, records: [], linked }, new SteppingScheduler());
  return files;
}

/** What a window knows that opens the folder once more: files with the same text are in the same state. */
class Memory implements LinksBefore {
  readonly recalled: string[] = [];
  readonly #snapshot: ArticleSnapshot;
  readonly #folder: MemoryFolder;
  readonly #circumstances: string;

  constructor(files: MemorySnapshotFiles, folder: MemoryFolder, circumstances: string) {
    this.#snapshot = new ArticleSnapshot(files, () => '1');
    this.#folder = folder;
    this.#circumstances = circumstances;
  }

  async articleCount(): Promise<number> {
    return (await this.#snapshot.folder()).articles;
  }

  namesOf(path: string): ReturnType<LinksBefore['namesOf']> {
    return this.#snapshot.namesOf(path);
  }

  entity(key: number): ReturnType<LinksBefore['entity']> {
    return this.#snapshot.entity(key);
  }

  recall(path: string): Promise<Article | undefined> {
    this.recalled.push(path);
    return this.#snapshot.find(path, this.#folder.files.get(path) ?? '', this.#circumstances);
  }
}

interface Reopened {
  readonly before: Review;
  readonly now: Review;
  readonly memory: Memory;
}

/** A folder that was read and closed, and is opened again with one article in sight. */
async function reopened(
  change: (folder: MemoryFolder, files: MemorySnapshotFiles) => void = () => undefined,
): Promise<Reopened> {
  const folder = new MemoryFolder(generated);
  const before = reviewOf(folder, corpus.paths);
  const files = await snapshotOf(before);
  change(folder, files);
  const now = reviewOf(folder, [opened]);
  const memory = new Memory(files, folder, before.article(opened)?.circumstances ?? '');
  now.linksBefore = memory;
  return { before, now, memory };
}

function text(card: Card): readonly string[] {
  return [card.heading, ...card.facts, ...card.quotations.items].map((line) => line.map((part) => part.text).join(''));
}

/** What a card says that does not depend on how many articles were looked at. */
function told(card: Card): readonly string[] {
  return text(card).filter(
    (line) => !/^(Joined because|Check|Possibly the same as|Kept apart here from|Often with) /.test(line),
  );
}

function starts(review: Review): readonly number[] {
  return (review.article(opened)?.mentions ?? []).map(({ start }) => start);
}

test('a folder that is opened again has the cards that it had, with next to nothing read', async () => {
  const { before, now, memory } = await reopened();
  const compared = { all: 0, whole: 0 };
  for (const start of starts(before)) {
    const [was, is] = [await before.card(opened, start, never), await now.card(opened, start, never)];
    assert.ok(was && is);
    compared.all++;
    // An entity of this article alone is known without the others.
    const inSome = !(text(was)[0] ?? '').includes(' in 1 of ');
    assert.equal(is.isFromBefore === true, inSome);
    if (!inSome) continue;
    compared.whole++;
    assert.deepEqual(told(is), told(was));
    // Each link lands on words of an article that is known by now.
    for (const part of [...is.facts, ...is.quotations.items].flat())
      if (part.kind === 'link') assert.ok(now.article(part.place.path), part.place.path);
  }
  assert.ok(compared.whole > 10 && compared.whole <= compared.all);
  assert.equal(new Set(memory.recalled).size, now.articlePaths.length - 1);
});

test('what is asked meanwhile changes nothing of what is known when all has been read', async () => {
  const { before, now } = await reopened();
  for (const start of starts(before)) await now.card(opened, start, never);
  const folder = new MemoryFolder(generated);
  for (const path of [...corpus.paths].reverse()) now.setFile(path, folder.content(path));
  now.linksBefore = undefined;
  const summary = ({ entities }: Review): unknown =>
    entities.map(({ id, name, mentions, articles, forms, roles }) => ({ id, name, mentions, articles, forms, roles }));
  assert.deepEqual(summary(now), summary(before));
});

test('articles that are others by now, or gone, are told of as they are', async () => {
  const lost = corpus.paths.filter((_, at) => at % 2 === 1);
  const { before, now } = await reopened((folder) => {
    for (const path of lost) folder.files.delete(path);
    folder.files.set(opened, `${generated[opened] ?? ''}\nNobody said so.\n`);
  });
  for (const start of starts(before)) {
    const card = await now.card(opened, start, never);
    // Its own text is another one: who was meant in it is found out anew.
    assert.ok(card && card.isFromBefore === undefined);
  }
  const other = corpus.paths[2] ?? '';
  now.setFile(other, { kind: 'text', text: generated[other] ?? '', byteLength: 1 });
  let fromBefore = 0;
  for (const { start } of now.article(other)?.mentions ?? []) {
    const card = await now.card(other, start, never);
    if (card?.isFromBefore !== true) continue;
    fromBefore++;
    for (const part of [...card.facts, ...card.quotations.items].flat())
      if (part.kind === 'link') assert.ok(!lost.includes(part.place.path), part.place.path);
  }
  assert.ok(fromBefore > 5);
});

test('no damage of the files of entities is trusted', async () => {
  const { before, now } = await reopened((_, { held }) => {
    for (const [name, bytes] of held) {
      if (name.endsWith('.entities'))
        held.set(
          name,
          bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 4 : byte)),
        );
    }
  });
  for (const start of starts(before)) {
    const card = await now.card(opened, start, never);
    assert.ok(card && card.isFromBefore === undefined);
  }
});

test('only files with an entity of another size are written again', async () => {
  const folder = new MemoryFolder(generated);
  const review = reviewOf(folder, corpus.paths);
  const files = await snapshotOf(review);
  const save = async (): Promise<number> => {
    files.written.length = 0;
    const { analysedArticles: articles, linked } = review;
    await new ArticleSnapshot(files, () => '1').save({ articles, records: [], linked }, new SteppingScheduler());
    return files.written.filter((name) => name.endsWith('.entities')).length;
  };
  assert.equal(await save(), 0);
  const name = review.entities.find(({ articleCount }) => articleCount > 2)?.name ?? '';
  review.setFile(opened, { kind: 'text', text: `${generated[opened] ?? ''}\n${name} came.\n`, byteLength: 1 });
  const written = await save();
  assert.ok(written >= 1 && written <= 3, String(written));
});

test('a card is of the name under the cursor, though other names are shown while it is made', async () => {
  const article = 'News\n\nTom Hanks met Robert Kennedy in Paris after Angela Merkel left.\n';
  const folder = new MemoryFolder({
    'a.txt': article,
    'source-review.yaml': 'schema: source-review-workspace/1\nignore:\n  - Tom Hanks\n',
  });
  for (const [name, expected] of [
    ['Robert Kennedy', 'Robert Kennedy'],
    ['Angela Merkel', 'Angela Merkel'],
    ['Tom Hanks', undefined],
  ] as const) {
    const review = reviewOf(folder, ['a.txt']);
    const nothing = (): Promise<undefined> => Promise.resolve(undefined);
    review.linksBefore = {
      articleCount: () => Promise.resolve(1),
      namesOf: () => {
        review.setFile('source-review.yaml', folder.content('source-review.yaml'));
        return nothing();
      },
      entity: nothing,
      recall: nothing,
    };
    const card = await review.card('a.txt', article.indexOf(name) + 1, never);
    assert.equal(card?.heading[0]?.text, expected);
    assert.equal(card && article.slice(card.span.start, card.span.end), expected);
  }
});
