import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownTable } from './markdownTable';

test('columns are as wide as their widest cell, bars are escaped, missing cells are empty', () => {
  assert.equal(
    markdownTable(['name', 'F1'], [['a|b', 81.25], ['longer']]),
    ['| name   |    F1 |', '| ------ | ----: |', '| a\\|b   | 81.25 |', '| longer |       |'].join('\n'),
  );
});
