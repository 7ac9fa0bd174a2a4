import assert from 'node:assert/strict';
import test from 'node:test';
import { checkDates } from '../../../test/support/checkDates';
import { createDateRecognizer } from './createDateRecognizer';

test('finance: periods of a business and the same a year before', () => {
  checkDates(
    `
    [Third-period=1989-Q3] earnings were flat, [third-quarter=1989-Q3] sales too.
    Sales fell from [the corresponding period a year ago=1988] and [the comparable quarter last year=1988-Q3].
    In [the three months=P3M] to [end-December=1988-12] it lost money; by [end-1990=1990] it will not.
    They meant to end [December=1989-12]'s strike, and to end a [1989=1989] row.
  `,
    '1989-10-31',
  );
});

test('two expressions that share a month, a year or the half of a day', () => {
  checkDates(
    `
    Between [June=1862-06] and [August 1862=1862-08] they fought, from [November=1914-11] to [January 1915=1915-01] too.
    On [Nov. 9=1938-11-09]-[10, 1938=1938-11-10], on [November 9=1938-11-09] and [10=1938-11-10].
    From [31 May=1916-05-31]-[1 June 1916=1916-06-01], from [June 28=1914-06-28] to [July 2, 1914=1914-07-02].
    On [March 9=1998-03-09] and 10 people came.
    In [the spring=1940-SP] and [summer of 1940=1940-SU], in [the 18th=17] and [19th centuries=18].
    Between [2=1998-03-01T14:00] and [3 p.m. on Sunday=1998-03-01T15:00], from [11=1998-03-01T11:00] to [1 p.m.=1998-03-01T13:00].
    Between 2 and 3 people, from 9 to 5, between 20 and 30 pm. readings.
  `,
    '1998-03-06',
  );
});

test('weekdays and weekends of a longer stretch, holidays with their week', () => {
  checkDates(
    `
    On [the last Sunday in May=1998-05-31], [the third Thursday of November=1998-11-19], in [the first week in April=1998-W14].
    A law of the second [Sunday=1998-03-01], the first in [April=1998-04], the first [Thursday=1998-03-05].
    [Labor Day weekend=1998-W36-WE], [Easter weekend=1998-W15-WE], [Thanksgiving week=1997-W48].
    On [Election Day=1997-11-04], [Black Friday=1997-11-28], [Presidents' Day=1998-02-16], at [New Year's=1998-01-01], a New Year's wish.
    It rested over [the holidays=1997-12] and in [the holiday season=1997-12]; in [the summer holidays=1997-SU] it did not.
    The holidays were quiet, his holidays too, and the holiday homes.
  `,
    '1998-03-06',
  );
});

test('to the day, at dawn of a day, after and before', () => {
  checkDates(
    `
    [A year ago Monday=1997-03-02] he left, and came [one year ago today=1997-03-06].
    It hit at [dawn Thursday=1998-03-05TMO]; by [dusk on Friday=1998-03-06TEV] it was over.
    [Hours=PTXH] after the vote and [days=PXD] before the deadline. In [the years=PXY] before the war.
    [100 years on=2098], they met. It went on and on, [two years=P2Y] on end.
    It is open at [10 a.m. ET March 9=1998-03-09T10:00].
    At [that time=1998-03-06] he was in Rome.
  `,
    '1998-03-06',
  );
});

test('what comes back: every other week, seasons, weekends, rates', () => {
  checkDates(
    `
    [Every other Thursday=XXXX-WXX-4] they meet, [each spring=P1Y] too, and on [weekends=P1W].
    It goes 60 miles [an hour=PT1H] and costs 50 cents [a day=P1D].
    On the other [Thursday=1998-03-05], weekends are quiet, a spring.
  `,
    '1998-03-06',
  );
});

test('counted from a coming weekday, of a coming month, to a day that has ended', () => {
  checkDates(
    `
    They vote [a week from Sunday=2024-06-23] or [three weeks from Saturday=2024-07-06], not [a week from tomorrow=2024-06-21].
    Results are due on [Monday week=2024-06-24]; it opens [a week on Tuesday=2024-06-25]. He worked [a week=P1W] on the farm.
    It opens on [the 15th of next month=2024-07-15]; the 15th of them.
    The company's fiscal year ended [June 30=2023-06-30]. For [the quarter=2024-Q1] ended [March 31=2024-03-31].
    [This past summer=2023-SU] and [this past week=2024-W23] it rained.
    He stayed [nine nights=P9D]; [two nights ago=2024-06-11TNI] he left. [Every weekday morning=XXXX-XX-XXTMO] he jogs, [every weekday=P1D] too.
  `,
    '2024-06-13',
  );
});

test('what only looks like a time', () => {
  checkDates(`
    In her late 70s she painted; his early 20s, their mid-30s, people in their 40s.
    It was the second in as many months, the third in as many weeks.
    In the sixth century B.C. and the 5th century BCE.
    The 100 metres, half-time, 3-2, a 2-2 draw, the 74th minute, 98-89, 2:23.05.
    The 1500 block of Elm Street, 101 12/32, 8 1/2%.
  `);
});

test('times in office: by the small table, the words around the name, which stays a name', () => {
  checkDates(
    `
    [Under=2009-01-20/2017-01-20] Obama it rose, and [under=2001-01-20/2009-01-20] President Bush.
    It was written under the Obama [administration=2009-01-20/2017-01-20].
    It fell during Trump’s [presidency=2017-01-20/2021-01-20] and in Trump's first [term=2017-01-20/2021-01-20].
    In the Clinton [years=1993-01-20/2001-01-20] and in the Thatcher [era=1979-05-04/1990-11-28], an Obama-[era=2009-01-20/2017-01-20] rule.
    During the second Bush [administration=2001-01-20/2009-01-20]; before the Reagan [administration=1981-01-20/1989-01-20].
    [The final days=PXD] of the Trump administration, [the first months=PXM] of Reagan’s presidency.
    Under Obama's desk, under Obama’s, under Trump Tower, under Bush Street, under the bridge, under Johnson, under obama.
    The Obama administration said so; members of the Trump administration; the Obama administration’s plan.
    In the constructor era, in his first term, during his presidency; Obama’s third term.
  `,
    '2021-01-14',
  );
  const others = (published: string): unknown =>
    createDateRecognizer()
      .recognize('During the Trump presidency it rose.', { published })
      .map(({ edtf, certainty, alternatives }) => [edtf, certainty, alternatives.map((other) => other.edtf)]);
  const [first, second] = ['2017-01-20/2021-01-20', '2025-01-20/2029-01-20'];
  assert.deepEqual(others('2021-01-14'), [[first, 'implied', [second]]]);
  assert.deepEqual(others('2026-01-14'), [[second, 'implied', [first]]]);
});

test('what stands in a sidecar for each kind of value', () => {
  const written = (text: string, published: string | undefined = '2021-01-14'): unknown => {
    const [date] = createDateRecognizer().recognize(text, { published });
    return [date?.value, date?.edtf, date?.modifier];
  };
  const rows: Readonly<Record<string, unknown>> = {
    'on 14 January 2021': ['2021-01-14', '2021-01-14', undefined],
    'in January 2021': ['2021-01', '2021-01', undefined],
    'in 2021': ['2021', '2021', undefined],
    'in the 1990s': ['199', '199X', undefined],
    'in the 20th century': ['19', '19XX', undefined],
    'about 2019': ['2019', '2019~', 'approx'],
    'last week': ['2021-W01', '2021-01-04/2021-01-10', undefined],
    'this weekend': ['2021-W02-WE', '2021-01-16/2021-01-17', undefined],
    'the first quarter of 2020': ['2020-Q1', '2020-01/2020-03', undefined],
    'the first half of 2020': ['2020-H1', '2020-01/2020-06', undefined],
    'the summer of 2020': ['2020-SU', '2020-22', undefined],
    'early January 2021': ['2021-01', '2021-01', 'start'],
    'mid-January 2021': ['2021-01', '2021-01', 'mid'],
    'late January 2021': ['2021-01', '2021-01', 'end'],
    'Thursday evening': ['2021-01-14TEV', '2021-01-14', undefined],
    'at 8 p.m. on Thursday': ['2021-01-14T20:00', '2021-01-14T20:00', undefined],
    'at 8 p.m. GMT on Thursday': ['2021-01-14T20:00Z', '2021-01-14T20:00Z', undefined],
    'for 90 days': ['P90D', 'P90D', undefined],
    'for months': ['PXM', undefined, undefined],
    'every Monday': ['XXXX-WXX-1', 'P1W', undefined],
  };
  for (const [text, row] of Object.entries(rows)) assert.deepEqual(written(text), row, text);
  const undated = createDateRecognizer().recognize('on Jan. 20', {});
  assert.deepEqual([undated[0]?.value, undated[0]?.edtf], ['XXXX-01-20', 'XXXX-01-20']);
  assert.deepEqual(written('yesterday', '2021-01-14?'), ['2021-01-13', '2021-01-13?', undefined]);
  const references = createDateRecognizer({ references: true }).recognize('He recently left.', {});
  assert.deepEqual([references[0]?.value, references[0]?.edtf], ['PAST_REF', undefined]);
});

test('a day of history by its words, fiscal years as codes', () => {
  checkDates(
    `
    The [Sept. 11=2001-09-11] attacks, the [September 11th=2001-09-11] terrorist attacks, but [Sept. 11, 2012=2012-09-11] attacks.
    It closed on [Sept. 11=2023-09-11].
    Sales rose in [FY2024=2024] and fell in [FY23=2023]; [Q3 FY24=2024-Q3] was worst.
    At [twenty past nine=2024-06-13T09:20] it rang.
  `,
    '2024-06-13',
  );
});

test('hyphens within numbers, tons that are no times, people who share a surname with a head of government', () => {
  checkDates(
    `
    It takes between [twenty-one=P21D] and [thirty days=P30D]. In [the twenty-first=20] and [twenty-second centuries=21] too.
    They shipped 1500 MT of wheat and 2500 pt of oil. At [3 p.m.=2024-06-13T15:00] Mt. Etna erupted.
    Gov. Brown's term was long. Ford's years in Detroit were not.
  `,
    '2024-06-13',
  );
});
