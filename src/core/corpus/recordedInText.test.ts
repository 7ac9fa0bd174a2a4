import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { TemporalExpression } from '../dates/dateRecognizer';
import { shippedRecognizers } from '../../../test/support/shippedRecognizers';
import { KnownNames } from '../names/known/knownNames';
import type { RecordedDate } from '../sidecar/recordedDates';
import { analyseArticle } from './article';

const recognizers = shippedRecognizers();

type Record = Omit<RecordedDate, 'anchor' | 'entities'> & {
  readonly quote: string;
  readonly entities?: readonly string[];
};

function datesOf(text: string, records: readonly Record[], published = '2024-03-08'): readonly TemporalExpression[] {
  const recordedDates = records.map(({ quote, entities = [], ...rest }) => ({
    anchor: { form: 'one' as const, quote },
    entities,
    ...rest,
  }));
  return analyseArticle('a.txt', text, { recognizers, published, recordedDates }).dates;
}

function values(text: string, records: readonly Record[]): readonly string[] {
  return datesOf(text, records).map((date) => `${date.text}: ${date.edtf ?? '-'}${date.recorded ? ' recorded' : ''}`);
}

describe('recorded dates in an article', () => {
  const text = 'The Black Friday sale began on Thursday evening. It lasted until the launch, or 90 days.\n';

  test('a recorded value stands, with what the words say as its other reading', () => {
    const [thursday] = datesOf('It closed on Thursday.\n', [
      { quote: 'Thursday', edtf: '2020-01-02', event: 'Closing' },
    ]);
    assert.deepEqual(
      { ...thursday, start: 0, end: 0 },
      {
        start: 0,
        end: 0,
        text: 'Thursday',
        type: 'date',
        value: '2020-01-02',
        edtf: '2020-01-02',
        basis: { kind: 'self' },
        certainty: 'certain',
        reason: 'recorded in the sidecar',
        alternatives: [{ value: '2024-03-07', edtf: '2024-03-07', reason: 'the Thursday on or before publication' }],
        recorded: { overrules: true, event: 'Closing', entities: [] },
      },
    );
  });

  test('a record that says what the words say makes them certain', () => {
    const [thursday] = datesOf('It closed on Thursday.\n', [
      { quote: 'Thursday', edtf: '2024-03-07', entities: ['x'] },
    ]);
    assert.equal(thursday?.certainty, 'certain');
    assert.equal(thursday.reason, 'recorded in the sidecar; the Thursday on or before publication');
    assert.deepEqual(thursday.basis, { kind: 'published' });
    assert.deepEqual(thursday.alternatives, []);
    assert.deepEqual(thursday.recorded, { overrules: false, entities: ['x'] });
  });

  test('words in which no date was found are a date when they are recorded, also where they hold a name', () => {
    assert.deepEqual(values(text, [{ quote: 'the launch', edtf: '2024-05-01' }]).slice(-2), [
      'the launch: 2024-05-01 recorded',
      '90 days: P90D',
    ]);
    const met = analyseArticle('a.txt', 'The day Tomas Keller met her was warm.', {
      recognizers,
      recordedDates: [{ anchor: { form: 'one', quote: 'The day Tomas Keller met her' }, edtf: '2020', entities: [] }],
    });
    assert.deepEqual([met.dates.map((date) => date.text), met.mentions], [['The day Tomas Keller met her'], []]);
  });

  test('a quotation around one date is about that date; any other takes the place of what it overlaps', () => {
    assert.ok(
      values(text, [{ quote: 'on Thursday evening. It', edtf: '2020-01-02' }]).includes(
        'Thursday evening: 2020-01-02 recorded',
      ),
    );
    const inside = values(text, [{ quote: 'Thursday', edtf: '2020-01-02' }]);
    assert.ok(
      inside.includes('Thursday: 2020-01-02 recorded') && !inside.some((date) => date.startsWith('Thursday evening')),
    );
    const both = 'It ran from Monday to Friday.\n';
    assert.deepEqual(values(both, [{ quote: 'from Monday to Friday', edtf: '2020-01-06/2020-01-10' }]), [
      'from Monday to Friday: 2020-01-06/2020-01-10 recorded',
    ]);
  });

  test('a quotation that names a time by a date in it stands as a whole, and a sentence does not', () => {
    const article =
      'On the eve of Black Friday they met; the May Day march, he said in May, was the last of its kind.\n';
    const quoted = (quote: string): readonly string[] =>
      datesOf(article, [{ quote, edtf: '2020-05-01' }]).flatMap((date) => (date.recorded ? [date.text] : []));
    assert.deepEqual(quoted('Black Friday'), ['Black Friday']);
    assert.deepEqual(quoted('May Day'), ['May Day']);
    assert.deepEqual(quoted('in May'), ['May']);
    assert.deepEqual(quoted('he said in May, was the last of its kind'), ['May']);
  });

  test('a record without a value counts the words from its basis, or only says what happened', () => {
    const closed = 'It closed on Thursday.\n';
    assert.deepEqual(values(closed, [{ quote: 'Thursday', basis: '2020-01-03' }]), ['Thursday: 2020-01-02 recorded']);
    assert.deepEqual(values(closed, [{ quote: 'Thursday', event: 'Closing' }]), ['Thursday: 2024-03-07 recorded']);
    assert.deepEqual(values(closed, [{ quote: 'It closed', event: 'Closing' }]), ['Thursday: 2024-03-07']);
  });

  test('with a basis of its own the other reading is counted from that', () => {
    const [date] = datesOf('It closed on Thursday.\n', [
      { quote: 'Thursday', edtf: '2020-01-09', basis: '2020-01-03' },
    ]);
    assert.deepEqual(date?.basis, { kind: 'day', edtf: '2020-01-03' });
    assert.deepEqual(
      date.alternatives.map(({ edtf }) => edtf),
      ['2020-01-02'],
    );
  });

  test('every place of the words counts where all are meant; words that are not there count nowhere', () => {
    const twice = 'On Monday it came, on Monday it went.\n';
    const article = analyseArticle('a.txt', twice, {
      recognizers,
      recordedDates: [
        { anchor: { form: 'one', quote: 'Monday', occurrence: 'all' }, edtf: '2020-01-06', entities: [] },
        { anchor: { form: 'one', quote: 'Tuesday' }, edtf: '2020-01-07', entities: [] },
      ],
    });
    assert.deepEqual(
      article.dates.map(({ edtf }) => edtf),
      ['2020-01-06', '2020-01-06'],
    );
    assert.deepEqual(values(twice, [{ quote: 'Monday', edtf: '2020-01-06' }]), [
      'Monday: 2024-03-04',
      'Monday: 2024-03-04',
    ]);
  });

  test('a recorded date wins over a name of the user', () => {
    const sale = 'The Black Friday was quiet.\n';
    const known = new KnownNames([{ text: 'Black Friday', type: 'event' }]);
    const read = (recordedDates: readonly RecordedDate[]): unknown => {
      const { mentions, dates } = analyseArticle('a.txt', sale, { recognizers, known, recordedDates });
      return [mentions.map(({ text: words }) => words), dates.map(({ text: words }) => words)];
    };
    assert.deepEqual(read([]), [['Black Friday'], []]);
    const record = { anchor: { form: 'one', quote: 'Black Friday' }, edtf: '2024-11-29', entities: [] } as const;
    assert.deepEqual(read([record]), [[], ['Black Friday']]);
  });

  test('whatever is recorded, dates are in order, do not overlap, and have the words they cover', () => {
    const words = ['Monday', 'evening', '5', 'March', '2019', 'from', 'to', 'two', 'days', 'later', 'launch', '\n'];
    const record = fc.record({
      from: fc.nat(20),
      length: fc.integer({ min: 1, max: 4 }),
      edtf: fc.constantFrom('2020-01-02', 'P3D', '199X', undefined),
      basis: fc.constantFrom('2021-03-04', 'published', undefined),
    });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 24, maxLength: 40 }),
        fc.array(record, { maxLength: 5 }),
        (parts, some) => {
          const article = parts.join(' ');
          const records = some.map(({ from, length, edtf, basis }) => ({
            quote: parts.slice(from, from + length).join(' '),
            ...(edtf !== undefined && { edtf }),
            ...(basis !== undefined && { basis }),
          }));
          let end = 0;
          for (const date of datesOf(article, records)) {
            assert.ok(date.start >= end && date.end > date.start);
            assert.equal(date.text, article.slice(date.start, date.end));
            end = date.end;
          }
        },
      ),
    );
  });
});
