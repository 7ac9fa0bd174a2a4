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
  '([organization Reuters]) - Talks failed.',
  'Trump - who left - said no.',
  'The talks - in Paris (Reuters) - failed.',
];

for (const marked of cases)
  test(`datelines: ${marked.replaceAll('\n', ' ⏎ ')}`, () => {
    const { document } = draft(readMarks(marked).text);
    const found = findDatelineNames(document, []).map((span) => ({
      ...span,
      text: document.text.slice(span.start, span.end),
    }));
    assert.equal(writeMarks(document.text, found), marked);
    for (const { first, last, start, end } of found) {
      assert.equal(document.tokens[first]?.start, start);
      assert.equal(document.tokens[last - 1]?.end, end);
    }
  });

/** What was found without datelines, how surely, and what becomes of it before a day in a line of its own. */
const dated: readonly (readonly [found: string, confidence: number, result: string])[] = [
  ['Readout\n[person Velika], 21 May 2024\n\nThe minister spoke.', 0.5, '[place Velika]'],
  ['[person Port Vela], Ruritania, Monday, May 21, 2024.', 0.5, '[place Port Vela]'],
  ['[person Velika] – 3 March 2024', 0.5, '[place Velika]'],
  // Sure enough, or something else; the day is another's, or none.
  ['[person Yilmaz], 21 May 2024', 0.8, ''],
  ['[organization Reuters], 21 May 2024', 0.5, ''],
  ['Editorial, 21 May 2024. [person Velika] spoke.', 0.5, ''],
  ['[person Velika], 21 May 2024 was a day.', 0.5, ''],
  ['[person Velika], 21 May', 0.5, ''],
  ['[person Velika] Lee, 21 May 2024', 0.5, ''],
];

for (const [marked, confidence, result] of dated)
  test(`datelines: ${marked.replaceAll('\n', ' ⏎ ')} at ${confidence}`, () => {
    const { document, names } = draft(marked, confidence);
    const found = findDatelineNames(document, names);
    const shown = found.map(({ type, start, end }) => `[${type} ${document.text.slice(start, end)}]`);
    assert.equal(shown.join(' '), result);
    for (const span of found) assert.ok(span.confidence > confidence);
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
      for (const span of findDatelineNames(draft(text).document, [])) {
        assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
        assert.ok(span.last > span.first);
        end = span.end;
      }
    }),
  );
});
