import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsOfOneName, mayBeOneName, namesOfForm } from './shortNames';

test('how forms are of one given name', () => {
  const cases = [
    ['mike', 'michael', 'surely'],
    ['bill', 'will', 'surely'],
    ['stephen', 'steven', 'spellings'],
    ['mohamed', 'muhammad', 'spellings'],
    ['mo', 'mohammed', 'surely'],
    ['pat', 'patrick', 'perhaps'],
    ['pat', 'trish', undefined],
    ['patrick', 'patricia', undefined],
    ['ann', 'ann', undefined],
  ] as const;
  for (const [a, b, relation] of cases) {
    assert.equal(formsOfOneName(a, b), relation, `${a}, ${b}`);
    assert.equal(formsOfOneName(b, a), relation, `${b}, ${a}`);
  }
  assert.equal(mayBeOneName('pat', 'trish'), true);
  assert.equal(mayBeOneName('patrick', 'patricia'), false);
  assert.deepEqual(namesOfForm('pat'), ['patricia', 'patrick']);
});
