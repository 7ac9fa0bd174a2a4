import assert from 'node:assert/strict';
import { test } from 'node:test';
import { never } from '../../../../../test/support/memoryFolder';
import { reviewOf } from '../../../../../test/support/reviewOf';

const workspace = 'source-review.yaml';
const schema = 'schema: source-review-workspace/1\n';

async function rulesOf(path: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const problems = await reviewOf(files).problems(path, { severities: new Map(), signal: never });
  return problems.map(({ rule }) => rule);
}

test('namesakes that are marked as different have their common name by right', async () => {
  const own = 'schema: source-review/1\nentities:\n  hanna-1: { mentions: [Hanna Voss] }\n';
  const records =
    'entities:\n  hanna-1: { name: Hanna Voss, type: person }\n  hanna-2: { name: Hanna Voss, type: person }\n';
  const files = {
    'a.txt': 'Hanna Voss left the harbour on Monday.\n',
    'a.txt.source-review.yaml': own,
    [workspace]: `${schema}${records}not-same:\n  - [hanna-1, hanna-2]\n`,
  };
  const rules = await rulesOf('a.txt.source-review.yaml', files);
  assert.ok(!rules.includes('not-same-violated'), rules.join(', '));
});

test('the id of a name that nobody recorded may take another one in', async () => {
  const files = { 'a.txt': 'Hanna Voss left.\n', 'b.txt': 'Otto Brandt stayed.\n' };
  const merged = (to: string): Readonly<Record<string, string>> => ({
    ...files,
    [workspace]: `${schema}same:\n  otto-brandt: ${to}\n`,
  });
  assert.deepEqual(await rulesOf(workspace, merged('hanna-voss')), []);
  assert.deepEqual(await rulesOf(workspace, merged('hana-vos')), ['same-unknown']);
});
