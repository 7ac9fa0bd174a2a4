import type { CalendarNode, NumericOrder } from '../nodes';
import type { CalendarValue } from '../values/temporalValue';
import { agreesWithWeekday, valueInYear, valueWithoutYear } from './candidates';
import { selfEvident, type Resolution } from './resolution';

/**
 * A date whose year the words state. Of one in figures the order of day and month is that which the weekday beside it
 * fits, else that of the other dates of the text, else the usual one; the other reading is told.
 *
 * @param order of other days in figures of the text, where they tell.
 */
export function statedDate(
  { fields, figures }: CalendarNode,
  year: number,
  order: NumericOrder | undefined,
): Resolution<CalendarValue> {
  const value = valueInYear(fields, year) ?? valueWithoutYear(fields);
  const other = figures?.other && valueInYear(figures.other, year);
  if (other === undefined) return selfEvident(value);
  const fits = agreesWithWeekday(value, fields.weekday);
  if (fits !== agreesWithWeekday(other, fields.weekday)) return selfEvident(fits ? value : other);
  const usual = figures?.order;
  const isOther = usual !== undefined && order !== undefined && usual !== order;
  const [chosen, left] = isOther ? [other, value] : [value, other];
  const like = usual === undefined ? 'usual between full stops' : order === undefined ? 'usual' : 'in other dates here';
  const reason = `day and month as ${like}`;
  const others = [{ value: left, reason: 'day and month the other way round' }];
  return { ...selfEvident(chosen), certainty: 'implied', reason, others };
}
