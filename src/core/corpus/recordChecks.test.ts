import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryFolder, never, SteppingScheduler } from '../../../test/support/memoryFolder';
import { createDateRecognizer } from '../dates/createDateRecognizer';
import type { Problem } from '../sidecar/problem';
import { ArticleStore } from './articleStore';
import { ArticleTexts } from './articleTexts';
import { type CheckSources, RecordChecks } from './recordChecks';
import { SidecarStore } from './sidecarStore';

test('a long sidecar is checked in slices, with the problems that it has in one go; none when it is cancelled', async () => {
  const path = 'a.txt.source-review.yaml';
  const text = `schema: source-review/1\nnotes:\n${'  - { quote: Text, kind: remark }\n'.repeat(400)}`;
  const store = new SidecarStore();
  store.set(path, { kind: 'text', text, byteLength: text.length });
  const check = (options: Partial<CheckSources>): Promise<readonly Problem[]> =>
    new RecordChecks(store).check(path, {
      texts: new ArticleTexts(new MemoryFolder({ 'a.txt': 'Text.' }), () => false),
      articles: new ArticleStore(),
      dates: createDateRecognizer(),
      severities: new Map(),
      signal: never,
      ...options,
    });
  const scheduler = new SteppingScheduler(4);
  const problems = await check({ scheduler });
  assert.ok(problems.length > 100, `${problems.length} problems`);
  assert.deepEqual(problems, await check({}));
  assert.ok(scheduler.pauses > 5, `${scheduler.pauses} pauses`);
  const signal = { isCancelled: false };
  const cancelling = new SteppingScheduler(4);
  cancelling.onPause = () => {
    signal.isCancelled = true;
  };
  assert.deepEqual(await check({ scheduler: cancelling, signal }), []);
  assert.equal(cancelling.pauses, 1);
});
