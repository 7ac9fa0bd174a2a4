import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyText } from '../text/testing/anyText';
import { Lexicon } from './lexicon';
import { NameDocument } from './nameDocument';
import { type Unit, unitsOf } from './units';

const lexicon = new Lexicon();

function read(text: string): { readonly document: NameDocument; readonly units: readonly Unit[] } {
  const document = new NameDocument(text, lexicon);
  return { document, units: unitsOf(document, 0, document.tokens.length) };
}

/** Texts with a bar where a word is taken apart at its hyphen. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'names before endings that belong to none': [
    'the Iran|-backed and London|-based groups',
    'Acme|-owned, Turkish|-led, Russia|-friendly, Arab|-style',
    'a Vela|-born man of the Kurdish|-held town',
  ],
  'prefixes before names': ['pro|-Russian and anti|-American, ex|-President', 'in mid|-March in the near|-Vela town'],
  'two states or nationalities': ['the Iran|-Iraq border', 'U.S.|-Iranian talks', 'the Iran|-Iraq|-led talks'],
  'names with hyphens': [
    'Jean-Pierre of Al-Amin and Abdul-Karim al-Tamimi',
    'Saxe-Coburg in Guinea-Bissau drank Coca-Cola',
    'the Mi-8 of COVID-19 and the G-20',
  ],
  'no names': ['a well-known cease-fire of so-called in-laws'],
  'large and small without a clue': ['the X-ray', 'a Vela-to'],
};

for (const [what, texts] of Object.entries(cases))
  for (const marked of texts)
    test(`units, ${what}: ${marked}`, () => {
      const text = marked.replaceAll('|', '');
      const { units } = read(text);
      let shown = '';
      let at = 0;
      for (const unit of units) {
        shown += `${unit.isGlued ? '|' : ''}${text.slice(at, unit.end)}`;
        at = unit.end;
      }
      assert.equal(shown + text.slice(at), marked);
    });

test('units: forms of parts are without invisible characters, with apostrophes all alike, as those of tokens are', () => {
  const { units } = read('Ba’ath-led pro-Qur\u00adan Shi’a-Sun\u00adni');
  assert.deepEqual(
    units.map(({ form }) => form),
    ["Ba'ath", 'led', 'pro', 'Quran', "Shi'a", 'Sunni'],
  );
});

test('units: a chain of very many parts stays whole', () => {
  const chain = Array.from({ length: 12 }, () => 'Iran').join('-');
  assert.deepEqual(
    read(chain).units.map(({ form }) => form),
    [chain],
  );
});

test('units: on any text they are the tokens, some of them taken apart at hyphens', () => {
  const hyphens = fc.array(
    fc.constantFrom('Iran', '-', 'backed', 'pro', 'Acme', "'s", 'U.S.', ' ', '\u00ad', '’', 'a'),
  );
  const text = fc.tuple(anyText, hyphens).map(([noise, words]) => noise + words.join(''));
  fc.assert(
    fc.property(text, (text) => {
      const { document, units } = read(text);
      const byToken = document.tokens.map((_, index) => units.filter(({ token }) => token === index));
      assert.deepEqual(byToken.flat(), units);
      byToken.forEach((own, index) => {
        const token = document.tokens[index]!;
        assert.equal(own[0]?.start, token.start);
        assert.equal(own.at(-1)?.end, token.end);
        own.forEach((unit, part) => {
          assert.equal(unit.isGlued, part > 0);
          if (part > 0) assert.match(text.slice(own[part - 1]!.end, unit.start), /^[-\u2010\u2011]$/);
        });
        assert.equal(
          own
            .map(({ form }) => form)
            .join('-')
            .replace(/[\u2010\u2011]/g, '-'),
          token.form.replace(/[\u2010\u2011]/g, '-'),
        );
      });
    }),
  );
});
