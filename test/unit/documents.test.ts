// What README, ARCHITECTURE and CONTRIBUTING name against what there is.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

interface Manifest {
  readonly scripts: Record<string, string>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string }[];
    readonly configuration: { readonly properties: Record<string, unknown> };
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { contributes } = manifest;
const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
const settings = Object.keys(contributes.configuration.properties).map((key) => key.replace('sourceReview.', ''));
const titles = contributes.commands.map(({ title }) => texts[title.slice(1, -1)] ?? title);
const readme = readFileSync('README.md', 'utf8');
const architecture = readFileSync('ARCHITECTURE.md', 'utf8');
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/command-line.md', 'samples/README.md'];

test('every npm script that a document names exists', () => {
  for (const path of documents) {
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/\bnpm run ([\w:]+)/g))
      assert.ok(manifest.scripts[name], `${path}: npm run ${name}`);
  }
});

test('every link of a document leads to a file', () => {
  for (const path of documents) {
    for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(/\]\((?!\w+:|#)([^)#]+)/g))
      assert.ok(existsSync(join(path, '..', target)), `${path}: ${target}`);
  }
});

test('every command of the README exists, with its key', () => {
  const rows = rowsBelow('## Commands');
  assert.ok(rows.length >= 20);
  for (const [named = '', key = ''] of rows) {
    const of = commandsNamed(named);
    assert.ok(of.length > 0, `no command is called ${named}`);
    const written = [...key.matchAll(/`([^`]+)`/g)].map(([, each = '']) => each.toLowerCase());
    if (written.length === 0) continue;
    const bound = contributes.keybindings.filter(({ command }) => of.includes(command)).map((binding) => binding.key);
    // F2 is the editor's own key for Rename Symbol.
    for (const each of written) if (each !== 'f2') assert.ok(bound.includes(each), `${named}: ${each}`);
  }
});

test('every command of the palette is in the README, but those of views and of a round', () => {
  const named = rowsBelow('## Commands').flatMap(([title = '']) => commandsNamed(title));
  const ofViews = /Timeline|Entit(?:y|ies)|^match/i;
  const ofRounds = [
    'acceptAndGoOn',
    'ignoreAndGoOn',
    'skipSuggestion',
    'previousSuggestion',
    'takeBackDecision',
    'endDeciding',
  ];
  const hidden = ['openPlace', 'takeFixAction'];
  const missing = contributes.commands
    .map(({ command }) => command.replace('sourceReview.', ''))
    .filter((name) => !named.includes(`sourceReview.${name}`))
    .filter((name) => !ofViews.test(name) && ![...ofRounds, ...hidden].includes(name));
  assert.deepEqual(missing, []);
});

test('every setting of the README exists', () => {
  const rows = rowsBelow('## Settings');
  assert.ok(rows.length >= 10);
  for (const [name = ''] of rows) assert.ok(settings.includes(name.replaceAll('`', '')), name);
});

test('every path of ARCHITECTURE exists, and every folder of the core is in it', () => {
  const rows = [...architecture.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, path = '']) => path);
  assert.ok(rows.length >= 20);
  for (const path of rows)
    assert.ok(
      ['', 'src/core'].some((base) => existsSync(join(base, path))),
      path,
    );
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  for (const path of new Set(
    [...architecture.matchAll(/`([\w.-]+(?:\/[\w.-]+)+)\/?`/g)].map(([, each = '']) => each),
  )) {
    const isThere =
      existsSync(path) ||
      files.some((file) => new RegExp(`(?:^|/)${path.replaceAll('.', '\\.')}(?:\\.\\w+)?$`).test(file));
    assert.ok(isThere, path);
  }
  for (const folder of foldersIn('src/core')) assert.ok(architecture.includes(`\`${folder}/\``), `src/core/${folder}`);
  for (const folder of foldersIn('src')) assert.match(architecture, new RegExp(`## \`src/${folder}\``), folder);
});

/** The cells of the table below a heading of the README. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const part = readme.slice(readme.indexOf(heading)).split('\n## ')[0] ?? '';
  const lines = part.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The commands that a cell names: one title, several with commas between them, or some with a word in common. */
function commandsNamed(cell: string): readonly string[] {
  const names = (titles.includes(cell) ? [cell] : cell.split(', ')).flatMap((name) => {
    const [, first, second, rest] = /^(\w+) \/ (\w+) (.+)$/.exec(name) ?? [];
    return first === undefined ? [name] : [`${first} ${rest ?? ''}`, `${second ?? ''} ${rest ?? ''}`];
  });
  const found = names.map((name) => titles.findIndex((title) => title === name || isCut(title, name)));
  return found.includes(-1) ? [] : found.map((index) => contributes.commands[index]?.command ?? '');
}

function isCut(title: string, name: string): boolean {
  return name.endsWith(' …') && title.startsWith(name.slice(0, -1));
}

function foldersIn(path: string): readonly string[] {
  return readdirSync(path).filter((name) => statSync(join(path, name)).isDirectory());
}
