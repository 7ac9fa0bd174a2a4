import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldedKeyName, otherKeyName, otherNames } from './otherKeyNames';
import type { RecordShape, Shape } from './shape';
import { sidecarShape } from './sidecarShape';
import { workspaceShape } from './workspaceShape';

test('every other name stands for a key of its record and is none itself', () => {
  const records = new Map(
    [...recordsIn(workspaceShape), ...recordsIn(sidecarShape)].map((record) => [record.noun, record]),
  );
  for (const [noun, { sure, likely }] of otherNames()) {
    const keys = Object.keys(records.get(noun)?.keys ?? {});
    for (const [name, key] of [...sure, ...likely]) {
      assert.ok(keys.includes(key), `${noun}: ${key}`);
      assert.ok(!keys.includes(name), `${noun}: ${name}`);
      assert.equal(foldedKeyName(name), name);
    }
    for (const name of sure.keys()) assert.ok(!likely.has(name), name);
  }
});

test('case and what joins the words do not count, keys that are there do', () => {
  const [article] = [...recordsIn(sidecarShape)].filter(({ noun }) => noun === 'article');
  assert.ok(article);
  for (const name of ['publishedAt', 'published_at', 'Published-At'])
    assert.deepEqual(otherKeyName(name, article, new Set()), { key: 'published', isSure: true });
  assert.deepEqual(otherKeyName('date', article, new Set()), { key: 'published', isSure: false });
  assert.equal(otherKeyName('date', article, new Set(['published'])), undefined);
  for (const name of ['constructor', '', 'mood']) assert.equal(otherKeyName(name, article, new Set()), undefined);
});

function* recordsIn(shape: Shape): Generator<RecordShape> {
  if (shape.kind === 'record') {
    yield shape;
    for (const { value } of Object.values(shape.keys)) yield* recordsIn(value);
  } else if (shape.kind === 'list') yield* recordsIn(shape.item);
  else if (shape.kind === 'table') yield* recordsIn(shape.entry);
  else if (shape.kind === 'either') for (const option of shape.options) yield* recordsIn(option);
}
