import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { schema } from '../testing/fixture';
import { openText, textAfter } from '../testing/fixing';

describe('what was written in another form is not written over', () => {
  test('a text where a list is due becomes its first item', () => {
    const file = openText(`${schema}ignore: Share this\n`, { article: 'Hanna Voss', names: ['Hanna Voss'] });
    const problem = file.problems.find(({ rule }) => rule === 'coverage-entities');
    assert.ok(problem);
    const fix = [...file.fixesFor(problem)].find(({ title }) => title === 'Ignore "Hanna Voss" here');
    assert.ok(fix);
    const after = textAfter(file.context.text, fix, file.context.path) ?? '';
    assert.match(after, /ignore: \["?Share this"?, "?Hanna Voss"?\]/u);
  });

  test('evidence in another form is evidence; an item that says nothing is none', () => {
    const rulesOf = (evidence: string): readonly string[] =>
      openText(`${schema}claims:\n  - { quote: Voss, verdict: supported, evidence: ${evidence} }\n`, {
        article: 'Voss',
      }).problems.map(({ rule }) => rule);
    for (const evidence of [
      'https://x.org',
      '{ url: https://x.org }',
      '[https://x.org]',
      '[{ archive: https://x.org }]',
    ])
      assert.ok(!rulesOf(evidence).includes('claim-without-evidence'), evidence);
    for (const evidence of ['[]', '[{}]']) assert.ok(rulesOf(evidence).includes('claim-without-evidence'), evidence);
  });
});
