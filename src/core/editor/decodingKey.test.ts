import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodingKey, type DecodingSetting, isUtf8Expected, type SettingsInFolder } from './decodingKey';

type Values = Partial<Record<DecodingSetting, unknown>>;

function settingsOf(general: Values, languages: Readonly<Record<string, Values>> = {}): SettingsInFolder {
  return {
    valueOf: (name, languageId) => (languageId === undefined ? general : languages[languageId])?.[name],
    languagesWith: (name) => Object.keys(languages).filter((language) => languages[language]?.[name] !== undefined),
  };
}

const keyOf = (...values: Parameters<typeof settingsOf>): number => decodingKey(settingsOf(...values));

const usual: Values = { 'files.encoding': 'utf8', 'files.autoGuessEncoding': false };

test('every setting that decides how bytes are decoded makes another key', () => {
  const keys = [
    keyOf(usual),
    keyOf({ ...usual, 'files.encoding': 'windows1252' }),
    keyOf({ ...usual, 'files.autoGuessEncoding': true }),
    keyOf({ ...usual, 'files.autoGuessEncoding': true, 'files.candidateGuessEncodings': ['koi8r'] }),
    keyOf({ ...usual, 'files.autoGuessEncoding': true, 'files.candidateGuessEncodings': ['koi8r', 'gbk'] }),
    keyOf(usual, { plaintext: { 'files.encoding': 'windows1252' } }),
    keyOf(usual, { 'source-article': { 'files.encoding': 'windows1252' } }),
    keyOf({}),
  ];
  assert.equal(new Set(keys).size, keys.length);
});

test('the same settings make the same key, in whatever order the editor tells of languages', () => {
  const [one, other]: readonly Values[] = [{ 'files.encoding': 'gbk' }, { 'files.encoding': 'koi8r' }];
  assert.equal(keyOf(usual), keyOf({ ...usual }));
  assert.equal(keyOf(usual, { a: one ?? {}, b: other ?? {} }), keyOf(usual, { b: other ?? {}, a: one ?? {} }));
});

test('UTF-8 is expected where nothing is guessed and no language has another encoding', () => {
  assert.ok(isUtf8Expected(settingsOf(usual)));
  assert.ok(!isUtf8Expected(settingsOf({})));
  assert.ok(!isUtf8Expected(settingsOf({ ...usual, 'files.encoding': 'utf8bom' })));
  assert.ok(!isUtf8Expected(settingsOf({ ...usual, 'files.autoGuessEncoding': true })));
  assert.ok(!isUtf8Expected(settingsOf(usual, { plaintext: { 'files.encoding': 'gbk' } })));
  assert.ok(!isUtf8Expected(settingsOf(usual, { plaintext: { 'files.autoGuessEncoding': true } })));
});
