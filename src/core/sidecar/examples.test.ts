import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { QuotedText } from './anchors/quotedText';
import { checkSidecar, referencedFiles } from './checkSidecar';
import { checkWorkspaceFile } from './checkWorkspaceFile';
import { articlePathOf } from './names';
import { readSidecar } from './reading/readSidecar';
import { readWorkspaceFile } from './reading/readWorkspaceFile';
import { recordedEntitiesOf } from './recordedEntities';
import { anchorsOf } from './rules/checks/anchors';

const examples = '../shared/examples';
const articles = '../shared/seeds';

/** The acceptance fixtures of the format, where they are. */
function examplesOrSkip(context: TestContext): readonly string[] {
  if (existsSync(examples) && existsSync(articles))
    return readdirSync(examples).filter((name) => articlePathOf(name) !== undefined);
  // They annotate real articles, which are not ours to ship: a clone alone has neither.
  context.skip(`${examples} or ${articles} is not there`);
  return [];
}

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

test('the examples of the format have no problems', (context) => {
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
      article: { path: articlePath, text: read(articles, articlePath) },
      workspace: readWorkspaceFile(workspaceText),
      files: { exists, text: (file) => (exists(file) ? read(articles, file) : undefined) },
      otherSidecars: [path],
      severities: new Map(),
    });
    assert.deepEqual(problems, [], path);
    assert.ok(referencedFiles(readSidecar(text), path).every(exists));
  }
});

test('their anchors survive edits of the article, and none moves to other words', (context) => {
  const names = examplesOrSkip(context);
  let total = 0;
  for (const path of names) {
    const original = read(articles, articlePathOf(path) ?? '');
    const edits: Readonly<Record<string, (text: string) => string>> = {
      'line inserted at the top': (text) => `A line more.\n${text}`,
      CRLF: (text) => text.replaceAll(/\r?\n/gu, '\r\n'),
      'straight quotes': (text) => text.replaceAll(/[“”]/gu, '"').replaceAll(/[‘’´]/gu, "'"),
      're-wrapped': (text) => text.replaceAll(/(.{60,80}?) /gu, '$1\n'),
      'non-breaking spaces': (text) => text.replaceAll(' ', '\u00a0'),
    };
    for (const [name, edit] of Object.entries(edits)) {
      const article = new QuotedText(edit(original));
      for (const anchor of anchorsOf(readSidecar(read(examples, path)).records)) {
        total++;
        assert.equal(article.resolve(anchor).kind, 'anchored', `${path}, ${name}: ${anchor.quote}`);
      }
    }
  }
  if (names.length > 0) assert.ok(total > 200);
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
