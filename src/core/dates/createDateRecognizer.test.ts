import assert from 'node:assert/strict';
import test from 'node:test';
import { checkDates } from '../../../test/support/checkDates';
import { createDateRecognizer } from './createDateRecognizer';
import type { TemporalExpression } from './dateRecognizer';

/** The only expression of a text. */
function only(text: string, published: string | null = '2021-01-14'): TemporalExpression {
  const [expression, ...more] = createDateRecognizer().recognize(text, { published: published ?? undefined });
  assert.ok(expression !== undefined && more.length === 0, text);
  return expression;
}

test('full dates', () => {
  checkDates(
    `
    It happened on [January 20, 2017=2017-01-20].
    It happened on [20 January 2017=2017-01-20] at home.
    It happened on the [20th of January 2017=2017-01-20]?
    Published [Friday, Jan. 3, 2020=2020-01-03] by us
    Published [Fri 3 Jan 2020=2020-01-03] by us
    Posted [2020-01-09=2020-01-09] and [2020/1/9=2020-01-09] and [20-Jan-2019=2019-01-20].
    Dated [3/14/2020=2020-03-14] or [14/3/2020=2020-03-14] or [14.03.2020=2020-03-14].
    On [September 11, 2001=2001-09-11], and [February 29, 2020=2020-02-29].
    Between [January 18=2021-01-18]-[20=2021-01-20], he said, and [3=2020-12-03] to [9 December=2020-12-09].
  `.replace('the [20th', '[the 20th'),
  );
});

test('days of a month without a year', () => {
  checkDates(`
    He is due to hand over power on [Jan. 20=2021-01-20] to him.
    He came on [December 31=2020-12-31].
    He came on [31 December=2020-12-31].
    He came on [December 31 last year=2020-12-31].
    They will meet on [March 5=2021-03-05].
    They met on [March 5=2020-03-05] and left.
    It was [Friday, January 8=2021-01-08].
  `);
});

test('months and years', () => {
  checkDates(`
    It began in [March 2019=2019-03] and in [Sept. 2018=2018-09].
    In [December=2020-12], he said so. In [November=2020-11] he spoke.
    It will begin in [May=2021-05]. It ended in [May=2020-05].
    Since [last September=2020-09] and until [next March=2021-03].
    The [2015=2015] nuclear deal, signed in [1999=1999] or in ['98=1998].
    It fell in [early 2019=2019], by [the end of last year=2020], in [mid-January=2021-01], in [late 1999=1999].
    From [1914=1914]-[18=1918] and in [44 BC=BC0044].
    After [October of next year=2022-10] and in [October 2020=2020-10].
    in [fiscal 2019=2019], in [the fiscal year 2018=2018]
  `);
});

test('words that are no months, years or days', () => {
  checkDates(`
    He may march in spring boots and fall down a second time.
    May I go? March on! They may. Mark my words, the march of time.
    She sat in the sun. April Ryan and June Carter, Jan Egeland, Dec and Will.
    3000 soldiers, 2000 people, $2019, 2082.1 points, 52-35, 5/8, 3:2, 1,500 men, 2000 troops.
    Flight 1549, room 2020b, F-2000, v2019.1, £1999, 1500 km.
    The Sunday Times and the Daily Telegraph wrote.
    a quarter of them, the second half, one second, half of it
    the Fourth Amendment, Article 5, chapter 3, 1:23:45.6
    The May government and Theresa May said.
  `);
});

test('weekdays', () => {
  checkDates(`
    He said on [Thursday=2021-01-14] that. He spoke [Wednesday=2021-01-13].
    The vote will be held on [Saturday=2021-01-16].
    The shop is closed until [Monday=2021-01-18].
    The clerk was dismissed [last week Friday=2021-01-08].
    It was [Tuesday of last week=2021-01-05].
    [Last Wednesday=2021-01-06] it met, and [next Friday=2021-01-22] he goes.
  `);
  checkDates(`It met [last Wednesday=2020-09-30].`, '2020-10-03');
  const { alternatives, reason, certainty, basis } = only('It was last Wednesday.');
  assert.deepEqual(alternatives, [
    { value: '2021-01-13', edtf: '2021-01-13', reason: 'the Wednesday before publication' },
  ]);
  assert.equal(reason, 'the Wednesday of the calendar week before publication');
  assert.deepEqual([certainty, basis.kind], ['implied', 'published']);
});

test('days and spans counted from publication', () => {
  checkDates(`
    [today=2021-01-14], [yesterday=2021-01-13], [tomorrow=2021-01-15] and [the day after tomorrow=2021-01-16].
    [This week=2021-W02], [last week=2021-W01], [next month=2021-02], [this year=2021], [last year=2020].
    [Earlier this month=2021-01], [later this year=2021], [early this week=2021-W02], [earlier today=2021-01-14].
    [the last week of March 2009=2009-W13] and [the first day of next month=2021-02-01]
    [this weekend=2021-W02-WE] he goes
    at [the beginning of this year=2021] and by [year-end=2021]
  `);
});

test('parts of the day and clock times', () => {
  checkDates(`
    On [Thursday night=2021-01-14TNI] and [Friday evening=2021-01-08TEV] they met.
    He died [last night=2021-01-13TNI]; [this morning=2021-01-14TMO] we heard, [tonight=2021-01-14TNI] more.
    He spoke [yesterday afternoon=2021-01-13TAF].
    It came [early on Thursday=2021-01-14], [late Wednesday=2021-01-13].
    At [10:30 p.m.=2021-01-14T22:30] he left, at [8 am=2021-01-14T08:00] he came, at [noon=2021-01-14T12:00] he ate.
    At [16:15 UTC=2021-01-14T16:15Z] and [12:00 UTC Monday=2021-01-11T12:00Z] they met.
    It began at [0800 GMT=2021-01-14T08:00Z], [seven o'clock=2021-01-14T07:00].
    It began at [10.30 pm on Wednesday=2021-01-13T22:30] and ended at [midnight=2021-01-13T24:00].
  `);
});

test('the full stop after a month or weekday in full ends the sentence', () => {
  checkDates(`
    It will report by [9 June=2021-06-09]. The offer stood. He came on [4 May=2020-05-04]. Then he left.
    He left on [Tuesday=2021-01-12]. [May 3=2020-05-03] was cold.
    In [December=2020-12]. 20 people came on [Jan. 20=2021-01-20] or on [9 Dec. 2020=2020-12-09].
  `);
});

test('times on the dial', () => {
  checkDates(`
    At [half past six in the evening=2021-01-14T18:30] or at [6:30 in the morning=2021-01-14T06:30] they met.
    At [half past six=2021-01-14T18:30] the evening boat came; at [half past six=2021-01-14T06:30] it left.
    At [half past eleven on Monday night=2021-01-11T23:30], at [two o'clock at night=2021-01-11T02:00] he slept.
    At [a quarter to one in the afternoon=2021-01-14T12:45], at [ten past six this morning=2021-01-14T06:10] he woke.
    He walked past six houses and half past them.
  `);
});

test('a time without a day is of a day mentioned nearby, else of the day of publication', () => {
  checkDates(`
    He came on [May 3, 2020=2020-05-03]. At [noon=2020-05-03T12:00] he ate.
    He came on [May 3, 2020=2020-05-03].\\n\\nAt [noon=2020-05-03T12:00] he ate.
    He came on [Tuesday=2021-01-12].\\n\\nIt rained.\\n\\nAt [noon=2021-01-14T12:00] he ate.
  `);
});

test('offsets', () => {
  checkDates(`
    [Two years ago=2019] he left; [three months ago=2020-10] he came; [a week ago=2021-01-07], [10 days ago=2021-01-04].
    [Less than a week ago=2021-01-07] it was reported.
    [a decade ago=2011] and [half a year ago=2020-07]
    On [May 3, 2019=2019-05-03] he left. [Two days later=2019-05-05] he was back. [The following day=2019-05-06] he died.
    On [May 3, 2019=2019-05-03] he left. [The next day=2019-05-04] he came; [that day=2019-05-04] it rained.
    In [March 2018=2018-03] sales rose. [Six months later=2018-09] they fell. [A year earlier=2017] too.
    [Years ago=PAST_REF] and [a few months ago=PAST_REF].
    [three days before Christmas=2020-12-22] it snowed
  `);
});

test('lengths of time', () => {
  checkDates(`
    For [90 days=P90D], a [five-year=P5Y] plan, [six days=P6D] left, [over six years=P6Y], [more than a week=P1W].
    For [months=PXM] they waited, in [decades=PXDE], for [several years=PXY], [a few weeks=PXW].
    Over [the past few months=PXM] and [the past two years=P2Y], in [recent years=PXY], [the next 48 hours=PT48H].
    For [two and a half years=P2.5Y], [half an hour=PT30M], [a year and a half=P1.5Y], [a quarter-century=P25Y].
    For [two years and three months=P2Y3M] he stayed. [two or three months=P3M] now
    between [60=P60D] and [90 days=P90D]
    in [the final days=PXD] of the Trump administration
    [two difficult years=P2Y] and, on a good day, [three good weeks=P3W]
    [two consecutive quarters=P2Q], [three straight days=P3D], [twenty-one years=P21Y], [a dozen years=P12Y]
  `);
});

test('periods', () => {
  checkDates(`
    In [the third quarter of 2009=2009-Q3], [the fourth quarter of last year=2020-Q4], [Q3 2019=2019-Q3].
    In [the first half of 2020=2020-H1], in [summer 2018=2018-SU], [last spring=2020-SP], in [the autumn of 1917=1917-FA].
    In [the 1990s=199], in [the '80s=198], [the nineties=199], [the early 1960s=196].
    In [the 20th century=19], [the nineteenth century=18].
    On [Christmas Eve=2020-12-24], [Thanksgiving=2020-11-26], [Easter Monday 2019=2019-04-22] and after [9/11=2001-09-11].
  `);
});

test('sets', () => {
  checkDates(`
    [Every Monday=XXXX-WXX-1], [every week=P1W], [each year=P1Y], [every two weeks=P2W], [every other day=P2D].
    [twice a week=P1W] and [three times a day=P1D]; on [Fridays=XXXX-WXX-5]; [every morning=XXXX-XX-XXTMO].
    It costs $300 [a year=P1Y].
  `);
  assert.equal(only('It meets every Monday.').type, 'set');
});

test('narratives go on from the year they speak of', () => {
  checkDates(
    `On [9 September 1914=1914-09-09] it began. In [1915=1915], [1916=1916] and [1917=1917] it went on. On [1 July 1916=1916-07-01] they attacked. By [12 September=1916-09-12] it was over, [the next day=1916-09-13] they left.`,
    '2009-12-19',
  );
});

test('classes that are off unless asked for', () => {
  checkDates(`
    He is now recently and currently soon in the future.
    a 21-year-old man, 51 years old, aged 30, three years of age
    the annual and daily meeting
  `);
  checkDates(`He is [now=PRESENT_REF] [recently=PAST_REF] gone.`, '2021-01-14', { references: true });
  checkDates(`A [21-year-old=P21Y] man [aged 30=P30Y].`, '2021-01-14', { ages: true });
  checkDates(`The [annual=P1Y] and [weekly=P1W] meeting.`, '2021-01-14', { frequencies: true });
  checkDates(`On [3/4/2021=2021-04-03].`, '2021-01-14', { numericOrder: 'day-first' });
});

test('days in figures: by the weekday, with full stops the day first, else in the order of the others', () => {
  checkDates(`On [3/4/2021=2021-03-04] and [05-04-2023=2023-05-04].`, '2021-01-14');
  checkDates(`On [3.4.2021=2021-04-03], [31.12.2020=2020-12-31] and [12.31.2020=2020-12-31].`, '2021-01-14');
  checkDates(`On [Friday, 08/03/2024=2024-03-08] and [Saturday (3/8/2024)=2024-08-03].`, '2024-01-14', {
    numericOrder: 'day-first',
  });
  checkDates(`On [Friday, 08/03/2024=2024-03-08] and [10/02/2024=2024-10-02].`, '2024-01-14');
  // The others tell, wherever they are, also with a time of day.
  checkDates(
    `On [3/4/2021 at noon=2021-04-03T12:00], from [05/04/2023 10:30=2023-04-05T10:30] to [07/04/2023=2023-04-07]; on [13/12/2022=2022-12-13].`,
    '2021-01-14',
  );
  checkDates(`On [3/4/2021=2021-03-04], not on [12/13/2022=2022-12-13].`, '2021-01-14', { numericOrder: 'day-first' });
  // Where they contradict each other they tell nothing.
  checkDates(`On [3/4/2021=2021-03-04], [13/12/2022=2022-12-13] or [12/13/2022=2022-12-13].`, '2021-01-14');
  // Full stops are day first whatever others say.
  checkDates(`On [3.4.2021=2021-04-03], not on [12/13/2022=2022-12-13].`, '2021-01-14');
});

test('of a day in figures the reason and the other reading are told', () => {
  const told = (text: string): readonly string[] => {
    const { certainty, reason, alternatives } = only(text);
    return [certainty, reason, ...alternatives.map(({ edtf }) => edtf ?? '')];
  };
  assert.deepEqual(told('On 3/4/2021.'), ['implied', 'day and month as usual', '2021-04-03']);
  assert.deepEqual(told('On 3.4.2021.'), ['implied', 'day and month as usual between full stops', '2021-03-04']);
  assert.deepEqual(told('On Friday, 08/03/2024.'), ['certain', '']);
  assert.deepEqual(told('On 13/3/2024.'), ['certain', '']);
  const [first] = createDateRecognizer().recognize('On 3/4/2021 and 13/4/2021.', {});
  assert.equal(first?.reason, 'day and month as in other dates here');
  assert.deepEqual(
    first.alternatives.map(({ edtf }) => edtf),
    ['2021-03-04'],
  );
});

test('times as soldiers, pilots and machines write them', () => {
  checkDates(
    `
    It hit at [14:30Z on 05MAR2024=2024-03-05T14:30Z], from [05MAR24=2024-03-05] to [6APR2024=2024-04-06].
    The file is of [2024-03-05T14:30:15Z=2024-03-05T14:30:15Z], the next of [2024-03-05T14:31=2024-03-05T14:31],
    the last of [2024-03-05T14:32:00=2024-03-05T14:32:00]+02:00.
    They left at [0600 hours=2024-03-08T06:00] and were back by [2300hrs=2024-03-08T23:00], [1430Z=2024-03-08T14:30Z] at the latest.
    They flew [2300 hours=PT2300H] in all, [1500hrs=PT1500H] of it at night; unit T14 was there.
  `,
    '2024-03-08',
  );
});

test('the early hours of a day', () => {
  checkDates(
    `
    It burned in [the early hours of Tuesday=2024-03-05TMO] and in [the early hours of 6 March=2024-03-06TMO].
    They fled in [the small hours=2024-03-08TMO]; he came in [the early hours of Thursday morning=2024-03-07TMO].
  `,
    '2024-03-08',
  );
  assert.equal(only('It burned in the early hours of Tuesday.', '2024-03-08').modifier, 'start');
});

test('about a year, abbreviated', () => {
  assert.equal(only('It was built c. 1850.').edtf, '1850~');
  assert.equal(only('It was built ca. 1850.').edtf, '1850~');
});

test('a day of the month before who did something', () => {
  checkDates(
    `He came on [March 3=2024-03-03]. On [the 5th=2024-03-05] he left. On the 7th floor it burned.`,
    '2024-03-08',
  );
});

test('an unknown publication date leaves values relative', () => {
  const cases = `
    On [Jan. 20=XXXX-01-20], on [Thursday=XXXX-WXX-4], [last week=XXXX-WXX], [yesterday=XXXX-XX-XX], [last month=XXXX-XX].
    [Last night=XXXX-XX-XXTNI] and [two years ago=XXXX] and in [December=XXXX-12], [90 days=P90D], [March 2019=2019-03].
  `;
  checkDates(cases, null);
  checkDates(cases, 'not a date');
  assert.equal(only('On Jan. 20.', null).edtf, 'XXXX-01-20');
  assert.equal(only('On Thursday.', null).edtf, undefined);
});

test('a publication date of a month, a year or with a qualifier', () => {
  checkDates(
    `[Yesterday=XXXX-XX-XX], on [Thursday=XXXX-WXX-4], [last month=2020-12], [last year=2020], [Jan. 20=2021-01-20].`,
    '2021-01',
  );
  checkDates(`[Last month=XXXX-XX], [last year=2020], [this year=2021].`, '2021');
  checkDates(`[Yesterday=2020-01-09], [last week=2020-W01].`, '2020-01-10?');
  checkDates(`[Last year=2020], [last month=XXXX-XX].`, '2021-01-02/2021-03-04');
  assert.equal(only('It was yesterday.', '2020-01-10?').edtf, '2020-01-09?');
  assert.equal(only('It was last week.', '2020-01-10~').edtf, '2019-12-30~/2020-01-05~');
});

test('EDTF, modifiers and bases', () => {
  const edtf = (text: string): string | undefined => only(text).edtf;
  assert.equal(edtf('Friday evening'), '2021-01-08');
  assert.equal(edtf('It was last week.'), '2021-01-04/2021-01-10');
  assert.equal(edtf('in the third quarter of 2009'), '2009-07/2009-09');
  assert.equal(edtf('in the first half of 2020'), '2020-01/2020-06');
  assert.equal(edtf('in the 1990s'), '199X');
  assert.equal(edtf('in the 20th century'), '19XX');
  assert.equal(edtf('in the summer of 2020'), '2020-22');
  assert.equal(edtf('for two and a half years'), 'P2Y6M');
  assert.equal(edtf('for decades'), undefined);
  assert.equal(edtf('two consecutive quarters'), 'P6M');
  assert.equal(edtf('at 16:15 UTC'), '2021-01-14T16:15Z');
  assert.equal(edtf('around 1990'), '1990~');
  assert.equal(edtf('in 44 BC'), '-0043');
  assert.equal(only('in early 2019').modifier, 'start');
  assert.equal(only('less than a week ago').modifier, 'less-than');
  assert.equal(only('in March 2019').certainty, 'certain');
  const [, later] = createDateRecognizer().recognize('On May 3, 2019 he left; two days later he came.', {});
  assert.deepEqual(later?.basis, { kind: 'mention', span: { start: 3, end: 14 }, edtf: '2019-05-03' });
});

test('punctuation, smart quotes and line breaks keep offsets', () => {
  checkDates(`
    “[Thursday=2021-01-14]”—[last year’s end=2020]; [Jan. 20=2021-01-20].
    [New Year’s Eve=2020-12-31] and [March\\n5, 2019=2019-03-05]; at [seven o’clock=2019-03-05T07:00].
    the [five‑year=P5Y] plan
  `);
  checkDates(`He came in [March=2020-03]\\n\\n[2019=2019] was the number in the headline.`);
});

test('settings: which classes, which weekday, when fiscal years begin, in which time zone', () => {
  checkDates(`On [Monday=2021-01-11] for 90 days.`, '2021-01-14', { types: ['date'] });
  // 14 January 2021 was a Thursday.
  checkDates(`A meeting on [Friday=2021-01-08], a meeting on [Monday=2021-01-11].`, '2021-01-14', {
    weekdays: 'recent',
  });
  checkDates(`A meeting on [Friday=2021-01-15], a meeting on [Monday=2021-01-11].`, '2021-01-14', {
    weekdays: 'nearest',
  });
  checkDates(`A meeting on [Friday=2021-01-15], a meeting on [Monday=2021-01-18].`, '2021-01-14', {
    weekdays: 'coming',
  });
  checkDates(`They met on [Friday=2021-01-08].`, '2021-01-14', { weekdays: 'coming' });
  checkDates(
    `At [10:30 p.m. on Monday=2021-01-11T22:30+03:00], [9 a.m. EST Monday=2021-01-11T09:00-05:00].`,
    '2021-01-14',
    {
      timeZone: '+03:00',
    },
  );
  const edtf = (text: string): readonly (string | undefined)[] =>
    createDateRecognizer({ fiscalYearStart: 10 })
      .recognize(text, { published: '2021-01-14' })
      .map((date) => date.edtf);
  assert.deepEqual(edtf('In fiscal 2019 and in 2019, in the first quarter of fiscal 2020 and in calendar 2020.'), [
    '2018-10/2019-09',
    '2019',
    '2019-10/2019-12',
    '2020',
  ]);
  assert.deepEqual(edtf('In the second fiscal quarter of 2020.'), ['2020-01/2020-03']);
});
