import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLeftToOthers } from '../rules/leftToOthers';
import { checkText } from '../testing/checking';
import { copiedSchemas, withModeline } from './modeline';

const sidecar = 'schema: source-review/1\n';

test('the line names the copied schema from where the file lies', () => {
  const line = '# yaml-language-server: $schema=';
  assert.equal(
    withModeline('news/2024/a.txt.source-review.yaml', sidecar),
    `${line}../../.source-review/source-review-1.schema.json\n${sidecar}`,
  );
  assert.equal(
    withModeline('source-review.yaml', 'schema: source-review-workspace/1\r\n'),
    `${line}.source-review/source-review-workspace-1.schema.json\r\nschema: source-review-workspace/1\r\n`,
  );
  assert.deepEqual(
    copiedSchemas().map(({ path }) => path),
    ['.source-review/source-review-1.schema.json', '.source-review/source-review-workspace-1.schema.json'],
  );
});

test('it is written once, harms nothing, and is the one by which schema problems are left to others', () => {
  const text = withModeline('a.txt.source-review.yaml', sidecar) ?? '';
  assert.deepEqual(checkText(text), []);
  assert.equal(withModeline('a.txt.source-review.yaml', text), undefined);
  assert.equal(withModeline('a.txt.source-review.yaml', '# $schema: x.json\n'), undefined);
  assert.ok(isLeftToOthers('unknown-key', text, 'auto', true));
  assert.ok(withModeline('a.txt.source-review.yaml', `\ufeff${sidecar}`)?.startsWith('\ufeff# yaml'));
});
