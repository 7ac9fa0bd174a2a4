import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkText, checkWorkspaceText } from '../testing/checking';
import type { Fixture } from '../testing/fixture';
import { anchorFixtures } from '../testing/fixtures/anchorFixtures';
import { fileFixtures } from '../testing/fixtures/fileFixtures';
import { referenceFixtures } from '../testing/fixtures/referenceFixtures';
import { schemaFixtures } from '../testing/fixtures/schemaFixtures';
import { marked } from '../testing/marked';
import type { Problem } from '../problem';
import { rules } from './table';

const fixtures: readonly Fixture[] = [...fileFixtures, ...schemaFixtures, ...referenceFixtures, ...anchorFixtures];

function check(fixture: Fixture, text: string): readonly Problem[] {
  return fixture.isWorkspaceFile === true
    ? checkWorkspaceText(text, fixture.around?.severities)
    : checkText(text, fixture.around);
}

describe('each rule', () => {
  for (const fixture of fixtures) {
    const name = `${fixture.problems[0]?.[0] ?? ''}: ${JSON.stringify(fixture.file).slice(0, 90)}`;
    test(name, () => {
      const { text, spans } = marked(fixture.file);
      // An empty file has no characters to mark.
      const ranges = fixture.file === '' ? [{ start: 0, end: 0 }] : spans;
      assert.equal(ranges.length, fixture.problems.length, 'every problem has a marked range');
      const expected = fixture.problems.map(([rule, message], i) => ({ rule, message, ...ranges[i] }));
      const found = check(fixture, text).map(({ rule, message, span }) => ({ rule, message, ...span }));
      assert.deepEqual(found, expected);
      if (fixture.fixed !== undefined) assert.deepEqual(check(fixture, fixture.fixed), []);
    });
  }
});

test('every rule has a fixture that fails', () => {
  const shown = new Set(fixtures.flatMap((fixture) => fixture.problems.map(([rule]) => rule)));
  // The limit has a test of its own: it takes hundreds of problems.
  const missing = rules.map((rule) => rule.id).filter((id) => !shown.has(id) && id !== 'problem-limit');
  assert.deepEqual(missing, []);
});

test('ids of rules are unique and in kebab case', () => {
  const ids = rules.map((rule) => rule.id);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/u);
});

describe('the examples of the help pages', () => {
  const article =
    'on Thursday on Monday a day later a day earlier on Tuesday no ferry today the #ferry strike Hanna Voss Iran. The minister said: no ferry';
  for (const rule of rules) {
    const isWorkspaceFile = [rule.wrong, rule.right].some((text) => text?.includes('source-review-workspace') === true);
    const severities = { [rule.id]: 'error' as const };
    const ids = (text: string): readonly string[] =>
      (isWorkspaceFile ? checkWorkspaceText(text, severities) : checkText(text, { article, severities })).map(
        (problem) => problem.rule,
      );
    const { wrong, right } = rule;
    if (wrong !== undefined)
      test(`${rule.id}: the wrong one is wrong`, () => {
        assert.ok(ids(wrong).includes(rule.id), ids(wrong).join());
      });
    if (right !== undefined)
      test(`${rule.id}: the right one is right`, () => {
        assert.deepEqual(ids(right), []);
      });
  }
});
