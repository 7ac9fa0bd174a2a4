import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { cpuMilliseconds } from '../../../test/support/cpuTime';
import { fromDayNumber, toDayNumber } from './calendar';
import { createDateRecognizer } from './createDateRecognizer';
import { boundsOfEdtfText, describeEdtfText } from './edtf/edtfText';
import { parseEdtf } from './edtf/parseEdtf';
import { dayEdtf } from './values/edtfValue';

const recognizer = createDateRecognizer();
const everything = createDateRecognizer({ references: true, ages: true, frequencies: true });

const day = fc.integer({ min: toDayNumber(1900, 1, 1), max: toDayNumber(2100, 1, 1) });

/** Text out of the words that patterns are made of, where they go wrong soonest. */
const temporalText = fc
  .array(
    fc.constantFrom(
      ..."the of last next May 5 2019 Friday , . - : / 10 30 pm first quarter half and a year years ago later early end second 9 11 ' ’s ( ) every two or about this day\n\n 1990s three $ UTC BC".split(
        ' ',
      ),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));

test('expressions are sorted, do not overlap, and quote the text, on any text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }), temporalText),
      fc.option(day),
      (text, published) => {
        let end = 0;
        for (const expression of everything.recognize(text, {
          published: published === null ? undefined : dayEdtf(published),
        })) {
          assert.ok(expression.start >= end && expression.end > expression.start);
          assert.equal(expression.text, text.slice(expression.start, expression.end));
          end = expression.end;
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('every EDTF value is valid', () => {
  fc.assert(
    fc.property(temporalText, fc.option(day), (text, published) => {
      for (const { edtf, alternatives } of recognizer.recognize(text, {
        published: published === null ? undefined : dayEdtf(published),
      })) {
        for (const value of [edtf, ...alternatives.map((other) => other.edtf)]) {
          if (value !== undefined) assert.ok(parseEdtf(value).ok, `${value} in ${text}`);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('any string may be a publication date', () => {
  fc.assert(
    fc.property(fc.string(), (published) => {
      recognizer.recognize('yesterday, on Friday, two years ago and in May', { published });
    }),
  );
});

test('moving the publication by n days moves deictic days by n', () => {
  const words = fc.constantFrom('today', 'yesterday', 'tomorrow', 'three days ago', 'two weeks ago', 'last night');
  fc.assert(
    fc.property(words, day, fc.integer({ min: -4000, max: 4000 }), (word, published, shift) => {
      const valueAt = (dayNumber: number): number => {
        const bounds = boundsOfEdtfText(
          recognizer.recognize(`It was ${word}.`, { published: dayEdtf(dayNumber) })[0]?.edtf ?? '',
        );
        assert.ok(bounds !== undefined);
        return bounds.from;
      };
      assert.equal(valueAt(published + shift) - valueAt(published), shift);
    }),
  );
});

test('moving the publication by whole weeks moves weekdays and weeks along', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Friday', 'last Tuesday', 'next Sunday', 'last week', 'Monday of last week'),
      day,
      fc.integer({ min: -500, max: 500 }),
      (word, published, weeks) => {
        const at = (dayNumber: number): number => {
          return (
            boundsOfEdtfText(recognizer.recognize(`He left ${word}.`, { published: dayEdtf(dayNumber) })[0]?.edtf ?? '')
              ?.from ?? Number.NaN
          );
        };
        assert.equal(at(published + weeks * 7) - at(published), weeks * 7);
      },
    ),
  );
});

test('a described value is read back as the same value', () => {
  const dates = day.map((dayNumber) => {
    const { year, month } = fromDayNumber(dayNumber);
    return [dayEdtf(dayNumber), dayEdtf(dayNumber).slice(0, 7), String(year), `${year}-2${(month % 4) + 1}`];
  });
  const durations = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom('D', 'W', 'M', 'Y', 'H'))
    .map(([count, unit]) => [unit === 'H' ? `PT${count}H` : `P${count}${unit}`]);
  fc.assert(
    fc.property(fc.oneof(dates, durations), (values) => {
      for (const value of values) {
        const words = describeEdtfText(value);
        assert.deepEqual(
          recognizer.recognize(`in ${words}`, {}).map(({ edtf }) => edtf),
          [value],
          words,
        );
      }
    }),
  );
});

function workOn(text: string): number {
  return cpuMilliseconds(() => everything.recognize(text, { published: '2021-01-14' }));
}

test('time grows with the length of the text, not faster', () => {
  const traps = [
    ...[
      'the ',
      'the end of ',
      'first half of ',
      'twenty ',
      '1 ',
      'a ',
      '2019-',
      'Friday, ',
      'last ',
      '1/',
      "'",
      'May 5 ',
    ],
    ...['the last week of ', 'early ', '1,', 'x', '. ', '1.', '5/8 ', '10:30 ', 'May 5-7 ', '2019-2019-'],
  ];
  for (const trap of traps) {
    const text = (length: number): string => trap.repeat(Math.ceil(length / trap.length));
    // Eight times the text: linear is a factor of 8, up to 20 where memory has to be collected in the longer one alone,
    // quadratic 64. A busy machine may disturb one attempt, not five.
    const isLinear = [1, 2, 3, 4, 5].some(() => {
      const [short, long] = [workOn(text(15_000)), workOn(text(120_000))];
      return long < 30 || long < short * 32;
    });
    assert.ok(isLinear, JSON.stringify(trap));
  }
});
