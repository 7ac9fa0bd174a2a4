import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkText, checkWorkspaceText } from '../testing/checking';
import { schema } from '../testing/fixture';

const unknown = (count: number): string => schema + Array.from({ length: count }, (_, i) => `zz${i}: "1"\n`).join('');

describe('report', () => {
  test('severities can be set and rules switched off', () => {
    const text = `${schema}article:\n  titel: "x"\n`;
    assert.deepEqual(
      checkText(text).map((problem) => problem.severity),
      ['warning'],
    );
    assert.deepEqual(
      checkText(text, { severities: { 'unknown-key': 'hint' } }).map((problem) => problem.severity),
      ['hint'],
    );
    assert.deepEqual(checkText(text, { severities: { 'unknown-key': 'off', 'no-such-rule': 'error' } }), []);
  });

  test('a comment switches rules off for the next line', () => {
    const withComment = (comment: string): number => checkText(`${schema}${comment}\nfoo: "1"\nfoo2: "2"\n`).length;
    assert.equal(withComment('# source-review-disable-next-line unknown-key'), 1);
    assert.equal(withComment('  #source-review-disable-next-line wrong-type, unknown-key -- we need it'), 1);
    assert.equal(withComment('# source-review-disable-next-line'), 1);
    assert.equal(withComment('# source-review-disable-next-line wrong-type'), 2);
    assert.equal(withComment('# never source-review-disable-next-line unknown-key'), 2);
    assert.equal(withComment('# source-review-disable-next-lines unknown-key'), 2);
    assert.equal(withComment('# a comment'), 2);
  });

  test('no comment hides that a file could not be read', () => {
    const rulesOf = (text: string): readonly string[] => checkText(text).map(({ rule }) => rule);
    assert.deepEqual(rulesOf(`${schema}# source-review-disable-next-line\nclaims: [\n`), ['yaml-unclosed']);
    const workspace = checkWorkspaceText('# source-review-disable-next-line yaml-unclosed\nignore: [\n');
    assert.deepEqual(
      workspace.map(({ rule }) => rule),
      ['yaml-unclosed'],
    );
  });

  test('no setting hides or softens that a file could not be read', () => {
    const severities = { 'yaml-unclosed': 'off', 'merge-conflict': 'hint', 'yaml-ambiguous-value': 'off' } as const;
    for (const [text, rule] of [
      ['ignore: [\n', 'yaml-unclosed'],
      ['<<<<<<< HEAD\n', 'merge-conflict'],
    ] as const) {
      for (const problems of [checkText(text, { severities }), checkWorkspaceText(text, { severities })]) {
        assert.deepEqual(
          problems.map((problem) => [problem.rule, problem.severity]),
          [[rule, 'error']],
        );
      }
    }
    // An empty file was read.
    assert.deepEqual(checkText('', { severities: { 'file-empty': 'off' } }), []);
    assert.deepEqual(checkText(`${schema}x-a: NO\n`, { severities }), []);
  });

  test('at most 200 problems, the most serious first', () => {
    assert.equal(checkText(unknown(200)).length, 200);
    const problems = checkText(`${unknown(500)}review:\n  status: wrong\n`);
    assert.equal(problems.length, 200);
    assert.deepEqual(problems[0]?.rule, 'problem-limit');
    assert.equal(problems[0].message, '501 problems; the 199 most serious ones are shown.');
    assert.ok(problems.some((problem) => problem.rule === 'unknown-value'));
    assert.equal(checkText(unknown(500), { severities: { 'problem-limit': 'off' } }).length, 199);
  });

  test('similar words are looked for as long as the work for it lasts, in every run alike', () => {
    const article = 'the ferry did not leave the port on time, and nobody knew why that was so. '.repeat(1400);
    const quotes = Array.from(
      { length: 300 },
      (_, i) => `ferry ${i} left a porch in time; ${'nobody knows it '.repeat(8)}`,
    );
    const text = `${schema}notes:\n${quotes.map((quote) => `  - { quote: "${quote}", text: a }\n`).join('')}`;
    const options = { article, severities: { 'anchor-not-found': 'off' } } as const;
    const [first] = checkText(text, options);
    assert.equal(first?.rule, 'check-timeout');
    assert.match(first.message, /^Too many quotations are not in the article: for \d+ of them no similar words/u);
    assert.deepEqual(checkText(text, options)[0], first);
    assert.deepEqual(checkText(text.slice(0, 2000), options), checkText(text.slice(0, 2000), options));
  });

  test('empty ranges are widened, not past the end of the line', () => {
    for (const [text, expected] of [
      [`${schema}ignore: [a,]\nreview: []`, '[]'],
      [`${schema}ignore:\n  -\n`, '-'],
      [`\n\n${schema}dates: 1`, '1'],
    ] as const) {
      const [problem] = checkText(text);
      assert.ok(problem);
      assert.equal(text.slice(problem.span.start, problem.span.end), expected);
    }
  });

  test('other places have the path of their file', () => {
    const [duplicate] = checkText(`${schema}x-a:\n  b: 1\n  b: 2\n`);
    assert.equal(duplicate?.related?.[0]?.path, 'article.txt.source-review.yaml');
    const [ambiguous] = checkText(`${schema}notes:\n  - { quote: a, text: b }\n`, { article: 'a, a' });
    assert.deepEqual(
      ambiguous?.related?.map(({ path, span }) => [path, span.start]),
      [
        ['article.txt', 0],
        ['article.txt', 3],
      ],
    );
  });

  test('problems are sorted by place', () => {
    const starts = checkText(`foo: "1"\nnotes: 3\n${schema}entities: { A B: }\n`).map((problem) => problem.span.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.ok(starts.length >= 3);
  });
});

test('what is switched off is nothing that a review leaves open', () => {
  const around = { article: 'Hanna Voss left.', names: ['Hanna Voss'] };
  const text = 'schema: source-review/1\nreview:\n  status: reviewed\n';
  const rules = (severities: Readonly<Record<string, 'off'>>): readonly string[] =>
    checkText(text, { ...around, severities }).map(({ rule }) => rule);
  assert.deepEqual(rules({}), ['coverage-entities', 'review-incomplete']);
  assert.deepEqual(rules({ 'coverage-entities': 'off' }), []);
});
