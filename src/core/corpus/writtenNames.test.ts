import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lettersOf } from '../entities/forms/fold';
import { WrittenNames } from './writtenNames';

const article = (...texts: readonly string[]) => ({
  mentions: texts.map((text) => ({ text, start: 0, end: text.length, type: 'person' as const, confidence: 1 })),
  dates: [],
});

test('a name is written whatever its case, accents and marks, and so is an id made of it', () => {
  const written = new WrittenNames();
  written.replace(undefined, article('Müller-Lüdenscheidt', '@SecVoss', 'U.S.'));
  for (const words of ['muller lüdenscheidt', 'MÜLLER-LÜDENSCHEIDT', 'muller-ludenscheidt', 'SecVoss', 'US'])
    assert.ok(written.has(words), words);
  for (const words of ['Müller', 'Voss', '']) assert.ok(!written.has(words), words);
});

test('names inside longer ones and dates are written too', () => {
  const written = new WrittenNames();
  const [outer] = article('University of Velmora').mentions;
  const [inner] = article('Velmora').mentions;
  assert.ok(outer && inner);
  written.replace(undefined, { mentions: [{ ...outer, within: [inner] }], dates: [] });
  assert.deepEqual([...written], ['University of Velmora', 'Velmora']);
});

test('what comes first and goes last is told', () => {
  const written = new WrittenNames();
  const [one, other] = [article('Voss', 'Lund'), article('VOSS')];
  assert.deepEqual(written.replace(undefined, one), ['Voss', 'Lund']);
  assert.deepEqual(written.replace(undefined, other), []);
  assert.deepEqual(written.replace(one, article('Berg')), ['Berg', 'Lund']);
  assert.deepEqual(written.replace(other, undefined), ['Voss']);
  assert.deepEqual([...written], ['Berg']);
});

test('after any changes it has what the articles have', () => {
  const texts = fc.array(fc.constantFrom('Voss', 'voss', 'Lund', 'Berg', 'B. Erg'), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.option(texts, { nil: undefined })), { maxLength: 20 }), (changes) => {
      const written = new WrittenNames();
      const articles = new Map<number, ReturnType<typeof article>>();
      for (const [path, content] of changes) {
        const after = content && article(...content);
        written.replace(articles.get(path), after);
        if (after) articles.set(path, after);
        else articles.delete(path);
      }
      const expected = new Set(
        [...articles.values()].flatMap(({ mentions }) => mentions.map(({ text }) => lettersOf(text))),
      );
      assert.deepEqual(new Set([...written].map(lettersOf)), expected);
    }),
  );
});
