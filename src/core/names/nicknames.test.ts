import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinNicknames } from './nicknames';
import { draft } from './testing/drafted';
import { writeMarks } from './testing/marked';

/** What the model found, and what must come of it; the same where one is left out. */
const cases: readonly (readonly [found: string, result?: string])[] = [
  ['[person Abu Bakr] "the Butcher" [person al-Rashid] fled.', '[person Abu Bakr "the Butcher" al-Rashid] fled.'],
  ['[person Dwayne] “[person The Rock]” [person Vane] spoke.', '[person Dwayne “The Rock” Vane] spoke.'],
  ["[person Robert] 'Bobby' [person Vane], 54, spoke.", "[person Robert 'Bobby' Vane], 54, spoke."],
  ['[person Thomas Edward] ([person Ted) Marsh] left.', '[person Thomas Edward (Ted) Marsh] left.'],
  ['[person Thomas Edward] ([person Ted]) [person Marsh] left.', '[person Thomas Edward (Ted) Marsh] left.'],
  ['[person Thomas Edward] ([person Ted]) Marsh left.', '[person Thomas Edward (Ted) Marsh] left.'],
  ['[person Joaquín] “[work El Chapo]” [person Guzmán]', '[person Joaquín “El Chapo” Guzmán]'],
  // Two people, or words that are no name.
  ['[person Ann Lee] "and never" [person Petra Novak] was told.'],
  ['[person Ann Lee] "Never" [person Petra Novak] was told.'],
  ['[person Marsh] (Velmora) [person Hill] (Talund)'],
  ['[person Ann Lee] (Ted) [organization Marsh Ltd.]'],
  ['[person Ann Lee]\n\n"The Mole" [person Vane]'],
  ['"No," said [person Ann Lee]. "Yes," [person Vane] said.'],
  ['[place Velmora] "the Pearl" [person Vane]'],
  ['[person Ann Lee] "and [person Vane]'],
  // Brackets that were taken into a name.
  ['[person Ted) Marsh] left.', 'Ted) [person Marsh] left.'],
  ['[person Thomas (Ted) Marsh] left.'],
];

for (const [marked, result = marked] of cases)
  test(`nicknames: ${marked.replaceAll('\n', ' ⏎ ')}`, () => {
    const { document, names } = draft(marked);
    const joined = joinNicknames(document, names);
    const mentions = joined.map((span) => ({ ...span, text: document.text.slice(span.start, span.end) }));
    assert.equal(writeMarks(document.text, mentions), result);
    for (const { start, end, first, last } of joined) {
      assert.equal(document.tokens[first]?.start, start);
      assert.equal(document.tokens[last - 1]?.end, end);
    }
  });
