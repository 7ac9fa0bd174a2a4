import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  easterSunday,
  fromDayNumber,
  isoWeekOf,
  isDay,
  mondayOfWeek,
  nthWeekday,
  padded,
  toDayNumber,
  weekdayOf,
} from './calendar';

const day = (year: number, month: number, date: number): number => toDayNumber(year, month, date);

test('day numbers agree with the platform over 400,000 years', () => {
  fc.assert(
    fc.property(fc.integer({ min: -80_000_000, max: 80_000_000 }), (dayNumber) => {
      const { year, month, day: date } = fromDayNumber(dayNumber);
      const platform = new Date(dayNumber * 86_400_000);
      assert.deepEqual(
        [year, month, date],
        [platform.getUTCFullYear(), platform.getUTCMonth() + 1, platform.getUTCDate()],
      );
      assert.equal(toDayNumber(year, month, date), dayNumber);
      assert.equal(weekdayOf(dayNumber) % 7, platform.getUTCDay());
      assert.ok(isDay(year, month, date));
    }),
  );
});

test('an ISO week begins on its Monday and holds its day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 400_000 }), (dayNumber) => {
      const monday = mondayOfWeek(isoWeekOf(dayNumber));
      assert.ok(monday <= dayNumber && dayNumber < monday + 7);
    }),
  );
});

test('weeks at the turn of the year, Easter and nth weekdays', () => {
  assert.deepEqual(isoWeekOf(day(2021, 1, 3)), { year: 2020, week: 53 });
  assert.deepEqual(isoWeekOf(day(2018, 12, 31)), { year: 2019, week: 1 });
  assert.equal(easterSunday(2021), day(2021, 4, 4));
  assert.equal(easterSunday(2000), day(2000, 4, 23));
  assert.equal(nthWeekday(2020, 11, 4, 4), day(2020, 11, 26));
  assert.equal(nthWeekday(2021, 5, 1, -1), day(2021, 5, 31));
  assert.ok(!isDay(2021, 2, 29) && isDay(2020, 2, 29) && !isDay(1900, 2, 29) && !isDay(2021, 13, 1));
  assert.equal(padded(-5, 4), '-0005');
});
