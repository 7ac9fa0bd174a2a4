import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMilliseconds } from '../../../../test/support/cpuTime';
import { Lexicon } from '../lexicon';
import { NameDocument } from '../nameDocument';
import { type KnownName, KnownNames } from './knownNames';

const lexicon = new Lexicon();

function person(...texts: readonly string[]): readonly KnownName[] {
  return texts.map((text) => ({ text, type: 'person' }));
}

/** The text with brackets around what is found. */
function marked(names: readonly KnownName[], text: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of new KnownNames(names).findIn(new NameDocument(text, lexicon))) {
    result += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return result + text.slice(from);
}

for (const [rule, names, expected] of [
  ['as written, anywhere', ['Ivo Zem'], 'So [Ivo Zem] left. [Ivo Zem], again.'],
  ['whole words only', ['Zem'], 'Zemun, Zems and Nezem are not [Zem].'],
  ['the longest at each place', ['Zem', 'Ivo Zem', 'Ivo'], '[Ivo Zem] and [Ivo] and [Zem]'],
  ['from left to right', ['Ivo Zem', 'Zem Group'], 'the [Ivo Zem] Group'],
  ['large words are not meant by small ones', ['Turkey', 'Ivo Zem'], 'We ate turkey with [Turkey]; not ivo zem.'],
  ['small ones are by large ones', ['the agency', 'von der Zem'], '[The Agency], [the agency], [Von der Zem]'],
  ['in capitals as in headlines', ['Ivo Zem', 'Zemora'], 'IVO: [IVO ZEM] LEAVES [ZEMORA] FOR GOOD'],
  ['a surname in capitals', ['Ivo Zem'], 'He told [Ivo ZEM] that he would go.'],
  ['a short word in capitals may be an acronym', ['Ira', 'Isis'], 'The IRA and ISIS met [Ira] and [Isis].'],
  ['but not where all is in capitals', ['Ira'], '[IRA] LEAVES HOUSE AFTER QUARREL'],
  ['an acronym is no other word', ['WHO', 'US'], 'The [WHO] told us who the [US] is. Who? Us?'],
  ['small words inside may be large', ['Bank of Zem'], 'the [Bank of Zem], the [Bank Of Zem]'],
  ['large small words may be small', ['The Zem Times', 'De Zem'], 'In [the Zem Times], [de Zem] and [The Zem Times]'],
  ['but not where nothing else is large', ['The The', 'La La'], 'The the; the la la'],
  ['over a line break', ['Ivo Zem'], 'All saw that [Ivo\nZem] left, and [Ivo\r\n  Zem] too'],
  ['not over a blank line', ['Ivo Zem'], 'They all saw Ivo\n\nZem left.'],
  ['over any blanks', ['Ivo Zem'], 'met [Ivo\u00a0Zem] and [Ivo  Zem]'],
  ['not over marks', ['Ivo Zem'], 'Ivo, Zem; Ivo. Zem (Ivo) Zem'],
  ['between marks', ['Ivo Zem'], '(“[Ivo Zem]”), ‘[Ivo Zem]’; *[Ivo Zem]*…'],
  ['without the possessive', ['Ivo Zem', 'James'], "[Ivo Zem]’s house, [Ivo Zem]'s, [James]’ and [James]’s"],
  ['with the possessive that belongs to it', ['Zem’s', 'Zem'], "[Zem's] and [Zem’s] of [Zem]"],
  [
    'with a genitive inside',
    ['Seamen’s Union', "Ra'ad O’Zem"],
    "the [Seamen's Union], the [Seamen’s Union], [Ra’ad O'Zem]",
  ],
  ['a plural genitive inside', ['Seafarers’ Union'], "the [Seafarers' Union] and the [Seafarers’ Union]"],
  ['with a mark that belongs to it', ['Zem!'], '[Zem!] is no Zem.'],
  ['with "&"', ['Zem & Sons', 'Z&M', 'Zem&Co'], '[Zem & Sons], [Zem &\u00a0Sons], [Z&M], [Zem&Co], Zem and Sons'],
  ['with initials and other full stops', ['I. B. Zem', 'U.Z.'], '[I. B. Zem] of the [U.Z.] said'],
  [
    'with or without the full stop',
    ['Zem Inc', 'Zora Inc.', 'Ivo X'],
    '[Zem Inc]. and [Zora Inc] and [Zora Inc.] by [Ivo X]. He',
  ],
  ['with brackets and quotation marks', ['Ivo "Zed" Zem', 'Zem (Upper)'], '[Ivo “Zed” Zem] of [Zem (Upper)]'],
  ['with figures', ['G20', 'Area 51', '7/7', 'Zem 2030'], '[G20] and [Area 51] and [7/7] and [Zem 2030].'],
  ['with accents, composed or not', ['Zoé Zem'], '[Zoé Zem], [Zoe\u0301 Zem], not Zoe Zem'],
  ['in other scripts', ['Иво Зем', '伊沃'], '[Иво Зем] и [伊沃] и ИВО'],
  ['with a hyphen', ['Zem-Zora', 'al-Zem'], '[Zem-Zora], [Zem‑Zora], [Zem–Zora], [Al-Zem], [AL-ZEM], Zem Zora, Zora'],
  ['large or small article before a hyphen', ['Al-Zem', 'Ivo al-Zem'], '[al-Zem] and [Al-Zem] of [Ivo Al-Zem]'],
  ['in front of a hyphen', ['Zem'], '[Zem]-backed, [Zem]-first, pro-[Zem], anti-[Zem]; Zem-Zora, Zora-Zem, al-Zem'],
  ['between names of nations', ['Iran'], 'the US-[Iran] deal'],
  ['no part of it before a small particle', ['Zem'], 'Zem-el-Bahr, Zem-al-Ula'],
  ['as a hashtag', ['Zemora', 'Ivo Zem'], '[#Zemora], [#zemora], [Ivo #Zem], @Zemora, #ZemoraNow'],
  ['a handle', ['@IvoZem', '#ZemNow'], '[@IvoZem], [@ivozem], [#zemnow], IvoZem, ZemNow'],
  ['an address', ['zem.com'], 'see [zem.com] and www.zem.com'],
  ['at the ends of the text', ['Zem'], '[Zem]'],
  ['in page furniture', ['Zemora'], 'Share this: [Zemora]\n\nRead more about [Zemora]\n'],
  ['no name', ['', ' ', '.', '-', '“”', '—'], 'Zem. - “” —'],
] as const) {
  test(`known names: ${rule}`, () => {
    assert.equal(marked(person(...names), expected.replaceAll(/[[\]]/g, '')), expected);
  });
}

test('each name has its class, and the first counts where it is given twice', () => {
  const names = new KnownNames([
    { text: 'Zem', type: 'place' },
    { text: 'ZEM', type: 'organization' },
    { text: ' Zem ', type: 'person' },
  ]);
  const found = names.findIn(new NameDocument('The ZEM of Zem met.', lexicon));
  assert.deepEqual(found, [
    { start: 4, end: 7, first: 1, last: 2, type: 'organization', confidence: 1 },
    { start: 11, end: 14, first: 3, last: 4, type: 'place', confidence: 1 },
  ]);
});

test('the key is that of what is found: order and repeats do not count, classes and spellings do', () => {
  const key = (...names: readonly (readonly [string, KnownName['type']])[]): string =>
    new KnownNames(names.map(([text, type]) => ({ text, type }))).key;
  assert.equal(key(['Zem', 'place'], ['Ivo', 'person']), key(['Ivo', 'person'], [' Zem', 'place'], ['Ivo', 'person']));
  assert.equal(key(), key(['“', 'work']));
  assert.notEqual(key(['Zem', 'place']), key(['Zem', 'person']));
  assert.notEqual(key(['Zem', 'place']), key(['ZEM', 'place']));
  assert.notEqual(key(['Zem', 'place']), key(['Zem', 'place'], ['Ivo', 'person']));
});

test('more names that begin alike than anybody has are all found', () => {
  const names = Array.from({ length: 3000 }, (_, index) => `Abu Zem${index}`);
  assert.equal(
    marked(person(...names), 'met [Abu Zem2999] and [Abu Zem0]'.replaceAll(/[[\]]/g, '')),
    'met [Abu Zem2999] and [Abu Zem0]',
  );
});

for (const [shape, names, part] of [
  ['names that nearly stand everywhere', Array.from({ length: 60 }, (_, n) => `${'Zem '.repeat(n + 1)}Ivo`), 'Zem '],
  ['many ways to write one name', Array.from({ length: 500 }, (_, n) => casing('abcdefghij', n)), 'ABCDEFghij '],
  ['a name in every hyphenated word', ['Zem', 'Zem-Zem'], 'Zem-Zem-Zem-Zem '],
  ['one hyphenated word', ['Zem', 'Zem-Zem'], 'Zem-'],
] as const) {
  test(`time grows with the length of the text: ${shape}`, () => {
    const known = new KnownNames(person(...names));
    const time = (repeats: number): number => {
      const document = new NameDocument(part.repeat(repeats), lexicon);
      return Math.min(...[1, 2, 3].map(() => cpuMilliseconds(() => known.findIn(document))));
    };
    const [short, long] = [time(4000), time(16_000)];
    assert.ok(long < Math.max(short, 5) * 10, `${short} ms, then ${long} ms`);
  });
}

function casing(word: string, bits: number): string {
  return Array.from(word, (letter, at) => ((bits >> at) & 1 ? letter.toUpperCase() : letter)).join('');
}
