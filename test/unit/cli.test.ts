import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { nameModelPath } from '../../src/core/createRecognizers';
import { builtCli } from './support/builtCli';

const { folder, bundle: cli, write, run, runBundle } = builtCli();
const article = 'Bridge opens\r\n\r\nTomas Keller said on Thursday that London 😀 and Keller agreed for 90 days.\r\n';

interface Report {
  articles: {
    file: string;
    published: string | null;
    mentions: { start: number; end: number; text: string; type: string; entity: string }[];
    dates: {
      start: number;
      end: number;
      text: string;
      type: string;
      value: string;
      edtf: string | null;
      basis: string | null;
    }[];
  }[];
  entities: { id: string; name: string; type: string; forms: string[]; mentions: number; articles: string[] }[];
}

const analyze = (...args: string[]): Report => {
  const { code, out, error } = run('analyze', '--json', ...args);
  assert.equal(code, 0, error);
  return JSON.parse(out) as Report;
};

test('analyze --json prints the documented contract', () => {
  write('news/a.txt', article);
  write('news/b.txt', 'In London, Tomas Keller spoke.\n');
  const report = analyze('--published', '2024-03-08', 'news');
  assert.deepEqual(Object.keys(report), ['articles', 'entities']);
  const [first] = report.articles;
  assert.ok(first);
  assert.deepEqual(Object.keys(first), ['file', 'published', 'mentions', 'dates']);
  assert.equal(first.file, 'news/a.txt');
  assert.equal(first.published, '2024-03-08');
  for (const { start, end, text } of [...first.mentions, ...first.dates]) assert.equal(article.slice(start, end), text);
  assert.deepEqual(Object.keys(first.mentions[0] ?? {}), ['start', 'end', 'text', 'type', 'entity']);
  assert.deepEqual(
    first.mentions.map(({ text, type, entity }) => [text, type, entity]),
    [
      ['Tomas Keller', 'person', 'tomas-keller'],
      ['London', 'place', 'london'],
      ['Keller', 'person', 'tomas-keller'],
    ],
  );
  assert.deepEqual(
    first.dates.map(({ text, type, value, edtf, basis }) => ({ text, type, value, edtf, basis })),
    [
      { text: 'Thursday', type: 'date', value: '2024-03-07', edtf: '2024-03-07', basis: 'published' },
      { text: '90 days', type: 'duration', value: 'P90D', edtf: 'P90D', basis: null },
    ],
  );
  assert.deepEqual(report.entities[0], {
    id: 'tomas-keller',
    name: 'Tomas Keller',
    type: 'person',
    forms: ['Tomas Keller', 'Keller'],
    mentions: 3,
    articles: ['news/a.txt', 'news/b.txt'],
  });
});

test('the sidecar’s publication date counts more than --published', () => {
  write('dated/a.txt', article);
  write('dated/a.txt.source-review.yaml', 'schema: source-review/1\narticle:\n  published: "2020-01-10"\n');
  const [first] = analyze('--published', '2024-03-08', 'dated/a.txt').articles;
  assert.equal(first?.published, '2020-01-10');
  assert.equal(first.dates[0]?.value, '2020-01-09');
});

test('without any publication date values stay relative', () => {
  write('undated/a.txt', article);
  const [first] = analyze('undated').articles;
  assert.equal(first?.published, null);
  assert.equal(first.dates[0]?.value, 'XXXX-WXX-4');
  assert.equal(first.dates[0].edtf, null);
});

test('a name of the workspace file is looked for in every article, though the file alone is checked', () => {
  write('alone/a.txt', article);
  write('alone/b.txt', 'Nobody spoke.\n');
  const record = (id: string, name: string): string => `  ${id}:\n    name: ${name}\n    type: person\n`;
  const names = `${record('keller', 'Tomas Keller')}${record('voss', 'Hanna Voss')}`;
  write('alone/source-review.yaml', `schema: source-review-workspace/1\nentities:\n${names}`);
  for (const asked of [['alone/source-review.yaml'], ['alone/source-review.yaml', 'alone/b.txt'], ['alone']])
    assert.deepEqual(
      [...run('check', ...asked).out.matchAll(/has "(.+?)"\. \(name-stale\)/g)].map(([, name]) => name),
      ['Hanna Voss'],
      asked.join(' '),
    );
});

test('where there is no article, that is said', () => {
  write('none/notes.md', 'Hanna Voss');
  for (const command of ['analyze', 'entities'])
    assert.deepEqual(run(command, 'none'), { code: 0, out: '', error: 'There is no article (.txt) to read.\n' });
  assert.equal(run('check', 'none').error, '');
});

test('an article whose letters are lost is named on stderr, whatever is asked of it', () => {
  write('old/a.txt', Buffer.from('Ren\u00e9 Keller spoke in London.\n', 'latin1'));
  write('old/b.txt', article);
  const lost = 'old/a.txt is not UTF-8: some of its letters are lost. Save it as UTF-8.\n';
  for (const args of [
    ['analyze', 'old'],
    ['entities', 'old'],
    ['entities', '--explain', 'keller', 'old'],
    ['explain', 'old/a.txt:1:6'],
    ['check', 'old'],
  ]) {
    const { code, error } = run(...args);
    assert.deepEqual([code, error], [0, lost], args.join(' '));
  }
  assert.equal(run('analyze', 'old/b.txt').error, '');
});

test('a byte order mark is not part of the text; UTF-16 is read; binary files are left out', () => {
  write('encodings/bom.txt', `\ufeffLondon calls.\n`);
  write('encodings/wide.txt', Buffer.from('\ufeffLondon calls.\n', 'utf16le'));
  write('encodings/binary.txt', Uint8Array.of(76, 0, 1, 2));
  assert.match(run('analyze', '--json', 'encodings').error, /^Left out: encodings\/binary\.txt \(not a text file\)$/m);
  const { articles } = analyze('encodings');
  assert.deepEqual(
    articles.map(({ file, mentions }) => [file, mentions[0]?.start, mentions[0]?.text]),
    [
      ['encodings/bom.txt', 0, 'London'],
      ['encodings/wide.txt', 0, 'London'],
    ],
  );
});

test('a sidecar that is not UTF-8 is a problem, whatever it is instead', () => {
  write('odd/a.txt', article);
  const text = 'schema: source-review/1\n';
  for (const bytes of [
    Buffer.from(text, 'utf16le'),
    Buffer.from(`\ufeff${text}`, 'utf16le'),
    Buffer.from(`${text}article:\n  title: a\0b\n`),
    Buffer.from(`${text}# M\u00fcller\n`, 'latin1'),
  ]) {
    write('odd/a.txt.source-review.yaml', bytes);
    const { code, out } = run('check', 'odd');
    assert.equal(code, 1);
    assert.match(out, / error This file is not UTF-8 text \(byte \d+\)\. \(file-not-utf8\)/);
  }
});

test('severities come from --rule, then from the settings of the folder, which may have comments', () => {
  write('rules/a.txt', 'Hanna Voss met Tomas Keller in London.\n');
  write('rules/a.txt.source-review.yaml', 'schema: source-review/1\nlinks:\n  - to: none.txt\n');
  const rules = (...args: string[]) => {
    const { code, out } = run('check', '--format', 'json', ...args, 'rules');
    const { problems } = JSON.parse(out) as { problems: { rule: string; severity: string }[] };
    return [code, ...problems.map(({ rule, severity }) => `${rule} ${severity}`).sort()];
  };
  assert.deepEqual(rules(), [0, 'coverage-entities hint', 'link-target-missing warning']);
  write(
    'rules/.vscode/settings.json',
    '{ // ours\n  "a": "//", "sourceReview.rules": { "coverage-entities": "off", }, }',
  );
  assert.deepEqual(rules(), [0, 'link-target-missing warning']);
  const asked = ['--rule', 'coverage-entities=information', '--rule', 'link-target-missing=error'];
  assert.deepEqual(rules(...asked), [1, 'coverage-entities information', 'link-target-missing error']);
  write('rules/.vscode/settings.json', '{ broken');
  assert.match(run('check', 'rules').error, /settings\.json is no JSON: its severities of rules do not count\./);
});

const broken =
  'schema: source-review/1\nentities:\n  london:\n    name: London\n    type: place\n    mentions: ["Lisbon"]\n  x:\n    nmae: y\nreview: 3\n';

test('check --format json prints the documented contract and exits with 1 on errors', () => {
  write('checked/a.txt', article);
  write('checked/a.txt.source-review.yaml', broken);
  const { code, out } = run('check', '--format', 'json', 'checked');
  assert.equal(code, 1);
  const { problems } = JSON.parse(out) as { problems: Record<string, unknown>[] };
  assert.deepEqual(Object.keys(problems[0] ?? {}), ['file', 'rule', 'severity', 'message', 'range', 'related']);
  const notFound = problems.find(({ rule }) => rule === 'anchor-not-found');
  assert.deepEqual(notFound, {
    file: 'checked/a.txt.source-review.yaml',
    rule: 'anchor-not-found',
    severity: 'warning',
    message: 'These words are not in the article.',
    range: { start: { line: 5, character: 15 }, end: { line: 5, character: 23 } },
    related: [],
  });
  assert.ok(problems.some(({ rule, severity }) => rule === 'wrong-type' && severity === 'error'));
});

test('check prints lines as compilers do, and exits with 0 when only warnings are left', () => {
  write('warned/a.txt', article);
  write('warned/a.txt.source-review.yaml', 'schema: source-review/1\nnotes:\n  - quote: Paris\n    text: where?\n');
  for (const path of ['warned', 'warned/a.txt', 'warned/a.txt.source-review.yaml']) {
    const { code, out } = run('check', path);
    assert.equal(code, 0, out);
    assert.match(
      out,
      /^warned\/a\.txt\.source-review\.yaml:3:12 warning These words are not in the article\. \(anchor-not-found\)$/m,
    );
    assert.match(out, /^3 problems, 1 file checked$/m);
  }
});

test('check --fail-on says which problems make it exit with 1', () => {
  write('failing/a.txt', article);
  write('failing/a.txt.source-review.yaml', 'schema: source-review/1\nnotes:\n  - quote: Paris\n    text: where?\n');
  const code = (...args: string[]): number | null => run('check', ...args, 'failing').code;
  assert.deepEqual(
    ['error', 'warning', 'information', 'hint', 'never'].map((severity) => code('--fail-on', severity)),
    [0, 1, 1, 1, 0],
  );
  assert.equal(code('--fail-on', 'fatal'), 2);
});

test('check exits with 1 on a file that cannot be read, whatever severities are asked for', () => {
  write('unreadable/a.txt', article);
  write('unreadable/a.txt.source-review.yaml', 'schema: source-review/1\nignore: [\n');
  const { code, out } = run('check', '--rule', 'yaml-unclosed=off', 'unreadable');
  assert.equal(code, 1);
  assert.match(out, /yaml-unclosed/);
});

test('check prints SARIF and the annotations of GitHub', () => {
  write('formats/a.txt', article);
  write(
    'formats/a.txt.source-review.yaml',
    'schema: source-review/1\ndates:\n  - id: x\n    quote: Thursday\n    value: "2024-03-07"\n  - id: x\n    quote: 90 days\n    value: P90D\n',
  );
  const sarif = run('check', '--format', 'sarif', 'formats');
  assert.equal(sarif.code, 1);
  const { version, runs } = JSON.parse(sarif.out) as {
    version: string;
    runs: { results: Record<string, unknown>[] }[];
  };
  assert.equal(version, '2.1.0');
  const duplicate = runs[0]?.results.find(({ ruleId }) => ruleId === 'id-duplicate');
  const place = (startLine: number): RegExp =>
    new RegExp(`"formats/a.txt.source-review.yaml","uriBaseId":"%SRCROOT%"},"region":{"startLine":${startLine},`);
  assert.match(JSON.stringify(duplicate?.['locations']), place(6));
  assert.match(JSON.stringify(duplicate?.['relatedLocations']), place(3));
  assert.match(
    run('check', '--format', 'github', 'formats').out,
    /^::error file=formats\/a\.txt\.source-review\.yaml,line=6,/m,
  );
});

test('sidecars are found where the workspace file puts them, whatever is named', () => {
  write('rooted/source-review.yaml', 'schema: source-review-workspace/1\nsidecars:\n  root: reviews\n');
  write('rooted/news/a.txt', article);
  write(
    'rooted/reviews/news/a.txt.source-review.yaml',
    'schema: source-review/1\narticle:\n  published: "2020-01-10"\n',
  );
  for (const path of ['rooted', 'rooted/news', 'rooted/news/a.txt', 'rooted/reviews/news/a.txt.source-review.yaml']) {
    assert.deepEqual(
      analyze(path).articles.map(({ file, published }) => [file, published]),
      [['rooted/news/a.txt', '2020-01-10']],
      path,
    );
  }
});

test('a workspace file that cannot be read is told once, and what depends on it is not checked', () => {
  write('broken/source-review.yaml', 'schema: source-review-workspace/1\nentities: [\nsidecars:\n  root: reviews\n');
  write('broken/a.txt', article);
  const sidecar =
    'schema: source-review/1\nentities:\n  keller: { mentions: [Keller] }\nclaims:\n  - quote: London\n    speaker: shared\n    verdict: maybe\n';
  write('broken/a.txt.source-review.yaml', sidecar);
  write('broken/reviews/a.txt.source-review.yaml', sidecar);
  const all = run('check', '--format', 'json', 'broken');
  const { problems } = JSON.parse(all.out) as { problems: { file: string; rule: string; severity: string }[] };
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map(({ file, rule }) => `${file} ${rule}`),
    [
      'broken/a.txt.source-review.yaml unknown-value',
      'broken/reviews/a.txt.source-review.yaml unknown-value',
      'broken/source-review.yaml yaml-unclosed',
    ],
  );
  assert.equal(all.code, 2);
  assert.match(all.error, /^broken\/source-review\.yaml cannot be read: what depends on it was not checked\.$/mu);
  const one = run('check', 'broken/a.txt.source-review.yaml');
  assert.equal(one.code, 2);
  assert.match(one.error, /^broken\/source-review\.yaml cannot be read/mu);
  assert.doesNotMatch(one.out, /entity-|type-unknown/u);
});

test('the other sidecar of an article is known to a check of one', () => {
  write('twins/a.txt', article);
  write('twins/a.txt.source-review.yaml', 'schema: source-review/1\n');
  write('twins/a.txt.source-review.yml', 'schema: source-review/1\nmood: good\n');
  for (const ending of ['yaml', 'yml']) {
    const { out } = run('check', '--format', 'json', `twins/a.txt.source-review.${ending}`);
    const { problems } = JSON.parse(out) as { problems: { file: string; rule: string }[] };
    assert.deepEqual(
      problems.filter(({ rule }) => rule === 'sidecar-duplicate').map(({ file }) => file),
      [`twins/a.txt.source-review.${ending}`],
    );
  }
});

test('names of rules that there are not are told with the nearest one', () => {
  write('misnamed/a.txt', article);
  write(
    'misnamed/a.txt.source-review.yaml',
    'schema: source-review/1\n# source-review-disable-next-line entity-unkown\nmood: good\n',
  );
  write('misnamed/.vscode/settings.json', '{ "sourceReview.rules": { "anchor-fuzy": "off", "unknown-key": "loud" } }');
  const { out, error } = run('check', '--format', 'json', 'misnamed/a.txt');
  assert.match(out, /Did you mean \\"entity-unknown\\"/u);
  assert.match(error, /sourceReview\.rules: there is no rule "anchor-fuzy"\. Did you mean "anchor-fuzzy"\?/u);
  assert.match(error, /sourceReview\.rules: "unknown-key" is "loud", which is none of /u);
  const wrong = run('check', '--rule', 'entity-unkown=off', 'misnamed/a.txt');
  assert.equal(wrong.code, 2);
  assert.match(wrong.error, /there is no rule "entity-unkown"\. Did you mean "entity-unknown"\?/u);
});

test('the workspace file alone is checked with all sidecars in mind', () => {
  write('merged/source-review.yml', 'schema: source-review-workspace/1\nsame:\n  old: keller\n');
  write('merged/a.txt', article);
  write(
    'merged/a.txt.source-review.yaml',
    'schema: source-review/1\nentities:\n  keller: { name: Tomas Keller, type: person }\n  old: { name: Keller, type: person }\n',
  );
  const { code, out } = run('check', 'merged/source-review.yml');
  assert.equal(code, 0, out);
  assert.match(out, /^0 problems, 1 file checked$/m);
});

test('the names of the workspace file’s entities are found in the articles, with their class', () => {
  write('known/news/a.txt', 'Bridge\n\nThe zem line of Vornholt, which the Zem Line runs, left.\n');
  const known = (): readonly (readonly string[])[] =>
    analyze('known/news')
      .articles.flatMap(({ mentions }) => mentions)
      .filter(({ text }) => /^(?:the )?zem line|vornholt$/i.test(text))
      .map(({ text, type, entity }) => [text, type, entity]);
  write(
    'known/source-review.yaml',
    'schema: source-review-workspace/1\nentities:\n' +
      '  zem: { name: the zem line, type: carrier }\n  vornholt: { name: Port Vornholt, type: place, aliases: [Vornholt] }\n' +
      'types:\n  carrier: { parent: organization }\n',
  );
  assert.deepEqual(known(), [
    ['The zem line', 'organization', 'zem'],
    ['Vornholt', 'place', 'vornholt'],
    ['the Zem Line', 'organization', 'zem'],
  ]);
  write('known/news/a.txt.source-review.yaml', 'schema: source-review/1\nignore: ["The Zem Line’s"]\n');
  assert.deepEqual(known(), [['Vornholt', 'place', 'vornholt']]);
});

interface Explanation {
  file: string;
  line: number;
  column: number;
  word: { start: number; end: number; text: string } | null;
  name: { start: number; end: number; text: string; type: string; confidence: number } | null;
  withheld: { start: number; end: number; text: string; type: string; confidence: number } | null;
  decision: { by: string } | null;
  classes: { type: string | null; probability: number }[];
  clues: { says: string; weight: number }[];
  lists: string[];
  article: string[];
}

const explain = (place: string): Explanation => {
  const { code, out, error } = run('explain', '--json', place);
  assert.equal(code, 0, error);
  return JSON.parse(out) as Explanation;
};

test('explain --json prints the documented contract', () => {
  write('why/a.txt', article);
  const report = explain('why/a.txt:3:7');
  assert.deepEqual(Object.keys(report), [
    ...['file', 'line', 'column', 'word', 'name', 'withheld', 'decision'],
    ...['classes', 'clues', 'lists', 'article'],
  ]);
  const { file, line, column, word, name, withheld, decision } = report;
  assert.deepEqual({ file, line, column }, { file: 'why/a.txt', line: 3, column: 7 });
  assert.deepEqual(word, { start: 22, end: 28, text: 'Keller' });
  assert.deepEqual(
    { ...name, confidence: 1 },
    { start: 16, end: 28, text: 'Tomas Keller', type: 'person', confidence: 1 },
  );
  assert.deepEqual(Object.keys(name ?? {}), ['start', 'end', 'text', 'type', 'confidence']);
  assert.deepEqual([withheld, decision], [null, { by: 'model' }]);
  assert.deepEqual(Object.keys(report.classes[0] ?? {}), ['type', 'probability']);
  assert.equal(report.classes[0]?.type, 'person');
  assert.equal(report.classes.length, 7);
  assert.ok(report.classes.some(({ type }) => type === null));
  assert.deepEqual(Object.keys(report.clues[0] ?? {}), ['says', 'weight']);
  assert.ok(report.lists.length > 0 && report.article.length > 0);
});

test('explain counts columns in UTF-16 units, up to the end of the line', () => {
  write('why/a.txt', article);
  const at = (article.split('\r\n')[2] ?? '').indexOf('and Keller') + 5;
  assert.equal(explain(`why/a.txt:3:${at}`).word?.text, 'Keller');
  assert.equal(explain('why/a.txt:1:13').word?.text, 'opens');
  const nothing = { word: null, name: null, withheld: null, decision: null };
  const place = { file: 'why/a.txt', line: 4, column: 1 };
  assert.deepEqual(explain('why/a.txt:4:1'), { ...place, ...nothing, classes: [], clues: [], lists: [], article: [] });
});

test('explain prints lines for people', () => {
  write('why/a.txt', article);
  const { code, out } = run('explain', 'why/a.txt:3:7');
  assert.equal(code, 0);
  assert.match(
    out,
    /^“Keller” is part of the name “Tomas Keller”: person, nearly certain \(.+\)\nReason: the model decides, /,
  );
  assert.match(out, /^The model alone: person /m);
  assert.deepEqual(run('explain', 'why/a.txt:2:1'), { code: 0, out: 'There is no word here.\n', error: '' });
});

test('explain knows of dates and of terms to ignore, in the folder and in the article', () => {
  write('ignoring/source-review.yaml', 'schema: source-review-workspace/1\nignore: [London]\n');
  write('ignoring/news/a.txt', article);
  write('ignoring/news/a.txt.source-review.yaml', 'schema: source-review/1\nignore: [Tomas Keller]\n');
  const told = (column: number): unknown => {
    const { word, name, withheld, decision } = explain(`ignoring/news/a.txt:3:${column}`);
    return [word?.text, name, withheld?.text, decision];
  };
  const third = article.split('\r\n')[2] ?? '';
  assert.deepEqual(told(1), ['Tomas', null, 'Tomas Keller', { by: 'ignored', in: 'article' }]);
  assert.deepEqual(told(third.indexOf('London') + 1), ['London', null, 'London', { by: 'ignored', in: 'folder' }]);
  assert.deepEqual(told(third.indexOf('Thursday') + 1), [
    'Thursday',
    null,
    undefined,
    { by: 'date', text: 'Thursday', edtf: null },
  ]);
});

test('explain takes the last two numbers for the place, whatever the file is called', () => {
  if (process.platform === 'win32') return;
  write('why/c:1:2.txt', article);
  assert.equal(explain('why/c:1:2.txt:3:7').file, 'why/c:1:2.txt');
  const absolute = join(folder, 'why', 'c:1:2.txt');
  assert.equal(explain(`${absolute}:3:7`).file, absolute);
});

for (const [name, args, message] of [
  ['no place', [], /Give one place: FILE:LINE:COLUMN\./],
  ['two places', ['why/a.txt:1:1', 'why/a.txt:1:2'], /Give one place/],
  ['a place without a column', ['why/a.txt:3'], /"why\/a\.txt:3" is not FILE:LINE:COLUMN/],
  ['a place without a file', [':3:4'], /is not FILE:LINE:COLUMN/],
  ['a place that is no number', ['why/a.txt:3:b'], /is not FILE:LINE:COLUMN/],
  ['a line 0', ['why/a.txt:0:1'], /both numbers from 1/],
  ['a line below the text', ['why/a.txt:5:1'], /why\/a\.txt has 4 lines: there is no line 5\./],
  ['a column beside the text', ['why/a.txt:1:14'], /Line 1 of why\/a\.txt has 12 characters: there is no column 14\./],
  ['a file that is no article', ['why:1:1'], /why is not an article \(\.txt\)\./],
  ['a missing article', ['why/nowhere.txt:1:1'], /why\/nowhere\.txt does not exist\./],
] as const) {
  test(`explain: ${name} is told in a line and exits with 2`, () => {
    write('why/a.txt', article);
    const { code, out, error } = run('explain', ...args);
    assert.deepEqual([code, out], [2, '']);
    assert.match(error, message);
    assert.doesNotMatch(error, /\n\s+at /);
  });
}

test('absolute paths come back absolute', () => {
  write('news/a.txt', article);
  const path = join(folder, 'news', 'a.txt').replaceAll('\\', '/');
  assert.equal(analyze(path).articles[0]?.file, path);
});

test('articles whose names only begin like those of software are articles', () => {
  write('named/notice-to-mariners.txt', article);
  write('named/NOTICE.txt', article);
  assert.deepEqual(
    analyze('named').articles.map(({ file }) => file),
    ['named/notice-to-mariners.txt'],
  );
  assert.equal(analyze('named/NOTICE.txt').articles.length, 1);
});

for (const [name, args, message] of [
  ['no command', [], /No command given/],
  ['an unknown command', ['frobnicate'], /no command "frobnicate"/],
  ['no path', ['analyze', '--json'], /No path given/],
  ['a missing path', ['analyze', 'nowhere'], /nowhere does not exist/],
  ['an article that cannot be read', ['analyze', 'encodings/binary.txt'], /binary\.txt was not read: not a text file/],
  ['a file of another kind', ['check', 'dist/cli.js'], /neither an article/],
  ['an unknown option', ['analyze', '--colour', 'news'], /--colour/],
  ['a severity that is none', ['check', '--rule', 'note-open=loud', 'news'], /"note-open=loud" is not ID=SEVERITY/],
  ['a rule that is none', ['check', '--rule', 'no-such=off', 'news'], /there is no rule "no-such"/],
  [
    'an option of another command',
    ['check', '--json', 'news'],
    /check has no option --json: it has --format, --fail-on/,
  ],
  ['another one', ['analyze', '--rule', 'x=y', 'news'], /analyze has no option --rule: it has --json, --published\./],
  ['another one', ['entities', '--fail-on', 'hint', 'news'], /entities has no option --fail-on/],
  ['another one', ['explain', '--published', '2024', 'news/a.txt:1:1'], /explain has no option --published/],
  ['an unknown format', ['check', '--format', 'xml', 'news'], /"xml" is none of text, json, sarif, github\./],
  ['an invalid date', ['analyze', '--published', '2024-3-8', 'news'], /"2024-3-8" is not a date/],
] as const) {
  test(`${name} is told in a line and exits with 2`, () => {
    write('news/a.txt', article);
    write('encodings/binary.txt', Uint8Array.of(76, 0, 1, 2));
    const { code, error } = run(...args);
    assert.equal(code, 2);
    assert.match(error, message);
    assert.doesNotMatch(error, /\n\s+at /);
  });
}

for (const [state, model, message] of [
  ['missing', undefined, /^The name model .*names\.model is not there: only check works without it\.\n$/],
  [
    'cut short',
    readFileSync(nameModelPath).subarray(0, 5000),
    /^The file of the name model is .*damaged.*names\.model\n$/,
  ],
  ['of another kind', Buffer.from('no model at all'), /^The file is no name model .*names\.model\n$/],
] as const) {
  test(`a model that is ${state} is told in a line; check goes on without names`, () => {
    const bundle = join(folder, 'damaged', 'dist', 'cli.js');
    rmSync(join(folder, 'damaged'), { recursive: true, force: true });
    write('damaged/dist/cli.js', readFileSync(cli));
    if (model) write(`damaged/${nameModelPath}`, model);
    write('modelless/a.txt', article);
    write('modelless/a.txt.source-review.yaml', broken);
    for (const args of [
      ['analyze', 'modelless'],
      ['explain', 'modelless/a.txt:3:7'],
    ]) {
      const { code, out, error } = runBundle(bundle, args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, message);
    }
    const checked = runBundle(bundle, ['check', 'modelless']);
    assert.match(checked.error, message);
    assert.match(checked.out, /unknown-key/);
    assert.doesNotMatch(checked.out, /coverage-entities/);
    assert.equal(checked.code, 1);
  });
}

const varga = {
  'varga/a.txt': 'Minister Bela Varga spoke. Bela Varga left.\n',
  'varga/b.txt': 'Minister Henrik Varga spoke in London.\n',
  'varga/c.txt': 'Mr Varga said on Monday that the minister was wrong. Varga left London.\n',
};

test('entities are told with spellings, roles, mentions and what may be the same', () => {
  for (const [path, text] of Object.entries(varga)) write(path, text);
  const { code, out } = run('entities', '--json', 'varga');
  assert.equal(code, 0);
  const { entities, possibleMatches } = JSON.parse(out) as {
    entities: Record<string, unknown>[];
    possibleMatches: unknown[];
  };
  assert.deepEqual(
    entities.find(({ id }) => id === 'bela-varga'),
    {
      id: 'bela-varga',
      name: 'Bela Varga',
      class: 'person',
      customClass: null,
      recorded: false,
      tier: 'same',
      reasons: [],
      spellings: [{ text: 'Bela Varga', count: 2, articles: ['varga/a.txt'] }],
      roles: [{ text: 'Minister', articles: ['varga/a.txt'] }],
      articles: ['varga/a.txt'],
      mentions: [
        { file: 'varga/a.txt', start: 9, end: 19, text: 'Bela Varga', tier: 'same', reason: null },
        { file: 'varga/a.txt', start: 27, end: 37, text: 'Bela Varga', tier: 'same', reason: null },
      ],
    },
  );
  assert.deepEqual(possibleMatches[0], {
    entities: ['bela-varga', 'varga'],
    names: ['Bela Varga', 'Varga'],
    tier: 'possible',
    reason: 'Varga is the surname of Bela Varga in another article',
  });
  const text = run('entities', 'varga');
  assert.match(text.out, /^Bela Varga \[bela-varga\] person: 2 mentions in 1 article\n {2}called “Minister”/m);
  assert.match(text.out, /\nMay be the same:\n {2}Bela Varga = Varga\? Varga is the surname/);
});

test('one entity is explained, by its id or by letters of a spelling', () => {
  for (const [path, text] of Object.entries(varga)) write(path, text);
  const { code, out } = run('entities', '--json', '--explain', 'henrik-varga', 'varga');
  assert.equal(code, 0);
  const report = JSON.parse(out) as { id: string; lines: { subject: string; text: string; file: string | null }[] };
  assert.equal(report.id, 'henrik-varga');
  assert.deepEqual(
    report.lines
      .filter(({ subject }) => subject === 'apart' || subject === 'possible')
      .map(({ text, file }) => [text, file]),
    [
      ['Bela Varga', 'varga/a.txt'],
      ['Varga is the surname of Henrik Varga in another article', 'varga/c.txt'],
    ],
  );
  assert.match(run('entities', '--explain', 'henrik', 'varga').out, /^Henrik Varga \[henrik-varga\] person: 1 mention/);
  assert.deepEqual(run('entities', '--explain', 'nobody', 'varga'), {
    code: 2,
    out: '',
    error: 'No name in these articles is "nobody".\n',
  });
  assert.equal(run('entities', '--explain', '', 'varga').code, 2);
  assert.equal(run('entities').code, 2);
});
