import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyEdits } from '../edits/edit';
import type { Problem } from '../problem';
import type { Fix } from './fix';
import { ruleOf, type RuleId } from '../rules/table';
import { preferredDraft } from './fixableFile';
import { fixTitles } from './fixTitles';
import { fixCases, type FixCase } from '../testing/fixCases';
import { openText, textAfter, textAfterAll } from '../testing/fixing';
import { fixableRules } from './table';

for (const [rule, cases] of Object.entries(fixCases)) {
  describe(rule, () => {
    for (const fixCase of cases) {
      test(JSON.stringify(fixCase.file).slice(0, 100), () => {
        checkCase(rule, fixCase);
      });
    }
  });
}

function checkCase(rule: string, { file, around, isWorkspaceFile, fixes, all }: FixCase): void {
  const opened = openText(file, around, isWorkspaceFile);
  const problem = opened.problems.find((candidate) => candidate.rule === rule);
  assert.ok(problem, `${opened.problems.map((each) => each.rule).join()} instead of ${rule}`);
  // A problem of many names is a smaller one when some of them are recorded.
  const isSame = (each: Problem): boolean =>
    each.rule === rule && (ruleOf(rule)?.group !== 'coverage' || each.message === problem.message);
  const count = (problems: readonly Problem[]): number => problems.filter(isSame).length;
  const afterFix = (fix: Fix): readonly Problem[] => {
    const own = textAfter(file, fix, opened.context.path) ?? file;
    const workspace = isWorkspaceFile ? undefined : textAfter(around?.workspace ?? '', fix, 'source-review.yaml');
    return openText(own, workspace === undefined ? around : { ...around, workspace }, isWorkspaceFile).problems;
  };
  const offered = [...opened.fixesFor(problem)].filter(({ title }) => !title.startsWith('Disable '));
  const found = offered.map((fix) => {
    const title = `${fix.isPreferred ? '*' : ''}${fix.title}`;
    if (fix.action) return [title, fix.action.kind];
    const elsewhere = fix.files.filter(({ path }) => path !== opened.context.path);
    const own = textAfter(file, fix, opened.context.path);
    return [
      title,
      ...elsewhere.map(({ path, edits }) => `${path}: ${applyEdits(around?.workspace ?? '', edits)}`),
      ...(own === undefined || (own === file && elsewhere.length > 0) ? [] : [own]),
    ];
  });
  assert.deepEqual(found, fixes);
  // What the help pages call sure is what "fix all" takes.
  const sure = preferredDraft(opened, problem)?.title;
  for (const { title, isPreferred } of offered) {
    const mark = (fixTitles[rule as RuleId] ?? []).find(
      (listed) => /^[*?]/u.test(listed) && titlePattern(listed).test(title),
    );
    if (isPreferred) assert.equal(sure === title ? '*' : '?', mark?.charAt(0), title);
  }
  for (const fix of offered) {
    if (fix.action === undefined)
      assert.ok(count(afterFix(fix)) < count(opened.problems), `${fix.title} leaves the problem`);
  }
  if (all !== undefined) assert.equal(textAfterAll(file, around, isWorkspaceFile), all);
}

/** What a title of the help pages stands for. */
function titlePattern(title: string): RegExp {
  const words = title.replace(/^[*?]/u, '').split('…');
  return new RegExp(`^${words.map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('.+')}$`, 'u');
}

test('the help pages list the fixes that the cases have, and no others', () => {
  for (const [rule, cases] of Object.entries(fixCases)) {
    const listed = fixTitles[rule as RuleId] ?? [];
    const patterns = listed.map((title) => ({
      title,
      isStarred: /^[*?]/u.test(title),
      pattern: titlePattern(title),
    }));
    const seen = new Set<string>();
    for (const [title] of cases.flatMap(({ fixes }) => fixes)) {
      const isPreferred = title.startsWith('*');
      const words = isPreferred ? title.slice(1) : title;
      const fitting = patterns.filter(({ pattern, isStarred }) => pattern.test(words) && (isStarred || !isPreferred));
      assert.ok(fitting.length > 0, `${rule}: "${title}" is not listed`);
      for (const each of fitting) seen.add(each.title);
    }
    assert.deepEqual(
      listed.filter((title) => !seen.has(title)),
      [],
      `${rule}: listed and never offered`,
    );
  }
});

test('every rule with fixes has a case', () => {
  assert.deepEqual(
    [...fixableRules].filter((rule) => !(rule in fixCases)),
    [],
  );
});
