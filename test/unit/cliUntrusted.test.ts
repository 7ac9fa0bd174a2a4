import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtCli } from './support/builtCli';

/** Folders of somebody else: what is in them must not stop a check, lead it elsewhere or be taken for something else. */
const { folder, write, run } = builtCli();

const article = 'Bridge opens\n\nTomas Keller said on Thursday that London agreed.\n';
const head = 'schema: source-review/1\n';
const sidecar = `${head}notes:\n  - quote: London\n    text: where?\n`;
const isWindows = process.platform === 'win32';
/** Root reads everything; Windows has other rights. */
const readsAll = isWindows || process.getuid?.() === 0;

function link(path: string, target: string): void {
  symlinkSync(target, join(folder, path));
}

test('pipes and devices are left out', { skip: isWindows }, () => {
  write('pipes/a.txt', article);
  write('pipes/a.txt.source-review.yaml', sidecar);
  mkdirSync(join(folder, 'pipes/.vscode'));
  for (const path of ['pipes/b.txt', 'pipes/b.txt.source-review.yaml', 'pipes/.vscode/settings.json']) {
    assert.equal(spawnSync('mkfifo', [join(folder, path)]).status, 0);
  }
  const { code, out, error } = run('check', 'pipes');
  assert.equal(code, 2, error);
  assert.match(out, /1 file checked/);
  assert.match(error, /^Left out: pipes\/b\.txt \(no ordinary file\)$/m);
  assert.match(error, /^Left out: pipes\/b\.txt\.source-review\.yaml \(no ordinary file\)$/m);
  assert.match(error, /settings\.json is no file of settings/);
  assert.match(run('check', 'pipes/b.txt').error, /^pipes\/b\.txt was not read: no ordinary file\.$/m);
});

test('links do not lead out of the folder', { skip: isWindows }, () => {
  write('elsewhere/secret.txt', 'The password is swordfish.\n');
  write('elsewhere/b.txt', article);
  write('linked/a.txt', article);
  write('linked/c.txt', article);
  write('linked/deep/d.txt', article);
  link('linked/p.txt', '../elsewhere/secret.txt');
  link('linked/within.txt', 'deep/d.txt');
  link('linked/null.txt', '/dev/zero');
  link('linked/out', '../elsewhere');
  const evidence = (path: string): string =>
    `  - quote: London\n    evidence:\n      - article: ${path}\n        quote: The passw0rd is swordfish\n`;
  write('linked/p.txt.source-review.yaml', `${head}notes:\n  - quote: The passw0rd is swordfish\n    text: so?\n`);
  write('linked/within.txt.source-review.yaml', `${head}notes:\n  - quote: Londen agreed\n    text: where?\n`);
  write(
    'linked/a.txt.source-review.yaml',
    `${head}links:\n  - to: p.txt\n  - to: out/b.txt\n  - to: within.txt\nclaims:\n${evidence('p.txt')}${evidence('out/secret.txt')}`,
  );
  for (const args of [['linked'], ['--format', 'json', 'linked'], ['linked/p.txt.source-review.yaml']]) {
    const { out, error } = run('check', ...args);
    assert.doesNotMatch(out + error, /password/);
  }
  const { code, out, error } = run('check', 'linked');
  assert.equal(code, 1, error);
  assert.match(error, /^Left out: linked\/p\.txt \(a link that leads out of the folder\)$/m);
  assert.match(error, /^Left out: linked\/null\.txt \(a link that leads out of the folder\)$/m);
  assert.doesNotMatch(error, /within/);
  assert.match(out, /within\.txt\.source-review\.yaml:3:12 warning .*London agreed/m);
  const outside = out.split('\n').filter((line) => line.includes('path-outside-workspace'));
  assert.deepEqual(
    outside.map((line) => line.slice(0, line.indexOf(' '))),
    ['3:9', '4:9', '9:18', '13:18'].map((place) => `linked/a.txt.source-review.yaml:${place}`),
  );
  assert.match(run('check', 'linked/p.txt').error, /p\.txt was not read: a link that leads out of the folder\./);
});

test('a link that was named leads nowhere else either, where a repository holds it', { skip: isWindows }, () => {
  write('elsewhere/secret.txt', 'The password is swordfish.\n');
  write('repository/.git/HEAD', 'ref: refs/heads/main\n');
  write('repository/a.txt', article);
  link('repository/evil', '../elsewhere');
  const { code, out, error } = run('analyze', 'repository/evil');
  assert.deepEqual([code, out], [2, '']);
  assert.match(error, /^repository\/evil is a link that leads out of .*repository\.$/m);
});

test('paths of a sidecar may go anywhere in the repository, also where one file is checked', () => {
  write('whole/.git/HEAD', 'ref: refs/heads/main\n');
  write('whole/other/b.txt', article);
  write('whole/news/a.txt', article);
  write('whole/news/.vscode/settings.json', '{ "sourceReview.rules": { "coverage-dates": "off" } }');
  write(
    'whole/news/a.txt.source-review.yaml',
    `${head}links:\n  - to: ../other/b.txt\n  - to: ../../elsewhere/c.txt\n`,
  );
  for (const path of ['whole/news/a.txt', 'whole/news/a.txt.source-review.yaml', 'whole/news']) {
    const { code, out } = run('check', path);
    assert.equal(code, 1);
    assert.match(out, /^whole\/news\/a\.txt\.source-review\.yaml:4:9 error .* \(path-outside-workspace\)$/m);
    assert.doesNotMatch(out, /yaml:3:9|coverage-dates/);
  }
});

test('a record that could not be read is no success', { skip: isWindows }, () => {
  write('unread/a.txt', article);
  write('unread/a.txt.source-review.yaml', sidecar);
  assert.equal(run('check', 'unread').code, 0);
  link('unread/b.txt.source-review.yaml', 'nowhere.yaml');
  const dangling = run('check', '--format', 'sarif', '--fail-on', 'never', 'unread');
  assert.equal(dangling.code, 2);
  assert.match(dangling.out, /"executionSuccessful": false/);
  assert.match(dangling.error, /^Left out: unread\/b\.txt\.source-review\.yaml \(a link to nothing\)$/m);
  assert.match(dangling.error, /^Not all that was to be checked could be read\.$/m);
});

test('a name that is not UTF-8 is told of', { skip: process.platform !== 'linux' }, () => {
  write('latin/a.txt', article);
  const name = Buffer.concat([
    Buffer.from(`${folder}/latin/M`),
    Buffer.of(0xfc),
    Buffer.from('.txt.source-review.yaml'),
  ]);
  writeFileSync(name, sidecar);
  const { code, error } = run('check', 'latin');
  assert.equal(code, 2);
  assert.match(error, /^Left out: latin\/M\ufffd\.txt\.source-review\.yaml \(its name is not UTF-8\)$/m);
});

test(
  'a sidecar without the right to read it is told of',
  { skip: readsAll && 'who runs the tests may read everything' },
  () => {
    write('locked/a.txt', article);
    write('locked/a.txt.source-review.yaml', sidecar);
    chmodSync(join(folder, 'locked/a.txt.source-review.yaml'), 0);
    assert.equal(run('check', 'locked').code, 2);
    const named = run('check', 'locked/a.txt.source-review.yaml');
    assert.deepEqual([named.code, named.out], [2, '']);
    assert.match(named.error, /a\.txt\.source-review\.yaml was not read: EACCES/);
  },
);

test('a named sidecar that could not be read is refused', { skip: isWindows }, () => {
  write('elsewhere/s.yaml', sidecar);
  write('named/a.txt', article);
  link('named/a.txt.source-review.yaml', '../elsewhere/s.yaml');
  const { code, out, error } = run('check', 'named/a.txt.source-review.yaml');
  assert.deepEqual([code, out], [2, '']);
  assert.match(error, /was not read: a link that leads out of the folder\./);
  // One that is too large is a problem of its own.
  write('named/b.txt', article);
  write('named/b.txt.source-review.yaml', `${head}# ${'x'.repeat(600 * 1024)}\n`);
  const large = run('check', 'named/b.txt.source-review.yaml');
  assert.equal(large.code, 1);
  assert.match(large.out, /\(file-too-large\)/);
});

test('names and texts are printed without commands, lines and colours of their own', { skip: isWindows }, () => {
  write('printed/e\n::error::z.txt', Uint8Array.of(76, 0, 1, 2));
  write(
    'printed/\u001b[31mw\n::error::x.txt',
    'The ferry will stop at the old harbour all winter, said the minister Tomas\n' +
      'Keller in London on Friday, and nobody in the harbour was surprised by it.\n',
  );
  write(
    'printed/\u001b[31mw\n::error::x.txt.source-review.yaml',
    `${head}dates:\n  - quote: London\n    value: "2020-01-08\\e[31m"\n`,
  );
  for (const command of ['analyze', 'check', 'entities']) {
    const { out, error } = run(command, 'printed');
    assert.doesNotMatch(out + error, /\u001b|^\s*::/mu);
    assert.match(error, /^Left out: printed\/e\\u\{a\}::error::z\.txt \(not a text file\)$/m);
  }
  assert.match(run('analyze', 'printed').out, /^ {2}person {7}Tomas Keller \[/m);
  assert.match(
    run('check', 'printed').out,
    /^printed\/\\u\{1b\}\[31mw\\u\{a\}::error::x\.txt\.source-review\.yaml:\d/m,
  );
  const json = run('check', '--format', 'json', 'printed').out;
  assert.match(JSON.stringify(JSON.parse(json)), /printed\/\\u001b\[31mw\\n::error::x\.txt/);
});
