import assert from 'node:assert/strict';
import { test } from 'node:test';
import { never, SteppingScheduler } from '../../../test/support/memoryFolder';
import { reviewOf } from '../../../test/support/reviewOf';

const path = 'bridge.txt';
const article = `Keller opens bridge

Transport Minister Tomas Keller opened the bridge on Thursday. Nobody was asked, the council said.

Keller praised the engineers. The council praised Keller.
`;

/** The marks that a sidecar makes, as `kind words`. */
async function marksOf(sidecar: string, workspace?: string, scheduler = new SteppingScheduler()): Promise<string[]> {
  const review = reviewOf({
    [path]: article,
    [`${path}.source-review.yaml`]: `schema: source-review/1\n${sidecar}`,
    ...(workspace === undefined ? {} : { 'source-review.yaml': `schema: source-review-workspace/1\n${workspace}` }),
  });
  const marks = await review.marks(path, scheduler, never);
  return (marks ?? []).map(({ kind, start, end }) => `${kind} ${article.slice(start, end)}`);
}

test('names, dates, claims and notes that are recorded are marked where they stand', async () => {
  const sidecar = `entities:
  keller:
    name: Tomas Keller
    type: person
    mentions:
      - Tomas Keller
      - quote: Keller
        suffix: " praised"
dates:
  - quote: Thursday
    value: "2024-03-07"
claims:
  - quote: opened the bridge
    verdict: supported
notes:
  - quote: the engineers
    kind: question
    text: Which ones?
`;
  assert.deepEqual(await marksOf(sidecar), [
    'recorded Tomas Keller',
    'recorded Keller',
    'recorded Thursday',
    'recorded opened the bridge',
    'recorded the engineers',
  ]);
});

test('a record without mentions is marked wherever its names are, those of the workspace file included', async () => {
  const shared = 'entities:\n  keller:\n    name: Tomas Keller\n    type: person\n    aliases: [Keller]\n';
  const marks = await marksOf('entities:\n  keller:\n', shared);
  assert.equal(marks.filter((mark) => mark === 'recorded Keller').length, 4);
  assert.ok(marks.includes('recorded Tomas Keller'));
});

test('a claim is disputed by its verdict alone', async () => {
  const claim = (verdict: string): Promise<string[]> =>
    marksOf(`claims:\n  - quote: Nobody was asked\n    verdict: ${verdict}\n`);
  for (const verdict of ['disputed', 'refuted'])
    assert.deepEqual(await claim(verdict), ['disputed Nobody was asked'], verdict);
  for (const verdict of ['unchecked', 'checking', 'supported', 'unverifiable'])
    assert.deepEqual(await claim(verdict), ['recorded Nobody was asked'], verdict);
});

test('a quotation that no longer fits is marked where it is meant, one that is gone nowhere', async () => {
  assert.deepEqual(await marksOf('notes:\n  - quote: Nobody was askd\n    text: So?\n'), ['stale Nobody was asked']);
  assert.deepEqual(await marksOf('notes:\n  - quote: nobody was asked\n    text: So?\n'), ['stale Nobody was asked']);
  assert.deepEqual(await marksOf('notes:\n  - quote: praised\n    text: Who?\n'), ['stale praised', 'stale praised']);
  const elsewhere = 'notes:\n  - quote: the engineers\n    prefix: "thanked "\n    text: Who?\n';
  assert.deepEqual(await marksOf(elsewhere), ['stale the engineers']);
  assert.deepEqual(await marksOf('notes:\n  - quote: The weather was fine that day\n    text: So?\n'), []);
});

test('rejected records have no mark', async () => {
  const rejected = `entities:
  keller: { name: Keller, type: person, status: rejected }
dates:
  - { quote: Thursday, value: "2024-03-07", status: rejected }
claims:
  - { quote: Nobody was asked, verdict: refuted, status: rejected }
`;
  assert.deepEqual(await marksOf(rejected), []);
});

test('a sidecar that cannot be read at the moment keeps the marks that its lines still give', async () => {
  const typed = 'dates:\n  - quote: Thursday\n    value: "2024-03-07"\nnotes:\n  - quote: "the engineers\n';
  assert.ok((await marksOf(typed)).includes('recorded Thursday'));
});

test('what an article has no sidecar for is not marked; long work lets others in and ends when it is not wanted', async () => {
  const review = reviewOf({ [path]: article });
  assert.deepEqual(await review.marks(path, new SteppingScheduler(), never), []);
  const scheduler = new SteppingScheduler(20);
  const sidecar = 'notes:\n  - quote: the engineers\n    text: Who?\n  - quote: Thursday\n    text: When?\n';
  assert.equal((await marksOf(sidecar, undefined, scheduler)).length, 2);
  assert.equal(scheduler.pauses, 2);
  const stopped = reviewOf({ [path]: article, [`${path}.source-review.yaml`]: sidecar });
  assert.equal(await stopped.marks(path, scheduler, { isCancelled: true }), undefined);
});

test('marks of claims and remarks carry what they say', async () => {
  const review = reviewOf({
    [path]: article,
    [`${path}.source-review.yaml`]: `schema: source-review/1
claims:
  - quote: Nobody was asked
    text: No one was asked.
    verdict: disputed
notes:
  - quote: the engineers
    kind: question
    text: Which ones?
  - quote: opened a bridge
    text: Which?
`,
  });
  const marks = await review.marks(path, new SteppingScheduler(), never);
  assert.deepEqual(
    marks?.map(({ note }) => note),
    [
      { kind: 'claim', text: 'No one was asked.', verdict: 'disputed' },
      { kind: 'remark', text: 'Which ones?', remarkKind: 'question' },
      { kind: 'changed', quote: 'opened a bridge' },
    ],
  );
});
