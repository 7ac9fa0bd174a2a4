import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CharacterClass, characterClassAt, hasLetter, hasLower, hasUpper } from './characters';

/** The classes that have a property of Unicode, by the expressions that say so; where none holds, the character is a symbol. */
const properties: readonly (readonly [CharacterClass, RegExp])[] = [
  [CharacterClass.Apostrophe, /^['\u2019\u2018\u00b4`\u02bc\u2032\uff07]$/],
  [CharacterClass.Hyphen, /^[-\u2010\u2011]$/],
  [CharacterClass.Invisible, /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]$/],
  [CharacterClass.LineBreak, /^[\n\v\f\r\u0085\u2028\u2029]$/],
  [CharacterClass.Space, /^\s$/],
  [CharacterClass.Upper, /^[\p{Lu}\p{Lt}]$/u],
  [CharacterClass.Lower, /^\p{Ll}$/u],
  [CharacterClass.Letter, /^\p{L}$/u],
  [CharacterClass.Mark, /^\p{M}$/u],
  [CharacterClass.Digit, /^\p{Nd}$/u],
  [CharacterClass.Punctuation, /^\p{P}$/u],
];

test('characters: every one has the class that Unicode says', () => {
  for (let point = 0; point < 0x20000; point++) {
    const character = String.fromCodePoint(point);
    const expected = properties.find(([, pattern]) => pattern.test(character))?.[0] ?? CharacterClass.Symbol;
    assert.equal(characterClassAt(character, 0), expected, `U+${point.toString(16)}`);
  }
});

test('characters: letters are found anywhere in a text, pairs of surrogates included', () => {
  const letters = [hasLetter, hasUpper, hasLower];
  const found = (text: string): readonly boolean[] => letters.map((has) => has(text));
  assert.deepEqual(found('12 \u201c\u2026\u201d \ud83d\ude00'), [false, false, false]);
  assert.deepEqual(found('12 \u00c9'), [true, true, false]);
  assert.deepEqual(found('12 \u00df'), [true, false, true]);
  assert.deepEqual(found('\u0628'), [true, false, false]);
  assert.deepEqual(found('- \ud801\udc00'), [true, true, false]);
  assert.deepEqual(found(''), [false, false, false]);
});
