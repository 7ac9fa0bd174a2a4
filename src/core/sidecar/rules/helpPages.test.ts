import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { helpPageOf, helpPages } from './helpPages';
import { rules } from './table';

test('every rule has its page in docs/rules, and no page is left over', () => {
  assert.deepEqual(
    readdirSync('docs/rules').sort(),
    helpPages()
      .map((page) => page.name)
      .sort(),
  );
});

test('the pages show the examples exactly as they are tested', () => {
  for (const rule of rules) {
    const page = readFileSync(join('docs/rules', helpPageOf(rule.id)), 'utf8');
    for (const text of [rule.wrong, rule.right])
      assert.ok(text === undefined || page.includes(text.trimEnd()), rule.id);
  }
});
