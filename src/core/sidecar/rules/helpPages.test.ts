import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { helpPages } from './helpPages';

test('every rule has its page in docs/rules, and no page is left over', () => {
  assert.deepEqual(
    readdirSync('docs/rules').sort(),
    helpPages()
      .map((page) => page.name)
      .sort(),
  );
});
