import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cpuMilliseconds } from '../../../test/support/cpuTime';
import { checkSidecar } from './checkSidecar';
import { dataOf, sameData } from './edits/data';
import { articlePathOf } from './names';
import type { Problem } from './problem';
import { readWorkspaceFile } from './reading/readWorkspaceFile';
import { readYaml } from './reading/readYaml';
import { hasShared, sharedPath } from '../../../test/support/shared';
import { type Mutant, mutantsOf } from './testing/mutants';

const examples = sharedPath('examples');
const articles = sharedPath('seeds');
const perExample = 1000;
/** Processor time in milliseconds after which a check of so small a file has hung; it takes some ten. */
const hang = 200;

/** Keys that a record may have or not. */
const optional =
  'language|published|publisher|title|sha256|note|event|basis|entities|about|speaker|when|relation|verdict|evidence|text|retrieved|url|date|by|second|status|kind|role|wikidata|name|type|mentions|article|quote';

type Legal = readonly [kinds: readonly Mutant['kind'][], path: RegExp, reason: string];

/** Mutants that say something else and are right all the same: what was done, where, and why that is allowed. */
const legal: readonly Legal[] = [
  [['delete'], /^\/(?:article|review|entities|dates|claims|notes|links|ignore)$/u, 'only the schema is required'],
  [['delete'], /\/\*$/u, 'a list may have fewer items, a table fewer entries, where nothing refers to them'],
  [['delete'], new RegExp(`/(?:${optional})$`, 'u'), 'the key is optional, or the workspace file says the same'],
  [['delete', 'retype', 'truncate'], /\/id$/u, 'an id that nothing refers to may be another one'],
  [['duplicate'], /\/(?:evidence|entities|about|ignore|links)\/\*$/u, 'a thing said twice says nothing else'],
  [['reorder'], /\/\*$/u, 'the order of items and of entries means nothing'],
  [['retype'], /^\/(?:article|review|dates|claims|notes|links|ignore)$/u, 'an empty list or map is right'],
  [
    ['retype'],
    /\/(?:about|evidence|entities|mentions)$/u,
    'an empty list is right, and so is another word of the article',
  ],
  [['retype'], /^\/entities\/\*$/u, 'an empty entry means that the workspace file has the record'],
  [['retype', 'truncate'], /\/(?:title|publisher|by|second|note|text|event|role|name)$/u, 'prose and names are free'],
  [
    ['truncate'],
    /^\/(?:article|review|entities|dates|claims|notes|links|ignore)$/u,
    'less is recorded, and that is right',
  ],
  [['truncate'], /\/\*$/u, 'less is recorded, or a shorter quotation that the article has too'],
  [['truncate'], /\/(?:mentions|evidence|about|relation)$/u, 'less is recorded, and that is right'],
  [['truncate'], /\/(?:quote|prefix|suffix)$/u, 'the shorter words are in the article too, in the same place'],
  [['truncate'], /\/value$/u, 'a month or a year is a date too, and the words do not speak against it'],
  [['truncate'], /\/(?:wikidata|url|source|archive)$/u, 'another identifier or address: nothing is looked up'],
  [['truncate'], /\/language$/u, 'another language, which is not checked'],
];

test('2,000 mutants of the examples throw nothing, hang nowhere, and what they change is reported or allowed', (context) => {
  if (!hasShared(context, 'examples', 'seeds')) return;
  const unexplained: string[] = [];
  const needed = new Set<Legal>();
  for (const [i, path] of readdirSync(examples)
    .filter((name) => articlePathOf(name) !== undefined)
    .entries()) {
    const original = read(examples, path);
    const before = rulesOf(check(path, original));
    const { root } = readYaml(original);
    assert.ok(root);
    for (const { kind, path: place, text } of mutantsOf(original, perExample, i + 1)) {
      let problems: readonly Problem[] = [];
      const measured = (): number =>
        cpuMilliseconds(() => {
          problems = check(path, text);
        });
      // Twice, as the collection of garbage counts too.
      assert.ok(measured() < hang || measured() < hang, `${kind} ${place} hangs`);
      const after = readYaml(text).root;
      if (after !== undefined && sameData(dataOf(after), dataOf(root))) continue;
      if (rulesOf(problems) !== before) continue;
      const reason = legal.find(([kinds, pattern]) => kinds.includes(kind) && pattern.test(place));
      if (reason === undefined) unexplained.push(`${kind} ${place}`);
      else needed.add(reason);
    }
  }
  assert.deepEqual([...new Set(unexplained)].sort(), []);
  const idle = legal.filter((reason) => !needed.has(reason)).map(([kinds, path]) => `${kinds.join()} ${path.source}`);
  assert.deepEqual(idle, [], 'reasons that no mutant needs');
});

const read = (...path: readonly string[]): string => {
  const file = join(...path);
  const known = texts.get(file) ?? readFileSync(file, 'utf8');
  texts.set(file, known);
  return known;
};
const texts = new Map<string, string>();

function check(path: string, text: string): readonly Problem[] {
  const articlePath = articlePathOf(path) ?? '';
  const exists = (file: string): boolean => existsSync(join(articles, file));
  return checkSidecar({
    path,
    text,
    article: { path: articlePath, text: read(articles, articlePath) },
    workspace: readWorkspaceFile(read(examples, 'source-review.yaml')),
    files: { exists, text: (file) => (exists(file) ? read(articles, file) : undefined) },
    otherSidecars: [path],
    severities: new Map(),
  });
}

function rulesOf(problems: readonly Problem[]): string {
  return problems
    .map(({ rule, message }) => `${rule} ${message}`)
    .sort()
    .join('\n');
}
