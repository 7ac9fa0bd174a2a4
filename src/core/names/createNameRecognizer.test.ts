import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { timesOf } from '../../../bench/measurements/growth';
import { cpuMilliseconds } from '../../../test/support/cpuTime';
import { readNameModelFile, shippedRecognizers } from '../../../test/support/shippedRecognizers';
import { readStructure } from '../text/structure';
import { anyText } from '../text/testing/anyText';
import { overlaps } from '../text/span';
import { createNameRecognizer } from './createNameRecognizer';
import { ModelError } from './crf/nameModel';
import { isEntityType } from './entityType';
import { KnownNames } from './known/knownNames';
import type { NameMention } from './nameRecognizer';
import { readMarks, writeMarks } from './testing/marked';

function recognize(text: string, known?: KnownNames): readonly NameMention[] {
  return shippedRecognizers().names.recognize(text, known);
}

/** Texts about which no model may be in doubt, with every name marked. */
const cases: readonly string[] = [
  '[person Barack Obama] met [person Angela Merkel] in [place Berlin] on Monday.',
  'The talks between [place Russia] and [place Ukraine] failed.',
  'He works for the [organization United Nations] in [place New York].',
  'The [organization World Health Organization] said so on Tuesday.',
  'President [person Joe Biden] said he would visit [place Japan].',
  'Defense Secretary [person Lloyd Austin] flew to [place Kabul].',
  'Prime Minister [person Mustafa al-Kadhimi] left for [place Tehran].',
  'Chancellor [person Olaf Scholz] and President [person Emmanuel Macron] met in [place Paris].',
  'The [organization Ministry of Defence] said three soldiers were killed.',
  '[group French] police arrested two [group Germans] near [place Lyon].',
  '[group Israeli] and [group Palestinian] officials met in [place Cairo].',
  '[group Muslims] and [group Christians] prayed in [place Jerusalem].',
  '[place Iran]-backed militias attacked a base in [place Iraq].',
  '[organization Microsoft] and [organization Google] are based in the [place United States].',
  'She wrote to [person @SecPompeo] about [place Syria].',
  '[organization NATO] and the [organization European Union] condemned the attack.',
  'The [organization International Monetary Fund] lent [place Greece] money.',
  '[person Vladimir Putin]’s visit to [place China] was short.',
  'She was born in [place Nairobi], [place Kenya], and lives in [place London].',
  '[place Saudi Arabia] and the [place United Arab Emirates] signed a deal.',
  '[person Nelson Mandela] was freed in [place South Africa].',
  '[person Hillary Clinton] lost. [person Clinton] went home.',
  '[event World War II] ended in 1945.',
  '[place BAGHDAD] ([organization Reuters]) - Two people were killed.',
  '[person MACRON] VISITS [place BERLIN]\n\nPresident [person Emmanuel Macron] visited [place Berlin] on Monday.',
  '[person barack obama] met [person angela merkel] in [place berlin].',
  'El ministro de Asuntos Exteriores llegó a París para una visita con los diputados de la región de Madrid.\n\nThe minister arrived in [place Paris] on Monday, said [person John Kerry].',
  'وصل الوزير Obama إلى باريس صباح اليوم في زيارة رسمية.\n\nThe minister arrived in [place Paris] on Monday.',
  'Share on Facebook\n\nThe minister arrived in [place Paris] on Monday.\n\nFollow us on Twitter\n\nTags: Barack Obama, Paris',
  'The minister spoke on Monday about the weather and the price of bread.',
  'see https://Example.com/Paris/London or mail Paris@example.com',
  '',
];

for (const marked of cases)
  test(`names: ${marked.replaceAll('\n', ' ⏎ ')}`, () => {
    const { text } = readMarks(marked);
    assert.equal(writeMarks(text, recognize(text)), marked);
  });

test('names: roles come with their people', () => {
  const text = 'U.S. Secretary of State John Kerry spoke in Geneva.';
  const [kerry] = recognize(text).filter((mention) => mention.text === 'John Kerry');
  assert.equal(kerry?.role && text.slice(kerry.role.start, kerry.role.end), 'U.S. Secretary of State');
});

test('names: those of the user are found whatever the model thinks', () => {
  const text = 'The blue house spoke with Berlin Paris.\n\nShare on Facebook';
  const known = new KnownNames([
    { text: 'blue house', type: 'organization' },
    { text: 'Berlin Paris', type: 'person' },
    { text: 'Facebook', type: 'work' },
  ]);
  assert.equal(
    writeMarks(text, recognize(text, known)),
    'The [organization blue house] spoke with [person Berlin Paris].\n\nShare on [work Facebook]',
  );
});

test('names: bytes that are no model are a ModelError when they are needed', () => {
  const recognizer = createNameRecognizer(new Uint8Array(100));
  assert.throws(() => recognizer.recognize('Berlin'), ModelError);
  assert.throws(() => recognizer.version, ModelError);
});

const newsy = fc
  .array(
    fc.oneof(
      anyText,
      fc.constantFrom(
        ...['Barack ', 'Obama', ' Berlin', ' UN ', 'Ministry ', 'of ', 'Defence ', '(', 'NATO', ') ', 'OBAMA QUITS\n'],
        ...['President ', ', president of ', 'Mike ', 'Al-', 'al ', '@SecPompeo', '#Iraq ', '’s ', 'and ', ' / ', ', '],
        ...['Share on Facebook\n', 'Leave a Reply\n', 'Tags: Berlin\n', 'BERLIN (AP) — ', 'By Ann Lee\n', '\n\n'],
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

test('names: on any text, slices in order without overlap, surely found, none in page furniture', () => {
  fc.assert(
    fc.property(newsy, (text) => {
      const furniture = readStructure(text).filter(({ kind }) => kind === 'furniture');
      let end = 0;
      for (const mention of recognize(text)) {
        assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length);
        assert.equal(mention.text, text.slice(mention.start, mention.end));
        assert.equal(mention.text, mention.text.trim());
        assert.ok(mention.confidence > 0 && mention.confidence <= 1);
        assert.ok(isEntityType(mention.type));
        assert.ok(!furniture.some((line) => overlaps(line, mention)));
        const { role } = mention;
        if (role !== undefined) {
          assert.ok(role.start >= 0 && role.end > role.start && role.end <= text.length);
          assert.ok(!overlaps(role, mention));
        }
        end = mention.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('names: what was read before makes no difference', () => {
  const fresh = createNameRecognizer(readNameModelFile());
  fc.assert(
    fc.property(newsy, newsy, (first, second) => {
      const once = recognize(first);
      assert.deepEqual(recognize(first), once);
      recognize(second);
      assert.deepEqual(recognize(first), once);
      // Another recogniser, which has read other texts before.
      assert.deepEqual(fresh.recognize(first), once);
    }),
    { numRuns: 50 },
  );
});

test('names: more words than are kept make no difference', () => {
  const text = 'Barack Obama met Angela Merkel in Berlin on Monday.';
  const once = recognize(text);
  recognize(Array.from({ length: 35_000 }, (_, index) => `Xy${index.toString(36)}`).join(' '));
  assert.deepEqual(recognize(text), once);
});

/** Texts of a megabyte and more that have brought readers of text to their knees. */
const hostile: Readonly<Record<string, string>> = {
  'one word': 'a',
  'line breaks': '\n',
  'lone surrogates': '\ud800',
  capitals: 'A',
  'capital letters between blanks': 'A ',
  quotes: '"',
  'capital words': 'Al Qa Ministry of the ',
  'acronyms in brackets': 'Abc Bcd (AB) ',
  'roles without end': 'Mike Xyz, director of ',
  stops: 'A. Gen. U.S.',
  handles: '@SecAb @AbCd ',
  datelines: 'PARIS (AP) — Ab\n\n',
  'hyphenated words': 'Iran-Iraq-',
  'countries in hyphenated words': 'Iranian-backed men met Ann Lee.\n\n',
};

for (const [what, unit] of Object.entries(hostile))
  test(`names: time is linear: ${what}`, () => {
    const text = unit.repeat(Math.ceil(2 ** 21 / unit.length));
    const { quarter, whole } = timesOf(text, (part) => cpuMilliseconds(() => recognize(part)));
    // Four times the text: linear is 4, quadratic 16.
    assert.ok(whole / quarter < 10, `${whole} ms for four times what took ${quarter} ms`);
  });

for (const unit of ['a', '\n', '\ud800', 'A'])
  test(`names: a megabyte of ${JSON.stringify(unit)} has no names and stops nothing`, () => {
    const mentions = recognize(unit.repeat(2 ** 20 / unit.length));
    assert.deepEqual(mentions, []);
  });
