import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyText } from '../text/testing/anyText';
import { findDatelineNames } from './datelineNames';
import { draft } from './testing/drafted';
import { readMarks, writeMarks } from './testing/marked';

/** Texts with the names of their datelines marked. */
const cases: readonly string[] = [
  '[place PORT VELA] ([organization NVA]) — The minister left.',
  '[place Nairobi], Jan. 4 ([organization Reuters]) - Talks failed.',
  '[place VELIKA], Ruritania — The minister left.',
  '[place Velika], 21 May 2024 -- The minister left.',
  'Minister Leaves\n\nBy Ann Lee\n\n[place PARIS] — She left.\n\n[place ROME] ([organization AP]) - He did not.',
  '[place PARIS] — She left. PARIS — this is none, in the midst of a line.',
  'Readout of the call\n[place Velika], 21 May 2024\n\nThe minister spoke.',
  '[place Velika], Monday, May 21, 2024',
  '[place Port Vela], Ruritania, 21 May 2024.',
  '[place New York] – 3 March 2024',
  'Ann Lee, 21 May 2024\nUpdated, 21 May 2024\nMonday, 21 May 2024\nMay, 21 May 2024',
  'Mehmet Yilmaz, 21 May 2024\nPresident Lee, 21 May 2024',
  'Velika, 21 May 2024 was a day.\nVelika, 21 May',
  '([organization Reuters]) - Talks failed.',
  'Trump - who left - said no.',
  'The talks - in Paris (Reuters) - failed.',
];

for (const marked of cases)
  test(`datelines: ${marked.replaceAll('\n', ' ⏎ ')}`, () => {
    const { document } = draft(readMarks(marked).text);
    const found = findDatelineNames(document).map((span) => ({
      ...span,
      text: document.text.slice(span.start, span.end),
    }));
    assert.equal(writeMarks(document.text, found), marked);
    for (const { first, last, start, end } of found) {
      assert.equal(document.tokens[first]?.start, start);
      assert.equal(document.tokens[last - 1]?.end, end);
    }
  });

test('datelines: on any text, names in order without overlap', () => {
  const line = fc.constantFrom(
    'PARIS',
    ' (AP)',
    ', Jan. 4',
    ' — ',
    '\n\n',
    'Velika',
    '\nVelika, 21 May 2024\n',
    ', Ruritania',
    ' - ',
    'x ',
    '\u00ad',
  );
  const text = fc.array(fc.oneof(line, anyText), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (text) => {
      let end = 0;
      for (const span of findDatelineNames(draft(text).document)) {
        assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
        assert.ok(span.last > span.first);
        end = span.end;
      }
    }),
  );
});
