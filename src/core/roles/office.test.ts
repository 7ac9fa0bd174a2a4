import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeOf } from './office';
import { rolePhraseAt } from './rolePhrase';

for (const [words, post, state] of [
  ['Iraqi Prime Minister', 'prime minister', 'iraq'],
  ["Iraq's prime minister", 'prime minister', 'iraq'],
  ['Prime Minister of Iraq', 'prime minister', 'iraq'],
  ['the new Iraqi premier', 'prime minister', 'iraq'],
  ['caretaker Prime Minister', 'prime minister', ''],
  ['former Iraqi Prime Minister', 'former prime minister', 'iraq'],
  ['then-director', 'former director', ''],
  ['U.S. Secretary of State', 'foreign minister', 'united states'],
  ['U.S. top diplomat', 'foreign minister', 'united states'],
  ['Foreign Minister of Qatar', 'foreign minister', 'qatar'],
  ['South Korean President', 'president', 'south korea'],
  ['Minister of Foreign Affairs', 'foreign minister', ''],
  ['Defence Minister', 'defense minister', ''],
  ['Deputy Prime Minister', 'deputy prime minister', ''],
] as const) {
  test(`“${words}” is the office “${post}” of “${state}”`, () => {
    assert.deepEqual(officeOf(words), { post, state });
  });
}

test('words without a title are no office, nor is a long text', () => {
  assert.equal(officeOf('Iraqi government'), undefined);
  assert.equal(officeOf(`minister ${'very '.repeat(40)}`), undefined);
});

for (const [line, words] of [
  ['Later the prime minister| left.', 'prime minister'],
  ['Later the Iraqi Prime| Minister left.', 'Iraqi Prime Minister'],
  ['The talks with the U.S. top diplo|mat failed.', 'U.S. top diplomat'],
  ['Iraq’s prime minister| left.', 'Iraq’s prime minister'],
  ['Asked by the president| of France, he left.', 'president of France'],
  ['In Seoul the South Korean president| spoke.', 'South Korean president'],
  ['He met a prime minister| there.', undefined],
  ['The president| of the company left.', undefined],
  ['Velmoran president| Ann Lee left.', undefined],
  ['It was prime| time.', undefined],
  ['Nobody lef|t.', undefined],
] as const) {
  test(`in “${line}” the role is ${words ?? 'none'}`, () => {
    const text = line.replace('|', '');
    assert.equal(rolePhraseAt(text, { start: 0, end: text.length }, line.indexOf('|'))?.text, words);
  });
}
