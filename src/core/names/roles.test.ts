import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRole } from './roles';
import { draft } from './testing/drafted';

/** A text with its names marked, the person asked about, and the role to be read for them. */
const cases: readonly (readonly [marked: string, person: string, role: string | undefined])[] = [
  ['[place US] Secretary of State [person Anna Hart] spoke.', 'Anna Hart', 'US Secretary of State'],
  ['[person Anna Hart], the [place US] Secretary of State has left.', 'Anna Hart', 'US Secretary of State'],
  [
    'shakes hands with [person Omar al-Tamimi], then-director of the [organization Kenyan National Water Agency] ([organization KNWA]), at noon',
    'Omar al-Tamimi',
    'then-director of the Kenyan National Water Agency',
  ],
  [
    'the Deputy PM and Foreign Minister of [place Qatar], [person Hamad Al Jaber], and others',
    'Hamad Al Jaber',
    'Deputy PM and Foreign Minister of Qatar',
  ],
  ['We help prime minister [person al-Tamimi] now', 'al-Tamimi', 'prime minister'],
  ['[organization Kenya TV] correspondent [person Hassan Abdi] was there', 'Hassan Abdi', 'Kenya TV correspondent'],
  ['The [group French] Foreign Minister [person Claire Duval] said so.', 'Claire Duval', 'French Foreign Minister'],
  ['They met with Dr. [person Lena Ortiz] there.', 'Lena Ortiz', undefined],
  ['Then Mrs. [person Lena Ortiz] left.', 'Lena Ortiz', undefined],
  ['They met Judge [person Lena Ortiz] there.', 'Lena Ortiz', 'Judge'],
  ['They met Gov. [person Lena Ortiz] there.', 'Lena Ortiz', 'Gov.'],
  ['The cameraman [person Yusuf Demir] was hurt.', 'Yusuf Demir', 'cameraman'],
  ['[group Democratic] President-elect [person Tom Reyes] won.', 'Tom Reyes', 'Democratic President-elect'],
  ['Chief of Army Staff General [person Omar Rashid] left.', 'Omar Rashid', 'Chief of Army Staff General'],
  ["[place Iraq]'s president [person Ali Amin] left", 'Ali Amin', "Iraq's president"],
  [
    '[person Ali Amin], president of [place Iraq], and [person Anna Hart], a nurse, met',
    'Ali Amin',
    'president of Iraq',
  ],
  ['[person Ali Amin], president of [place Iraq], and [person Anna Hart], a nurse, met', 'Anna Hart', 'nurse'],
  ['The Prime Minister, [person Anna Hart], left', 'Anna Hart', 'Prime Minister'],
  // Nothing beside the name says what they are.
  ['On Monday [person Anna Hart] said so', 'Anna Hart', undefined],
  ['[place Kenya], [person Anna Hart] said, is far', 'Anna Hart', undefined],
  ['[person Anna Hart], who is 50, left for [place Rome]', 'Anna Hart', undefined],
  // A role belongs to its own paragraph and its own person.
  ['He met the president\n\n[person Anna Hart] left', 'Anna Hart', undefined],
  ['President [person Tom Reyes] and [person Anna Hart] met', 'Anna Hart', undefined],
  // Only people have roles.
  ['President [organization Anna Hart] met', 'Anna Hart', undefined],
];

for (const [marked, person, role] of cases) {
  test(`roles of ${person}: ${marked.replaceAll('\n', ' ⏎ ')}`, () => {
    const { document, names } = draft(marked);
    const { text } = document;
    const number = names.findIndex(({ start, end }) => text.slice(start, end) === person);
    assert.ok(number >= 0);
    const found = findRole(document, names, number);
    assert.equal(found && text.slice(found.start, found.end), role);
  });
}
