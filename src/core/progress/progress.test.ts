import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryFolder } from '../../../test/support/memoryFolder';
import { reviewOf } from '../../../test/support/reviewOf';
import { shippedRecognizers } from '../../../test/support/shippedRecognizers';
import type { FileContent } from '../corpus/folderAccess';
import { Review } from '../review';
import { openPoints } from './openPoints';
import { stepToSuggestion, suggestionAt } from './suggestionSteps';

const article = `Keller opens bridge

VELMORA, 8 March 2024 (Adria Wire) — Transport Minister Tomas Keller opened the bridge on Thursday, the Harbour Council said.

Keller praised the engineers of the Harbour Council. Mr. Keller, 51, had promised it in 2019.
`;
const path = 'bridge.txt';

async function openIn(sidecar?: string, workspace?: string): Promise<readonly string[]> {
  const progress = await reviewOf({
    [path]: article,
    ...(sidecar === undefined ? {} : { [`${path}.source-review.yaml`]: `schema: source-review/1\n${sidecar}` }),
    ...(workspace === undefined ? {} : { 'source-review.yaml': `schema: source-review-workspace/1\n${workspace}` }),
  }).progress(path);
  assert.ok(progress);
  return progress.suggestions.map(({ kind, text }) => `${kind} ${text}`);
}

test('without a sidecar all names and dates are open, in the order of the text', async () => {
  const open = await openIn();
  assert.ok(open.length >= 8);
  assert.equal(open[0], 'name Keller');
  assert.ok(open.includes('date Thursday') && open.includes('date 2019') && open.includes('name Harbour Council'));
});

test('a quotation that means all its places decides all of them, one that means a single place decides that', async () => {
  const keller = (mentions: string): string =>
    `entities:\n  keller:\n    name: T. Keller\n    type: person\n    mentions:\n${mentions}`;
  const countOf = (open: readonly string[], text: string): number =>
    open.filter((one) => one === `name ${text}`).length;
  const all = await openIn(keller('      - Keller\n'));
  assert.equal(countOf(all, 'Keller') + countOf(all, 'Tomas Keller'), 0);
  const before = countOf(await openIn(), 'Keller');
  const one = await openIn(keller('      - quote: Keller\n        suffix: " praised"\n'));
  assert.equal(countOf(one, 'Keller'), before - 1);
  assert.equal(countOf(one, 'Tomas Keller'), 1);
});

test('a quotation that is not in the article, or not exactly, decides nothing', async () => {
  const open = await openIn(
    'entities:\n  council:\n    name: Council\n    type: organization\n    mentions: ["Harbor Council", "harbour council"]\n',
  );
  assert.deepEqual(open, await openIn());
});

test('a record without mentions stands for its names, from the workspace file too; a rejected one decides as well', async () => {
  const own = await openIn('entities:\n  council:\n    name: Harbour Council\n    type: organization\n');
  assert.ok(!own.includes('name Harbour Council') && own.includes('name Tomas Keller'));
  const shared = 'entities:\n  council:\n    name: Harbour Council\n    type: organization\n';
  assert.ok(!(await openIn('entities:\n  council:\n', shared)).includes('name Harbour Council'));
  // Another article's entity is not this article's decision.
  assert.ok((await openIn('entities: {}\n', shared)).includes('name Harbour Council'));
  const rejected = 'entities:\n  wire:\n    name: Adria Wire\n    type: person\n    status: rejected\n';
  assert.ok(!(await openIn(rejected)).includes('name Adria Wire'));
});

test('a recorded date is decided, and so is what the user ignores', async () => {
  const dated = await openIn('dates:\n  - quote: on Thursday\n    value: "2024-03-07"\n');
  assert.ok(!dated.includes('date Thursday') && dated.includes('date 2019'));
  const ignored = await openIn('ignore: [Harbour Council]\n');
  assert.ok(!ignored.includes('name Harbour Council') && ignored.includes('name Tomas Keller'));
});

test('the status is that of the sidecar, and claims without a verdict are open', async () => {
  const claims = `review:\n  status: in-progress\nclaims:\n  - quote: praised the engineers
    text: He praised them.\n  - quote: opened the bridge\n    text: It is open.\n    verdict: supported
  - text: It rained.\n    verdict: unchecked\n`;
  const review = reviewOf({ [path]: article, [`${path}.source-review.yaml`]: `schema: source-review/1\n${claims}` });
  const progress = await review.progress(path);
  assert.equal(progress?.status, 'in-progress');
  assert.deepEqual(
    progress.claims.map(({ text, span }) => [text, span && article.slice(span.start, span.end)]),
    [
      ['He praised them.', 'praised the engineers'],
      ['It rained.', undefined],
    ],
  );
  assert.equal(review.statusOf(path), 'in-progress');
  const rejected = { [path]: article, [`${path}.source-review.yaml`]: 'review:\n  status: rejected\n' };
  assert.deepEqual((await reviewOf(rejected).progress(path))?.suggestions, []);
  const odd = { [path]: article, [`${path}.source-review.yaml`]: 'review:\n  status: nearly\n' };
  assert.equal(reviewOf(odd).statusOf(path), 'unreviewed');
  assert.equal(await review.progress('unknown.txt'), undefined);
});

test('open names are listed once an entity, with how often they are open; dates one by one', async () => {
  const review = reviewOf({ [path]: article });
  const progress = await review.progress(path);
  assert.ok(progress);
  const { names, dates } = openPoints(review, progress);
  const keller = names.find(({ name }) => name === 'Tomas Keller');
  assert.deepEqual(keller, { name: 'Tomas Keller', type: 'person', count: 4, span: { start: 0, end: 6 } });
  assert.equal(
    names.reduce((sum, { count }) => sum + count, 0),
    progress.suggestions.filter(({ kind }) => kind === 'name').length,
  );
  assert.ok(dates.some(({ text, edtf }) => text === 'Thursday' && edtf === '2024-03-07'));
});
test('steps go from suggestion to suggestion and around the ends', async () => {
  const suggestions = (await reviewOf({ [path]: article }).progress(path))?.suggestions ?? [];
  const visited: number[] = [];
  let at = 0;
  while (visited.length < suggestions.length) {
    const next = stepToSuggestion(suggestions, at, 'next');
    assert.ok(next);
    visited.push(suggestions.indexOf(next));
    at = next.end;
  }
  assert.deepEqual(visited, [...suggestions.keys()].slice(1).concat(0));
  const first = suggestions[0];
  assert.ok(first);
  assert.equal(stepToSuggestion(suggestions, first.start, 'previous'), suggestions.at(-1));
  assert.equal(suggestionAt(suggestions, first.end), first);
  assert.equal(suggestionAt(suggestions, article.indexOf('praised') + 2), undefined);
  assert.equal(stepToSuggestion([], 0, 'next'), undefined);
});

test('what is open is found out again when the article, its sidecar or the workspace file is another one', async () => {
  const sidecarPath = `${path}.source-review.yaml`;
  const file = (text: string): FileContent => ({ kind: 'text', text, byteLength: text.length });
  const folder = new MemoryFolder({ [path]: article, [sidecarPath]: 'entities:\n  council:\n' });
  const review = new Review(folder, shippedRecognizers());
  for (const name of [path, sidecarPath]) review.setFile(name, folder.content(name));
  const open = async (): Promise<number> => (await review.progress(path))?.suggestions.length ?? 0;
  const all = await open();
  assert.equal(await review.progress(path), await review.progress(path), 'found out once');
  const shared = 'entities:\n  council:\n    name: Harbour Council\n    type: organization\n';
  review.setFile('source-review.yaml', file(`schema: source-review-workspace/1\n${shared}`));
  assert.equal(await open(), all - 2);
  review.setFile(sidecarPath, file('schema: source-review/1\n'));
  assert.equal(await open(), all);
  folder.files.set(path, `${article}\nTomas Keller left.\n`);
  review.setFile(path, folder.content(path));
  assert.equal(await open(), all + 1);
});
