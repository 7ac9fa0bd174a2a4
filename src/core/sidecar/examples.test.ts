import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { parse } from 'yaml';
import { createDateRecognizer } from '../dates/createDateRecognizer';
import { checkSidecar, referencedFiles } from './checkSidecar';
import { checkWorkspaceFile } from './checkWorkspaceFile';
import { articlePathOf } from './names';
import { readSidecar } from './reading/readSidecar';
import { readWorkspaceFile } from './reading/readWorkspaceFile';
import { ruleOf } from './rules/table';
import { hasShared, sharedPath } from '../../../test/support/shared';
import { recordedEntitiesOf } from './recordedEntities';

const examples = sharedPath('examples');
const articles = sharedPath('seeds');

/** The acceptance fixtures of the format, where they are. */
function examplesOrSkip(context: TestContext): readonly string[] {
  if (!hasShared(context, 'examples', 'seeds')) return [];
  return readdirSync(examples).filter((name) => articlePathOf(name) !== undefined);
}

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

test('the examples of the format have no problems but what they leave open', (context) => {
  const names = examplesOrSkip(context);
  if (names.length === 0) return;
  const workspaceText = read(examples, 'source-review.yaml');
  assert.deepEqual(checkWorkspaceFile({ path: 'source-review.yaml', text: workspaceText, severities: new Map() }), []);
  const exists = (path: string): boolean => existsSync(join(articles, path));
  for (const path of names) {
    const text = read(examples, path);
    const articlePath = articlePathOf(path) ?? '';
    const problems = checkSidecar({
      path,
      text,
      article: { path: articlePath, text: read(articles, articlePath), dates: createDateRecognizer() },
      workspace: readWorkspaceFile(workspaceText),
      files: { exists, text: (file) => (exists(file) ? read(articles, file) : undefined) },
      otherSidecars: [path],
      severities: new Map(),
    });
    const left = problems.filter(({ rule }) => ruleOf(rule)?.group !== 'coverage').map(({ rule }) => rule);
    // One is marked as reviewed with a claim that nobody has checked.
    assert.deepEqual(left, text.includes('status: reviewed') ? ['review-incomplete'] : [], path);
    assert.ok(referencedFiles(readSidecar(text), path).every(exists));
  }
});

test('their entities are completed from the workspace file', (context) => {
  const [first] = examplesOrSkip(context);
  if (first === undefined) return;
  const workspace = readWorkspaceFile(read(examples, 'source-review.yaml'));
  const entities = new Map(
    recordedEntitiesOf(readSidecar(read(examples, first)).records, workspace).map((entity) => [entity.id, entity]),
  );
  assert.deepEqual(entities.get('pompeo'), {
    id: 'pompeo',
    name: 'Mike Pompeo',
    type: 'person',
    aliases: ['Pompeo', '@SecPompeo'],
  });
  assert.deepEqual([entities.get('isis')?.type, entities.get('isis')?.customType], ['organization', 'militia']);
  assert.deepEqual([entities.get('iran-deal')?.type, entities.get('iran-deal')?.customType], ['work', 'agreement']);
  assert.equal(workspace.decisions.same.get('al-kazemi'), 'al-kadhimi');
  assert.equal(workspace.decisions.notSame.length, 2);
});

test('they say the same in YAML 1.1, which other programs read', (context) => {
  for (const path of [...examplesOrSkip(context), 'source-review.yaml']) {
    if (!existsSync(join(examples, path))) return;
    const text = read(examples, path);
    const old: unknown = parse(text, { version: '1.1' });
    assert.deepEqual(old, parse(text, { version: '1.2' }), path);
  }
});
