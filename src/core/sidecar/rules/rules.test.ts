import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkText, checkWorkspaceText } from '../testing/checking';
import type { Fixture } from '../testing/fixture';
import { anchorFixtures } from '../testing/fixtures/anchorFixtures';
import { acrossFixtures } from '../testing/fixtures/acrossFixtures';
import { anchorFormFixtures } from '../testing/fixtures/anchorFormFixtures';
import { dateFixtures } from '../testing/fixtures/dateFixtures';
import { fileFixtures } from '../testing/fixtures/fileFixtures';
import { referenceFixtures } from '../testing/fixtures/referenceFixtures';
import { reviewFixtures } from '../testing/fixtures/reviewFixtures';
import { schemaFixtures } from '../testing/fixtures/schemaFixtures';
import { slipFixtures } from '../testing/fixtures/slipFixtures';
import { marked } from '../testing/marked';
import type { Span } from '../../text/span';
import type { Problem } from '../problem';
import { rules } from './table';

const fixtures: readonly Fixture[] = [
  ...fileFixtures,
  ...slipFixtures,
  ...schemaFixtures,
  ...referenceFixtures,
  ...anchorFixtures,
  ...anchorFormFixtures,
  ...acrossFixtures,
  ...dateFixtures,
  ...reviewFixtures,
];

/** What a review has not done yet is left out where something else is looked at. */
const coverage = rules.filter(({ group }) => group === 'coverage').map(({ id }) => id);
const withoutCoverage = Object.fromEntries(coverage.map((id) => [id, 'off' as const]));

function check(fixture: Fixture, text: string): readonly Problem[] {
  const isAboutCoverage = fixture.problems.some(([rule]) => coverage.includes(rule));
  const severities = { ...(isAboutCoverage ? {} : withoutCoverage), ...fixture.around?.severities };
  return fixture.isWorkspaceFile === true
    ? checkWorkspaceText(text, { ...fixture.around, severities })
    : checkText(text, { ...fixture.around, severities });
}

function wordsAt(fixture: Fixture, text: string, path: string, { start, end }: Span): string {
  const { article, workspace, files, others } = fixture.around ?? {};
  const texts: Readonly<Record<string, string | null | undefined>> = {
    ...files,
    ...others,
    'article.txt': article,
    'source-review.yaml': workspace,
    'article.txt.source-review.yaml': text,
  };
  return texts[path]?.slice(start, end) ?? '?';
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
      const problems = check(fixture, text);
      const found = problems.map(({ rule, message, span }) => ({ rule, message, ...span }));
      assert.deepEqual(found, expected);
      if (fixture.details !== undefined)
        assert.deepEqual(
          problems.map(({ details }) => details),
          fixture.details,
        );
      if (fixture.related !== undefined)
        assert.deepEqual(
          problems.map(({ related = [] }) =>
            related.map(({ path, span }) => [path, wordsAt(fixture, text, path, span)]),
          ),
          fixture.related,
        );
      if (fixture.fixed !== undefined) assert.deepEqual(check(fixture, fixture.fixed), []);
    });
  }
});

test('every rule has a fixture that fails', () => {
  const shown = new Set(fixtures.flatMap((fixture) => fixture.problems.map(([rule]) => rule)));
  // Two limits have tests of their own: they take hundreds of problems.
  const missing = rules
    .map((rule) => rule.id)
    .filter((id) => !shown.has(id) && id !== 'problem-limit' && id !== 'check-timeout');
  assert.deepEqual(missing, []);
});

test('ids of rules are unique and in kebab case', () => {
  const ids = rules.map((rule) => rule.id);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/u);
});

describe('the examples of the help pages', () => {
  const article =
    'Hannah Vossberg is not a ferry at all: In the article: on Thursday on Monday a day later a day earlier on Tuesday no ferry today the #ferry strike Hanna Voss Iran. The minister said: no ferry. The port closed yesterday. It opened early this week, not in December. It sank on Friday, police said.';
  for (const rule of rules) {
    const isWorkspaceFile = [rule.wrong, rule.right].some((text) => text?.includes('source-review-workspace') === true);
    // The examples of other rules have no date of publication.
    const severities = {
      ...withoutCoverage,
      'published-missing': 'off',
      'date-basis-missing': 'off',
      [rule.id]: 'error',
    } as const;
    const readsDates = rule.group === 'date';
    const ids = (text: string): readonly string[] =>
      (isWorkspaceFile
        ? checkWorkspaceText(text, { severities, ...(rule.id === 'name-stale' && { written: ['Hanna Voss'] }) })
        : checkText(text, { article, severities, readsDates })
      ).map((problem) => problem.rule);
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
