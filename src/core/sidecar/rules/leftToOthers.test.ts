import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLeftToOthers, sharedYamlRules, yamlSyntaxChoiceOf } from './leftToOthers';
import { ruleOf } from './table';

test('errors of YAML are left to another tool when it checks the file, or by the setting', () => {
  const left = (choice: unknown, isChecked: boolean): boolean =>
    isLeftToOthers('yaml-unclosed', '', yamlSyntaxChoiceOf(choice), isChecked);
  assert.deepEqual([left('auto', true), left('auto', false)], [true, false]);
  assert.deepEqual([left('always', true), left('always', false)], [false, false]);
  assert.deepEqual([left('never', true), left('never', false)], [true, true]);
  assert.deepEqual([left(undefined, true), left('sometimes', false), left(7, true)], [true, false, true]);
});

test('what only we can tell is never left to others', () => {
  for (const rule of [
    'yaml-alias',
    'yaml-ambiguous-value',
    'yaml-multiple-documents',
    'anchor-not-found',
    'unknown-key',
  ])
    assert.equal(isLeftToOthers(rule, 'schema: source-review/1\n', 'never', true), false, rule);
  for (const rule of sharedYamlRules) assert.equal(ruleOf(rule)?.group, 'file', rule);
});

test('a file that asks the other tool for our schema has its messages about the schema, if that tool is there', () => {
  const asks = '# yaml-language-server: $schema=../schemas/source-review-1.schema.json\nschema: source-review/1\n';
  assert.equal(isLeftToOthers('unknown-key', asks, 'auto', true), true);
  assert.equal(isLeftToOthers('unknown-key', asks, 'auto', false), false);
  assert.equal(isLeftToOthers('key-order', asks, 'auto', true), false);
  assert.equal(isLeftToOthers('anchor-fuzzy', asks, 'auto', true), false);
  assert.equal(
    isLeftToOthers('unknown-key', `\n# $schema: ./source-review-1.schema.json\n${asks}`, 'auto', true),
    true,
  );
  for (const other of [
    '# yaml-language-server: $schema=https://example.org/other.json\n',
    `schema: source-review/1\n${asks}`,
    '# yaml-language-server: $schema=none\n',
  ])
    assert.equal(isLeftToOthers('unknown-key', other, 'auto', true), false, other);
});
