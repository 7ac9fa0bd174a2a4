import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CheckResult, ProblemReport } from '../check';
import { formatCheck } from './checkFormats';

const problem: ProblemReport = {
  file: 'news/100% done, really: a #1.txt.source-review.yaml',
  rule: 'anchor-not-found',
  severity: 'warning',
  message: 'Not 100%\nfound.',
  range: { start: { line: 4, character: 2 }, end: { line: 4, character: 9 } },
  related: [],
};
const result: CheckResult = {
  problems: [
    problem,
    {
      ...problem,
      file: '/abs/b.source-review.yaml',
      rule: 'id-duplicate',
      severity: 'error',
      range: { start: { line: 0, character: 0 }, end: { line: 3, character: 1 } },
      related: [{ file: 'a.txt', message: 'The first one', range: problem.range }],
    },
    { ...problem, severity: 'hint' },
    { ...problem, severity: 'information' },
  ],
  checked: 2,
  skipped: [{ path: 'huge.txt', reason: 'too large' }],
  isWhole: true,
  notes: [],
};

const validate = new Ajv({
  strict: false,
  // One of its patterns is none with this flag.
  unicodeRegExp: false,
  formats: {
    'date-time': true,
    uri: (text) => URL.canParse(text),
    // RFC 3986: no spaces, and "%" only before two hexadecimal digits.
    'uri-reference': /^(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-F]{2})+$/,
  },
}).compile(schema);

interface Text {
  readonly text: string;
}

interface Run {
  readonly columnKind: string;
  readonly originalUriBaseIds: object;
  readonly invocations: readonly object[];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: Text;
    readonly locations: readonly [
      {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
          readonly region: Readonly<Record<string, number>>;
        };
      },
    ];
    readonly relatedLocations?: readonly object[];
  }[];
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly shortDescription: Text;
        readonly fullDescription: Text;
        readonly help: Text;
      }[];
    };
  };
}

function runOf(checked: CheckResult): Run {
  const log = JSON.parse(formatCheck(checked, 'sarif')) as { readonly runs: readonly [Run] };
  assert.ok(validate(log), JSON.stringify(validate.errors));
  return log.runs[0];
}

describe('SARIF', () => {
  test('is valid by the official schema of version 2.1.0, with and without problems', () => {
    assert.deepEqual(runOf({ problems: [], checked: 0, skipped: [], isWhole: true, notes: [] }).results, []);
    assert.equal(runOf(result).results.length, 4);
  });

  test('the schema accepts nothing that is missing something or says something unknown', () => {
    const log = JSON.parse(formatCheck(result, 'sarif')) as { readonly runs: readonly [Run & Record<string, object>] };
    const [run] = log.runs;
    for (const wrong of [
      { ...log, version: '2.0.0' },
      { ...log, runs: [{}] },
      { ...log, problems: [] },
      { ...log, runs: [{ ...run, columnKind: 'bytes' }] },
      { ...log, runs: [{ ...run, results: [{ ...run.results[0], message: 'text' }] }] },
      { ...log, runs: [{ ...run, results: [{ ...run.results[0], level: 'hint' }] }] },
      { ...log, runs: [{ ...run, originalUriBaseIds: { '%SRCROOT%': { uri: 'a b' } } }] },
    ]) {
      assert.ok(!validate(wrong), JSON.stringify(wrong).slice(0, 200));
    }
  });

  test('has what GitHub asks of a log beyond the schema', () => {
    const run = runOf(result);
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.ok(run.results.length <= 25_000 && run.tool.driver.rules.length <= 25_000);
    for (const { id, shortDescription, fullDescription, help } of run.tool.driver.rules) {
      for (const { text } of [shortDescription, fullDescription, help]) assert.ok(text.length > 0, id);
      assert.ok(shortDescription.text.length <= 1024 && fullDescription.text.length <= 1024, id);
    }
    for (const { ruleId, message, locations } of run.results) {
      assert.ok(run.tool.driver.rules.some(({ id }) => id === ruleId));
      assert.ok(message.text.length > 0);
      assert.equal(locations.length, 1);
      const { artifactLocation, region } = locations[0].physicalLocation;
      assert.equal(artifactLocation.uriBaseId, artifactLocation.uri.startsWith('file:') ? undefined : '%SRCROOT%');
      for (const key of ['startLine', 'startColumn', 'endLine', 'endColumn']) assert.ok((region[key] ?? 0) >= 1, key);
    }
    assert.ok('%SRCROOT%' in run.originalUriBaseIds);
  });

  test('messages hold no links and no placeholders but what the files say, and no marks that nobody sees', () => {
    const message = '"[click here](https://example.org/x) {0}" C:\\x\u202e\u001b';
    const related = [{ file: 'a.txt', message: '[1](2)', range: problem.range }];
    const skipped = [{ path: 'b.txt', reason: '{1}' }];
    const run = runOf({ ...result, problems: [{ ...problem, message, related }], skipped, isWhole: false });
    assert.equal(
      run.results[0]?.message.text,
      '"\\[click here\\](https://example.org/x) {{0}}" C:\\\\x\\\\u{{202e}}\\\\u{{1b}}',
    );
    assert.match(JSON.stringify(run.results[0].relatedLocations), /"\\\\\[1\\\\\]\(2\)"/);
    assert.match(JSON.stringify(run.invocations), /"executionSuccessful":false.*"Left out: \{\{1\}\}"/);
    assert.match(JSON.stringify(runOf(result).invocations), /"executionSuccessful":true/);
  });

  test('a result names its rule, its place counted from 1, and the places that explain it', () => {
    const { results, tool } = runOf(result);
    const [first, second] = results;
    assert.equal(tool.driver.rules[first?.ruleIndex ?? -1]?.id, 'anchor-not-found');
    assert.deepEqual(first?.locations, [
      {
        physicalLocation: {
          artifactLocation: {
            uri: 'news/100%25%20done%2C%20really%3A%20a%20%231.txt.source-review.yaml',
            uriBaseId: '%SRCROOT%',
          },
          region: { startLine: 5, startColumn: 3, endLine: 5, endColumn: 10 },
        },
      },
    ]);
    assert.match(JSON.stringify(second?.locations), /"file:\/\/\/abs\/b\.source-review\.yaml"/);
    assert.match(JSON.stringify(second?.relatedLocations), /"a\.txt".*"The first one"/);
    assert.deepEqual(
      results.map(({ level }) => level),
      ['warning', 'error', 'note', 'note'],
    );
  });
});

describe('GitHub annotations', () => {
  test('are one command a line, whatever is in names and messages', () => {
    assert.deepEqual(formatCheck(result, 'github').split('\n').slice(0, 2), [
      '::warning file=news/100%25 done%2C really%3A a #1.txt.source-review.yaml,line=5,endLine=5,col=3,endColumn=10,title=anchor-not-found::Not 100%25%0Afound.',
      '::error file=/abs/b.source-review.yaml,line=1,endLine=4,title=id-duplicate::Not 100%25%0Afound.',
    ]);
    assert.equal(formatCheck(result, 'github').split('\n').at(-1), '4 problems, 2 files checked');
  });

  test('have no control characters and no marks of direction', () => {
    const [line = ''] = formatCheck(
      { ...result, problems: [{ ...problem, message: 'a\u001b[31m\u202e\r' }] },
      'github',
    ).split('\n');
    assert.match(line, /::a\\u\{1b\}\[31m\\u\{202e\}\\u\{d\}$/);
  });
});

describe('lines', () => {
  test('hold names of files and messages without control characters, commands and lines of their own', () => {
    const odd = { ...problem, file: 'e\n::error::z.txt', message: 'a\u001b[31m\u2028b ##[error]c' };
    assert.equal(
      formatCheck({ ...result, problems: [odd, { ...odd, file: '::add-mask::x' }] }, 'text'),
      'e\\u{a}::error::z.txt:5:3 warning a\\u{1b}[31m b \\u{23}#[error]c (anchor-not-found)\n' +
        '\\u{3a}:add-mask::x:5:3 warning a\\u{1b}[31m b \\u{23}#[error]c (anchor-not-found)\n' +
        '2 problems, 2 files checked',
    );
  });
});
