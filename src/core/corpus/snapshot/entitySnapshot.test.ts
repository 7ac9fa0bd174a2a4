import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SteppingScheduler } from '../../../../test/support/memoryFolder';
import { MemorySnapshotFiles } from '../../../../test/support/memorySnapshotFiles';
import { reviewOf } from '../../../../test/support/reviewOf';
import { Slices } from '../slices';
import { EntitySnapshot } from './entitySnapshot';
import { keptEntityOf, keyOfEntity } from './keptEntity';

const article = 'News\n\nPARIS - Minister Tom Hanks spoke in Paris.\n';
const sameId =
  'schema: source-review-workspace/1\nentities:\n  tom-hanks:\n    name: Thomas J. Hanks\n    type: person\n    aliases: [Tom Hanks]\n';
const id = 'tom-hanks';

for (const [change, files] of [
  ['other files', { 'x.txt': article, 'y.txt': article }],
  [
    'another role',
    { 'a.txt': article.replace('Minister', 'Senator'), 'b.txt': article.replace('Minister', 'Senator') },
  ],
  ['another place of the role', { 'a.txt': `More ${article}`, 'b.txt': `More ${article}` }],
  ['another name', { 'a.txt': article, 'b.txt': article, 'source-review.yaml': sameId }],
] as const) {
  test(`the kept entities are those of now: ${change}`, async () => {
    const files1 = new MemorySnapshotFiles();
    const slices = (): Slices => new Slices(new SteppingScheduler(), 5);
    const snapshot = new EntitySnapshot(files1, () => 1);
    await snapshot.save(reviewOf({ 'a.txt': article, 'b.txt': article }).entities, slices());
    const now = reviewOf(files);
    await snapshot.save(now.entities, slices());
    const kept = await new EntitySnapshot(files1, () => 1).find(keyOfEntity(id));
    const entity = now.entity(id);
    assert.ok(entity && kept);
    assert.deepEqual(kept, keptEntityOf(entity));
  });
}

test('entities that did not change are not written again', async () => {
  const files = new MemorySnapshotFiles();
  const { entities } = reviewOf({ 'a.txt': article, 'b.txt': article });
  await new EntitySnapshot(files, () => 1).save(entities, new Slices(new SteppingScheduler(), 5));
  const written = files.written.length;
  assert.ok(written > 0);
  await new EntitySnapshot(files, () => 1).save([...entities].reverse(), new Slices(new SteppingScheduler(), 5));
  assert.equal(files.written.length, written);
});
