import assert from 'node:assert/strict';
import test from 'node:test';
import { checkDates } from '../../../test/support/checkDates';
import { createDateRecognizer } from './createDateRecognizer';

/** Everything that TIMEX3 annotates. */
const all = { references: true, frequencies: true, ages: true };

test('what wires write of business: quarters, comparisons with the year before, dividends, rates', () => {
  checkDates(
    `
    The company said net income rose 12% in [the third quarter=1989-Q3].
    Sales fell to $20 million from $25 million [a year earlier=1988].
    Earnings in [the latest quarter=1989-Q3] beat forecasts.
    In [the year-ago quarter=1988-Q3] it lost $3 million.
    In [the year-earlier period=1988] it earned 12 cents a share.
    For [the nine months=P9M] ended [Sept. 30=1989-09-30], profit rose.
    For [the nine months=P9M], sales rose 8%.
    For [the first nine months=P9M], sales rose 8%.
    In [the first nine months of 1989=P9M], sales rose 8%.
    The dividend is payable [Dec. 15=1989-12-15] to holders of record [Nov. 30=1989-11-30].
    [Fiscal 1989=1989] was a record year.
    It expects a profit for [fiscal 1990=1990].
    [Currently=PRESENT_REF], the firm has 300 workers.
    The [current=PRESENT_REF] chairman said so.
    He [recently=PAST_REF] resigned; in [recent years=PXY] he had traveled.
    In [the past 12 months=P12M], prices rose.
    In [the past year=P1Y], prices rose.
    Over [the past decade=P1DE], prices rose.
    In [the last two years=P2Y] it grew.
    [Friday=1989-11-03]'s market plunge hurt; in [Friday=1989-11-03] trading it fell.
    [This morning=1989-11-03TMO] he said no.
    It took [10 days=P10D] for the [two-year=P2Y] project.
    The [annual=P1Y] meeting will be held [next month=1989-12].
    Shares closed [yesterday=1989-11-02] at $45.
    [Last week=1989-W43] it fell; [next week=1989-W45] it will rise.
    [Late yesterday=1989-11-02] the board met; it met [late Thursday=1989-11-02].
    [Early this year=1989] he left.
    [Later this year=1989] he will leave.
    By [the end of the year=1989] it will be done.
    By [year-end=1989] it will be done.
    The offer expires [Nov. 30=1989-11-30] unless extended.
    The bonds are due [Nov. 15, 1999=1999-11-15].
    The [30-year=P30Y] bond rose; [10-year=P10Y] notes fell; [90-day=P90D] bills too.
    The [six-month=P6M] T-bill rate was 7.5%.
    He was on the job [six months=P6M].
    In [1987=1987] and [1988=1988] it lost money; [this year=1989] it did not.
    In [the 1980s=198] prices rose; in [the 1990s=199] too.
    In [the mid-1970s=197] he came.
    In [the early 1980s=198] he came.
    He will come [soon=FUTURE_REF] or in [the near future=FUTURE_REF].
    In [the future=FUTURE_REF] we will see.
    Profit for [the year=1989] rose.
    In [September=1989-09] sales fell; in [October=1989-10] they rose.
    In [August=1989-08], it said it would sell the unit.
    It plans to open in [January=1990-01].
    It will be finished in [spring 1990=1990-SP].
    [Last summer=1989-SU] he was there; [this summer=1989-SU] too.
    [Last spring=1989-SP] he was there.
    [Last fall=1988-FA] he was there; [this fall=1989-FA] he is not.
    [Monday=1989-10-30] the Dow fell.
    It fell on [Oct. 13=1989-10-13] by 190 points.
    A spokesman said [Tuesday=1989-10-31] that [Wednesday=1989-11-01] was fine.
    [The following day=1989-11-04] he left.
    [A day earlier=1989-11-02] he left.
    [Three years ago=1986] he left; [about three years ago=1986] she left.
    [Two weeks ago=1989-10-20] he left.
    [A month ago=1989-10] prices rose.
    [A few months ago=PAST_REF] he left.
    [Several years ago=PAST_REF] he left.
    [More than a year ago=1988] he left.
    [Five years later=1994] he came back.
    It will take [several months=PXM] or [a few weeks=PXW].
    It lasted [hours=PTXH].
    [Months later=FUTURE_REF] he came.
    [Each year=P1Y] it grows; [every year=P1Y] it grows; [every two years=P2Y] it grows.
    [Daily=P1D] volume was 5 million.
    [Monthly=P1M] sales rose, [quarterly=P1Q] profit fell.
    At [10 a.m.=1989-11-03T10:00] the Dow was down.
    At [10 a.m. EST=1989-11-03T10:00-05:00] it was down.
    By [noon=1989-11-03T12:00] it rose, until [midnight=1989-11-03T24:00].
    [Overnight=1989-11-03TNI] it rose in Tokyo.
    In [the morning=1989-11-03TMO] it rose, in [the afternoon=1989-11-03TAF] fell.
    [Yesterday morning=1989-11-02TMO] he said, [yesterday afternoon=1989-11-02TAF] too.
    On [Nov. 3, 1989=1989-11-03], he came.
    [11/02/89=1989-11-02]
    In [the first half=1989-H1] profit rose; in [the second half=1989-H2] it will too.
    In [the first half of 1990=1990-H1].
    In [the second half of the year=1989-H2].
    The [second-quarter=1989-Q2] loss of $3 million.
    Its [third fiscal quarter=1989-Q3] loss.
    For [the fourth quarter=1989-Q4], it expects a profit.
    In [last year's third quarter=1988-Q3] it lost.
    In [the 1988 third quarter=1988-Q3] it lost.
    In [the third quarter last year=1988-Q3] it lost.
    In [this year's first quarter=1989-Q1] it lost.
    In [the same period last year=1988] it lost.
    In [the same period a year earlier=1988] it lost.
    In [the same quarter last year=1988-Q3] it lost.
    In [the 1989 first quarter=1989-Q1] it lost.
    The [42-year-old=P42Y] executive.
    [Now=PRESENT_REF] it is over; until [now=PRESENT_REF] it was not; [right now=PRESENT_REF].
    [Nowadays=PRESENT_REF] it is over.
    [These days=PRESENT_REF] it is over; [those days=PAST_REF] are gone.
    [That day=1989-11-03] was cold.
    [That year=1989] it sold [that month=1989-11].
    [Earlier this week=1989-W44] he said.
    [Earlier this month=1989-11] he said, [earlier this year=1989].
    [Last month=1989-10], [last year=1988], [next year=1990].
    [Tonight=1989-11-03TNI] he speaks, [tomorrow night=1989-11-04TNI] she does.
    [Last Friday=1989-10-27] he left; [last Monday=1989-10-23].
    [Next Tuesday=1989-11-07] he leaves.
    [This Friday=1989-11-03] he leaves.
    [Saturday night=1989-11-04TNI] will be fun.
    On [Sunday=1989-11-05] he will speak.
    Over [the weekend=1989-W43-WE] he said no.
    [This weekend=1989-W44-WE] he speaks.
    [Six months ago=1989-05] he came.
    [Nearly a year=P1Y] passed; [almost two years=P2Y]; [at least three weeks=P3W]; [up to 90 days=P90D]; [less than two hours=PT2H].
    [Half a century=P50Y]; [a half-hour=PT30M]; [a quarter century=P25Y].
    He served [18 months=P18M] in prison; [18-month=P18M] term.
    In [coming years=PXY]; in [recent weeks=PXW]; in [recent months=PXM]; in [recent days=PXD].
    [Previously=PAST_REF] it was small.
  `,
    '1989-11-03',
    all,
  );
});

test('what wires write of events: days of the week, parts of the day, lengths and ages', () => {
  checkDates(
    `
    The storm hit [early Tuesday=2013-03-19], killing three.
    He was released [late on Wednesday=2013-03-20].
    [Tuesday=2013-03-19]'s vote was close; [Wednesday=2013-03-20]’s was not.
    Police said [Friday=2013-03-22] that a [27-year-old=P27Y] man was held.
    In [the last 24 hours=PT24H] five people died.
    In [the past week=P1W] five people died.
    In [the past few days=PXD] and [the last several months=PXM] five died.
    [The last few weeks=PXW] were hard.
    [The next 10 years=P10Y] will be hard.
    Since [2009=2009], prices have risen.
    Between [2008=2008] and [2012=2012], prices rose; from [2008=2008] to [2012=2012] too.
    The [2012=2012] election was close. The [2008=2008] crisis.
    From [1998=1998]-[2001=2001] he served.
    From [Monday=2013-03-18] to [Friday=2013-03-22] it rained.
    It was [8:30 a.m.=2013-03-22T08:30] ([1230 GMT=2013-03-22T12:30Z]) when it hit.
    [Half an hour later=2013-03-22] he left.
    It was [decades-old=PXDE].
    For [nearly two decades=P2DE] he ruled.
    [Mid-2014=2014] is the goal; [mid-March=2013-03] too.
    In [early March=2013-03] he left; by [late April=2013-04] he will return.
    He will visit [later this month=2013-03].
    He will visit [next Monday=2013-03-25].
    The talks will resume on [April 5=2013-04-05].
    The trial begins in [June=2013-06].
    It began in [June=2012-06].
    On [June 5, 2012=2012-06-05], it began.
    The [six-year=P6Y] term ends in [2015=2015].
    A [three-day=P3D] visit begins [Sunday=2013-03-24].
    A [two-week=P2W] trip, a [month-long=P1M] trip, a [weeklong=P1W] trip, a [yearlong=P1Y] study, a [decade-long=P1DE] war.
    In [the coming days=PXD] he will leave.
    In [the weeks=PXW] before the vote he left.
    For the first time in [five years=P5Y] he left.
    For the first time since [1998=1998].
    On [New Year's Day=2013-01-01] and on [Christmas=2012-12-25].
    [Once a year=P1Y] he goes; [twice a month=P1M] she goes; [every day=P1D] too.
    [60 days=P60D] after the vote; within [30 days=P30D] of the vote.
    [A decade ago=2003] it was small; [decades ago=PAST_REF] too.
    [Four months ago=2012-11] he left; [18 months ago=2011-09].
    [The same day=2013-03-22] he left.
    By [the end of the month=2013-03] he will leave; at [the end of 2012=2012] he left.
    At [the beginning of the year=2013] he left; [the start of the week=2013-W12].
    In [the second half of 2012=2012-H2] it fell.
    In [the second half of the 20th century=19] it rose.
    [The 1960s=196] and ['70s=197] were good; [the late 1990s=199] too.
    [Earlier=PAST_REF], he had said no.
    [Earlier in the day=2013-03-22], he had said no.
    [Earlier on Friday=2013-03-22], he had said no; [earlier Friday=2013-03-22].
    He said [now=PRESENT_REF] is the time.
    [The following year=2014] he died.
    In [2005=2005] he left. [The following year=2006] he died.
    In [2005=2005] he left; [that same year=2005] she came.
    It lasted [an hour and a half=PT1.5H].
    It lasted [two hours and 20 minutes=PT2H20M].
    It took [five to seven days=P7D] or [10-15 minutes=PT15M].
    [15 March 2013=2013-03-15], [15/03/2013=2013-03-15], [2013-03-15=2013-03-15].
    [Sunday morning=2013-03-24TMO] will be fine.
    On [Monday evening=2013-03-18TEV] he left; on [the evening of March 3=2013-03-03TEV].
    By [mid-afternoon=2013-03-22TAF], it was over.
    At [dawn=2013-03-22TMO] they left; at [dusk=2013-03-22TEV] they came.
    [This year=2013]'s budget; [last year=2012]'s budget; [next year=2014]'s.
    A [year-long=P1Y] boycott; a [years-long=PXY] war.
    [This time last year=2012-03] he left.
    He has lived here for [more than 30 years=P30Y].
    He has lived here [30 years=P30Y].
    just [two weeks ago=2013-03-08] he left.
    only [three days later=2013-03-25] he left.
    In [the fourth quarter=2012-Q4] it earned $3 million; [the current quarter=2013-Q1] will be worse.
    It reports [first-quarter=2013-Q1] results in [April=2013-04].
    Sales in [February=2013-02] fell from [January=2013-01].
    Sales in [December=2012-12] fell 3 percent from [November=2012-11].
    The [24-hour=PT24H] strike; the [48-hour=PT48H] deadline.
  `,
    '2013-03-22',
    all,
  );
});

test('what wires write of times: lengths, seasons, holidays, clock times, and what is none', () => {
  checkDates(
    `
    At [year's end=1998] he left; by [the year 2000=2000] it will end.
    He spoke [moments ago=PAST_REF]; [minutes later=FUTURE_REF] he left.
    [One year ago today=1997-02-27] he left.
    He worked [all day=P1D] and [all year=P1Y].
    He is here [year-round=P1Y].
    It comes [early next month=1998-03]; at [the end of last week=1998-W08].
    It is due in [30 days=P30D]; in [less than two weeks=P2W].
    In [the last year=P1Y], it grew; in [the last month=P1M] too.
    It was the worst in [30 years=P30Y], in [more than a decade=P1DE], in [a quarter of a century=P25Y].
    The [two-month-old=P2M] baby.
    It fell [last Thursday=1998-02-19] and [Wednesday night=1998-02-25TNI].
    He comes [six weeks from now=1998-04-10], [a year from now=1999].
    [The week before last=1998-W07] it fell.
    [The month before=1998-01], it fell.
    [The next two days=P2D] are key; [the following two days=P2D].
    He will be [21 years old=P21Y] [Sunday=1998-03-01].
    In [the 1996 fiscal year=1996] it fell; in [fiscal year 1996=1996]; [fiscal '96=1996].
    In [FY 1996=1996] it fell.
    In [calendar 1996=1996] it fell.
    Between [April=1998-04] and [June=1998-06] it will grow.
    From [1990=1990] to [1995=1995], from [1990=1990] through [1995=1995].
    [Jan. 1=1998-01-01] through [March 31=1998-03-31].
    [Jan. 1, 1999=1999-01-01].
    In [Jan. 1997=1997-01], in [early Jan.=1998-01].
    [Halloween night=1997-10-31TNI] was cold.
    At [11 p.m.=1998-02-27T23:00], [11 pm=1998-02-27T23:00], [11:30=1998-02-27T11:30], [6:15 a.m. EST=1998-02-27T06:15-05:00].
    At [9:00 Friday morning=1998-02-27T09:00] he came.
    At [noon Sunday=1998-03-01T12:00] he will come.
    [Sunday afternoon=1998-02-22TAF] he came; [late Sunday afternoon=1998-02-22TAF].
    In [late afternoon=1998-02-27TAF] trading it fell.
    By [late yesterday=1998-02-26], by [late last night=1998-02-26TNI].
    [Early this morning=1998-02-27TMO] he left.
    [Three times a week=P1W] he runs. [Once every two years=P2Y].
    [A full year=P1Y] passed; [a whole week=P1W]; [an entire decade=P1DE].
    In [the '90s=199], [the mid-'80s=198], [the nineties=199], [the early '70s=197].
    It was [1:30 in the afternoon=1998-02-27T13:30].
    He said [today=1998-02-27] that [tomorrow=1998-02-28]'s vote is off.
    [Friday the 13th=1998-02-13] was bad.
    [Feb. 13th=1998-02-13], [the 13th of February=1998-02-13], [13 February=1998-02-13].
    He left [two nights ago=1998-02-25TNI] and comes back by [month's end=1998-02].
    It grew from [February=1998-02] to [July=1998-07], between [March=1998-03] and [July=1998-07].
    He rang [one year ago today=1997-02-27]; [two years ago today=1996-02-27] he wrote.
    In [the 1996 fiscal year=1996] and in [FY 1997=1997] it lost money; [the week before last=1998-W07] it did not.
    Said [Tuesday=1998-02-24] that [Wednesday=1998-02-25] was fine; on [that Monday=1998-02-23] it was not.
    They may march to and fro; she may; the second of two; it will fall; a spring, a fall.
    Overnight rates fell; 5/8, 3-2, 1:2, $1990, 2000 jobs, room 1998.
  `,
    '1998-02-27',
    all,
  );
});

test('“a year earlier” after a quarter is that quarter, elsewhere a year', () => {
  checkDates(
    `
    In [the third quarter=1989-Q3] it earned $3 million, up from $2 million [a year earlier=1988-Q3].
    In [the second quarter of 1988=1988-Q2], sales rose 8% from [a year ago=1987-Q2].
    In [the third quarter=1989-Q3] it grew.\\n\\nHe was hired [a year earlier=1988].
    In [the third quarter=1989-Q3] it lost $3 million; in [the year-earlier quarter=1988-Q3] it lost $2 million.
    In [the first half=1989-H1] it lost $3 million; in [the same period last year=1988-H1] it lost $2 million.
    Profit fell in [September=1989-09]; in [the same month a year ago=1988-09] it had risen.
  `,
    '1989-11-03',
  );
});

test('wars and crises by name, where they are not switched off', () => {
  const cases = `
    During [the Cold War=1947/1991] and [World War II=1939-09-01/1945-09-02], after [the First World War=1914-07-28/1918-11-11].
    Since [the Great Depression=1929/1939] it had not rained; a cold war, a great depression, the world war.
  `;
  checkDates(cases);
  checkDates(cases.replaceAll(/\[([^=]+)=[^\]]+\]/g, '$1'), '2021-01-14', { periods: false });
});

test('the last days of a time in office: a length, and where it lies', () => {
  const readings = (text: string, published: string): unknown =>
    createDateRecognizer()
      .recognize(text, { published })
      .map(({ text: words, value, alternatives }) => [words, value, alternatives.map(({ edtf }) => edtf)]);
  const trump = 'In the final days of the Trump administration he left.';
  assert.deepEqual(readings(trump, '2021-01-14'), [['the final days', 'PXD', ['2021-01']]]);
  assert.deepEqual(readings(trump, '2026-01-14'), [['the final days', 'PXD', ['2029-01']]]);
  assert.deepEqual(readings('In the first months of Reagan’s presidency.', '1989-11-03'), [
    ['the first months', 'PXM', ['1981-01']],
  ]);
  assert.deepEqual(readings('In the final days of the constructor era.', '2021-01-14'), [
    ['the final days', 'PXD', []],
  ]);
});
