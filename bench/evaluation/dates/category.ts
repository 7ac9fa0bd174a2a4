/** What kind of expression something is by its words, for the breakdown of errors. In order of precedence. */
export const dateCategories = [
  'reference (now, recently)',
  'set (every Monday)',
  'deictic day (today)',
  'part of day, clock time',
  'numeric date (2021-01-14, 1/14/2021)',
  'month, day and year',
  'month and day',
  'month',
  'weekday',
  'decade, century',
  'quarter, half, fiscal year',
  'season, weekend',
  'holiday or event',
  'year',
  'n units ago, earlier, later',
  'past or next n units',
  'this, last, next unit',
  'duration',
  'unit alone (the day)',
  'other',
] as const;

/** One kind of expression. */
export type DateCategory = (typeof dateCategories)[number];

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const months = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const weekdays = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays',
);
const deictic = set('today yesterday tomorrow today’s yesterday’s tonight');
const partsOfDay = set(
  'morning afternoon evening night noon midnight midday dawn dusk overnight tonight am pm gmt utc est edt pst pdt bst cet oclock mornings evenings nights afternoons',
);
const seasons = set('spring summer autumn fall winter weekend weekends');
const units = set('second minute hour day week fortnight month year decade century millennium');
const numbers = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred half several few couple many some dozen dozens hundreds thousands',
);
const shifts = set('ago earlier later before after hence since');
const near = set('this last next previous past coming following current same that upcoming preceding latest');

/**
 * The kind of a temporal expression.
 * @param type TIMEX3 type, upper case. @param value TIMEX3 value, where there is one.
 */
export function categoryOf(text: string, type: string, value: string): DateCategory {
  if (/^(?:PRESENT|PAST|FUTURE)_REF$/.test(value)) return 'reference (now, recently)';
  if (type === 'SET') return 'set (every Monday)';
  const words = wordsOf(text);
  const has = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));
  const hasUnit = words.some((word) => unitOf(word) !== undefined);
  const isCounted = words.some((word) => numbers.has(word) || /^\d{1,3}(?:[.,]\d{1,3})?$/.test(word));
  if (type === 'TIME' || words.some((word) => /^\d{1,2}(?::\d\d){1,2}$/.test(word)) || has(partsOfDay))
    return has(units) && type === 'DURATION' ? 'duration' : 'part of day, clock time';
  if (has(deictic)) return 'deictic day (today)';
  if (words.some((word) => /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/.test(word)))
    return 'numeric date (2021-01-14, 1/14/2021)';
  if (has(months)) {
    const hasYear = words.some(isYear);
    const hasDay = words.some((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word));
    if (hasDay) return hasYear ? 'month, day and year' : 'month and day';
    return 'month';
  }
  if (has(weekdays)) return 'weekday';
  if (
    words.some((word) => /^(?:\d{2,4})s$/.test(word)) ||
    (words.some((w) => unitOf(w) === 'century') && type === 'DATE')
  )
    return 'decade, century';
  if (words.some((word) => /^(?:quarters?|half|fiscal|semester|trimester)$/.test(word)) && type === 'DATE')
    return 'quarter, half, fiscal year';
  if (has(seasons)) return 'season, weekend';
  if (hasUnit && has(shifts)) return 'n units ago, earlier, later';
  if (hasUnit && isCounted && has(near)) return 'past or next n units';
  if (hasUnit && has(near)) return 'this, last, next unit';
  if (type === 'DURATION' && (isCounted || value.startsWith('P'))) return 'duration';
  if (words.some(isYear)) return 'year';
  if (hasUnit) return 'unit alone (the day)';
  return /^\p{Lu}/u.test(text) ? 'holiday or event' : 'other';
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll(/[’']s?(?=\s|$)/g, '')
    .replaceAll(/[.,;()"“”'’](?=\s|$)/g, '')
    .replaceAll(/\b([ap])\.m\b/g, '$1m')
    .replaceAll(/(\p{L})-(?=\p{L}|\d)|(\d)-(?=\p{L})/gu, '$1$2 ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function unitOf(word: string): string | undefined {
  if (units.has(word)) return word;
  if (word === 'centuries') return 'century';
  const singular = word.endsWith('s') ? word.slice(0, -1) : '';
  return units.has(singular) ? singular : undefined;
}

function isYear(word: string): boolean {
  return /^(?:1[0-9]|20)\d\d$/.test(word);
}
