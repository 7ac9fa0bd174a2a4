// The manifest against the code: everything that is contributed exists, and the other way round.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  articlePatterns,
  defaultExclude,
  defaultInclude,
  defaultMaxArticleBytes,
  includingArticles,
} from '../../src/core/editor/defaultSelection';
import { nameFilterOf } from '../../src/core/editor/nameFilterOf';
import { entityTypes } from '../../src/core/names/entityType';
import { everyName } from '../../src/core/names/nameFilter';
import { commandIds } from '../../src/vscode/commands/commandIds';
import { tokenTypes } from '../../src/core/editor/tokenLegend';
import { limits } from '../../src/core/sidecar/limits';
import { rules } from '../../src/core/sidecar/rules/table';
import { severities } from '../../src/core/sidecar/problem';

interface Setting {
  readonly type: string;
  readonly scope?: string;
  readonly default: unknown;
  readonly order: number;
  readonly items?: { readonly enum?: readonly string[]; readonly enumDescriptions?: readonly string[] };
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Record<string, { readonly enum: readonly string[]; readonly default: string }>;
}

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly l10n: string;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string; readonly title: string }[];
    readonly menus: Record<
      string,
      readonly ({ readonly when?: string } & ({ readonly command: string } | { readonly submenu: string }))[]
    >;
    readonly submenus: readonly { readonly id: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when?: string }[];
    readonly configuration: { readonly properties: Record<string, Setting> };
    readonly languages: readonly {
      readonly id: string;
      readonly configuration: string;
      readonly filenamePatterns: readonly string[];
    }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
    readonly semanticTokenTypes: readonly { readonly id: string; readonly superType: string }[];
    readonly semanticTokenScopes: readonly {
      readonly language: string;
      readonly scopes: Record<string, readonly string[]>;
    }[];
  };
}

const manifestText = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(manifestText) as Manifest;
const { contributes } = manifest;
const sources = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join('src/vscode', file), 'utf8') }));

test('every contributed command is registered, and the other way round', () => {
  const contributed = contributes.commands.map(({ command }) => command).sort();
  assert.deepEqual(contributed, Object.values(commandIds).sort());
  const registry = sources.find(({ file }) => file.endsWith('registerCommands.ts'))?.text ?? '';
  for (const name of Object.keys(commandIds)) assert.match(registry, new RegExp(`\\[commandIds\\.${name}\\]:`), name);
});

test('files of the language for articles are articles whatever the settings include', () => {
  const [language] = contributes.languages;
  // The editor matches a pattern without a slash against the name alone.
  const patterns = language?.filenamePatterns.map((pattern) => (pattern.includes('/') ? pattern : `**/${pattern}`));
  assert.deepEqual(patterns, articlePatterns);
  assert.deepEqual(includingArticles(['notes/*.md']), ['notes/*.md', ...articlePatterns]);
  assert.deepEqual(includingArticles(defaultInclude), defaultInclude);
});

test('every command is in the category Source Review, and only the internal ones are not in the palette', () => {
  for (const { command, category } of contributes.commands) assert.equal(category, 'Source Review', command);
  const hidden = contributes.menus['commandPalette']?.filter(({ when }) => when === 'false') ?? [];
  assert.deepEqual(
    hidden.map((item) => 'command' in item && item.command),
    [commandIds.openPlace, commandIds.showOnTimeline, commandIds.takeFixAction],
  );
});

test('menus and keys name commands that there are, and every key has a condition', () => {
  const known = new Set(contributes.commands.map(({ command }) => command));
  const submenus = new Set(contributes.submenus.map(({ id }) => id));
  for (const item of Object.values(contributes.menus).flat()) {
    assert.ok('command' in item ? known.has(item.command) : submenus.has(item.submenu), JSON.stringify(item));
  }
  for (const submenu of submenus) assert.ok((contributes.menus[submenu] ?? []).length > 0, submenu);
  const keys = contributes.keybindings.map(
    ({ key, when }) => `${key} ${/focusedView == \S+/.exec(when ?? '')?.[0] ?? 'in articles'}`,
  );
  assert.equal(new Set(keys).size, keys.length);
  for (const { command, when } of contributes.keybindings) {
    assert.ok(known.has(command), command);
    assert.match(when ?? '', /editorTextFocus && sourceReview\.editor|focusedView == sourceReview/, command);
  }
});

test('every setting is read, for the resource, and no other is', () => {
  const reader = sources.find(({ file }) => file.endsWith('settings.ts'))?.text ?? '';
  const read = [...reader.matchAll(/section\.get\('([^']+)'\)/g)].map(([, key = '']) => `sourceReview.${key}`);
  assert.deepEqual(Object.keys(contributes.configuration.properties).sort(), read.sort());
  for (const [key, setting] of Object.entries(contributes.configuration.properties)) {
    assert.equal(setting.scope, 'resource', key);
  }
});

test('the defaults of the settings are those of the core, which the command line shares', () => {
  const { properties } = contributes.configuration;
  assert.deepEqual(properties['sourceReview.files.include']?.default, defaultInclude);
  assert.deepEqual(properties['sourceReview.files.exclude']?.default, defaultExclude);
  assert.equal(properties['sourceReview.files.maxSizeKiB']?.default, defaultMaxArticleBytes / 1024);
  assert.equal(properties['sourceReview.sidecar.maxSizeKiB']?.default, limits.fileBytes / 1024);
});

test('the settings that choose names know the classes, and show all names by default', () => {
  const { properties } = contributes.configuration;
  const classes = properties['sourceReview.names.classes'];
  const confidence = properties['sourceReview.names.minimumConfidence'];
  assert.deepEqual(classes?.items?.enum, entityTypes);
  assert.deepEqual(
    classes.items.enumDescriptions,
    entityTypes.map((type) => `%token.${type}%`),
  );
  assert.deepEqual([confidence?.minimum, confidence?.maximum], [0, 1]);
  const byDefault = nameFilterOf(classes.default, confidence?.default);
  assert.deepEqual([...byDefault.classes], [...everyName.classes]);
  assert.equal(byDefault.minimumConfidence, everyName.minimumConfidence);
});

test('no two settings have the same place in the order', () => {
  const orders = Object.values(contributes.configuration.properties).map(({ order }) => order);
  assert.equal(new Set(orders).size, orders.length);
});

test('the setting of rules has exactly the rules of the table, with their severities', () => {
  const properties = contributes.configuration.properties['sourceReview.rules']?.properties ?? {};
  assert.deepEqual(
    Object.entries(properties).map(([id, { default: severity }]) => [id, severity]),
    rules.map(({ id, severity }) => [id, severity]),
  );
  for (const { enum: values } of Object.values(properties)) {
    assert.deepEqual([...values].sort(), [...severities, 'off'].sort());
  }
});

test('every rule has the help page that problems link to', () => {
  for (const { id } of rules) assert.ok(existsSync(`docs/rules/${id}.md`), id);
});

test('every text of the manifest is defined, and every defined text is used', () => {
  const defined = Object.keys(JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>);
  const used = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key);
  assert.deepEqual([...new Set(used)].sort(), defined.sort());
});

test('the texts for translators are those of the code', () => {
  const run = spawnSync(process.execPath, ['scripts/generate-l10n.mjs', '--check'], { encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
});

test('the token types are those of the legend; standard ones are not declared again', () => {
  const declared = contributes.semanticTokenTypes.map(({ id }) => id);
  assert.deepEqual([...declared, 'event'].sort(), [...tokenTypes].sort());
  for (const { scopes } of contributes.semanticTokenScopes) {
    // The other temporal types are kinds of `date` and take its colour.
    const coloured = [...Object.keys(scopes), 'time', 'duration', 'set'];
    assert.deepEqual(coloured.sort(), [...tokenTypes].sort());
  }
});

test('the files that the manifest names exist', () => {
  const files = [
    manifest.icon,
    manifest.l10n,
    ...contributes.languages.map(({ configuration }) => configuration),
    ...contributes.grammars.map(({ path }) => path),
  ];
  for (const file of files) assert.ok(existsSync(file), file);
});

test('every picture that the manifest names is packed', () => {
  const packed = readFileSync('.vscodeignore', 'utf8').split('\n');
  const pictures = new Set([...manifestText.matchAll(/"(media\/[^"]+)"/g)].map(([, path = '']) => path));
  assert.ok(pictures.size >= 2);
  for (const path of pictures) assert.ok(packed.includes(`!${path}`), path);
});
