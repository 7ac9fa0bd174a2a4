import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cpuMilliseconds } from '../../../test/support/cpuTime';
import { checkSidecar } from './checkSidecar';
import { boundsOfEdtfText } from '../dates/edtf/edtfText';
import { QuotedText } from './anchors/quotedText';
import { type Data, dataOf } from './edits/data';
import { keyedShape, listShape, optionsOf, valueShape } from './format/allowedShapes';
import { type KeyShape, type Shape, urlPattern, wikidataPattern } from './format/shape';
import { sidecarShape } from './format/sidecarShape';
import { articlePathOf } from './names';
import type { Problem } from './problem';
import { readWorkspaceFile } from './reading/readWorkspaceFile';
import { readYaml } from './reading/readYaml';
import { hasShared, sharedPath } from '../../../test/support/shared';
import { type DataChange, dataChanges, isList, keyOf } from './testing/dataChanges';
import { mutantsOf } from './testing/mutants';

const examples = sharedPath('examples');
const articles = sharedPath('seeds');
const perExample = 1000;
/** Processor time in milliseconds after which a check of so small a file has hung; it takes some ten. */
const hang = 200;

/** A change of the data, with what is known of its place. */
interface Change extends DataChange {
  /** What the format says about the value; undefined where nothing. */
  readonly shape: Shape | undefined;
  readonly article: string;
}

type Legal = readonly [kind: DataChange['kind'], reason: string, holds: (change: Change) => boolean];

/**
 * Changes that say something else and are right all the same: why that is allowed, and what must hold for the reason to be
 * one. Whatever else a mutant changes has to be reported.
 */
const legal: readonly Legal[] = [
  [
    'removed',
    'the format does not require the key; an entity has its name and type from the workspace file as well',
    ({ path }) => keyShapeAt(path)?.required !== true && !path.endsWith('/*'),
  ],
  [
    'removed',
    'a list may have fewer items and a table fewer entries; what refers to them would be reported',
    ({ path, shape }) => path.endsWith('/*') && shape !== undefined,
  ],
  [
    'added',
    'a thing said twice says nothing else',
    ({ after, within }) => isList(within ?? '') && itemsOf(within).some((item) => keyOf(item) === keyOf(after)),
  ],
  ['reordered', 'the order of items means nothing', ({ path }) => listShape(shapeAt(path) ?? noShape) !== undefined],
  [
    'changed',
    'an empty entry means that the workspace file has the record',
    ({ path, after }) => path === '/entities/*' && after === 'null:',
  ],
  ['changed', 'prose and names are free', ({ shape, after, path }) => isFreeText(shape, path) && textOf(after) !== ''],
  [
    'changed',
    'an id that nothing refers to may be another one',
    ({ shape, after }) => formatOf(shape) === 'id' && /^[a-z0-9]/u.test(textOf(after)),
  ],
  [
    'changed',
    'the other words are in the article as well, or in the article that is given as evidence',
    ({ path, after, before, article }) =>
      /\/(?:quote|prefix|suffix|mentions\/\*)$/u.test(path) &&
      (new QuotedText(article).includes(textOf(after)) || textOf(before).includes(textOf(after))),
  ],
  [
    'changed',
    'a wider date is true as well where the narrower one is: a month, a year',
    ({ shape, before, after }) => {
      const [narrow, wide] = [boundsOfEdtfText(textOf(before)), boundsOfEdtfText(textOf(after))];
      const isDate = formatOf(shape) === 'date' || formatOf(shape) === 'date-reference';
      return isDate && narrow !== undefined && wide !== undefined && wide.from <= narrow.from && narrow.to <= wide.to;
    },
  ],
  [
    'changed',
    'another identifier or address of the right form: nothing is looked up',
    ({ shape, after }) =>
      (formatOf(shape) === 'wikidata' && new RegExp(wikidataPattern, 'u').test(textOf(after))) ||
      (formatOf(shape) === 'url' && new RegExp(urlPattern, 'u').test(textOf(after))),
  ],
];

const noShape: Shape = { kind: 'flag' };

function keyShapeAt(path: string): KeyShape | undefined {
  const keys = path.split('/').slice(1);
  const last = keys.pop() ?? '';
  const around = keyedShape(shapeAt(keys.map((key) => `/${key}`).join('')) ?? noShape);
  return around?.kind === 'record' ? around.keys[last] : undefined;
}

function shapeAt(path: string): Shape | undefined {
  let shape: Shape | undefined = sidecarShape;
  for (const key of path.split('/').slice(1)) {
    if (shape === undefined) return undefined;
    const keyed = keyedShape(shape);
    shape = key === '*' && keyed?.kind !== 'table' ? listShape(shape)?.item : keyed && valueShape(keyed, key);
  }
  return shape;
}

function formatOf(shape: Shape | undefined): string | undefined {
  return shape === undefined ? undefined : optionsOf(shape).find((option) => option.kind === 'text')?.format;
}

/** A text of no certain form, other than words of the article. */
function isFreeText(shape: Shape | undefined, path: string): boolean {
  const isText = shape !== undefined && optionsOf(shape).some(({ kind }) => kind === 'text');
  return isText && formatOf(shape) === undefined && !/\/(?:quote|prefix|suffix|mentions\/\*)$/u.test(path);
}

function textOf(data: Data | undefined): string {
  return typeof data === 'string' && data.startsWith('text:') ? data.slice('text:'.length) : '';
}

function itemsOf(data: Data | undefined): readonly Data[] {
  return data !== undefined && isList(data) ? data : [];
}

test('2,000 mutants of the examples throw nothing, hang nowhere, and what they change is reported or allowed', (context) => {
  if (!hasShared(context, 'examples', 'seeds')) return;
  const unexplained: string[] = [];
  const needed = new Set<Legal>();
  for (const [i, path] of readdirSync(examples)
    .filter((name) => articlePathOf(name) !== undefined)
    .entries()) {
    const original = read(examples, path);
    const article = read(articles, articlePathOf(path) ?? '');
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
      if (rulesOf(problems) !== before) continue;
      assert.ok(after, `${kind} ${place}: cannot be read, and nothing says so`);
      for (const change of dataChanges(dataOf(original, root), dataOf(text, after))) {
        const known = { ...change, shape: shapeAt(change.path), article };
        const reason = legal.find(([of, , holds]) => of === change.kind && holds(known));
        if (reason !== undefined) needed.add(reason);
        else
          unexplained.push(
            `${kind} ${place}: ${change.kind} ${change.path} ${keyOf(change.before)} ${keyOf(change.after)}`.slice(
              0,
              200,
            ),
          );
      }
    }
  }
  assert.deepEqual([...new Set(unexplained)].sort(), []);
  const idle = legal.filter((reason) => !needed.has(reason)).map(([kind, reason]) => `${kind}: ${reason}`);
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
