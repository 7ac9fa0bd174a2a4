import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LineIndex } from '../text/lines';
import { applyEdits } from '../sidecar/edits/edit';
import { entityIdAt, renameEntity } from './renameEntity';
import { at, files, folder, sidecar } from './testing/folder';

/** The files after a renaming; the reason when it is refused. */
function renamed(
  id: string,
  newId: string,
  changed: Readonly<Record<string, string>> = {},
): Record<string, string> | string {
  const all: Record<string, string> = { ...files, ...changed };
  const result = renameEntity(folder(changed), id, newId);
  if (result.kind === 'refused') return result.reason;
  for (const { path, edits } of result.files) {
    const text = all[path] ?? '';
    const lines = new LineIndex(text);
    const placed = edits.map(({ range, newText }) => ({
      span: { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) },
      newText,
    }));
    all[path] = applyEdits(text, placed);
  }
  return all;
}

describe('renaming an entity', () => {
  test('changes its id wherever it is meant and nothing else', () => {
    const all = renamed('voss', 'hanna-voss');
    assert.ok(typeof all === 'object');
    for (const [path, text] of Object.entries(files)) {
      const isRecord = path.endsWith('.yaml');
      assert.equal(all[path], isRecord ? text.replace(/\bvoss\b/gu, 'hanna-voss') : text, path);
    }
  });

  test('keeps quotation marks, and sets them where the new id needs some', () => {
    const all = renamed('lund', '42');
    assert.ok(typeof all === 'object');
    assert.match(all[sidecar] ?? '', /\n {2}"42":\n/);
    assert.match(all[sidecar] ?? '', /entities: \[voss, "42"\]/);
    assert.match(all[sidecar] ?? '', /to: '42' \}/);
    assert.match(all['news/port.txt.source-review.yaml'] ?? '', /\n {2}"42": \{ name/);
    assert.match(all['source-review.yaml'] ?? '', /- \[voss, "42"\]/);
  });

  for (const [name, newId, changed, reason] of [
    ['an id that is none', 'Hanna Voss', {}, /not an id/],
    ['an id that is taken', 'lund', {}, /already used in/],
    ['an id that was merged', 'vos', {}, /already used in source-review\.yaml/],
    ['a file with errors that uses it', 'hanna', { [sidecar]: `${files[sidecar]}notes: [\n` }, /ferry.*has errors/],
    [
      'a file of an unknown version',
      'hanna',
      { [sidecar]: files[sidecar].replace('review/1', 'review/2') },
      /ferry.*has errors/,
    ],
  ] as const) {
    test(`is refused: ${name}`, () => {
      const result = renamed('voss', newId, changed);
      assert.match(typeof result === 'string' ? result : '', reason);
    });
  }

  test('begins at ids only', async () => {
    const idAt = (words: string): ReturnType<typeof entityIdAt> =>
      entityIdAt(folder(), sidecar, files[sidecar], at(sidecar, words));
    assert.equal((await idAt('voss,'))?.id, 'voss');
    assert.equal(await idAt('Strike ends'), undefined);
    assert.equal(await idAt('end\n'), undefined);
  });
});
