import { dayEdtf } from '../values/edtfValue';
import type { TemporalExpression } from '../dateRecognizer';
import { termsOf } from '../lexicon/namedPeriods';
import { calendarValueOf } from '../anchor/publication';
import { toDayNumber } from '../calendar';
import type { PublicationClue } from './publicationClue';

/** So many UTF-16 units after a length of time are looked at. */
const reach = 100;

const left =
  /^ (?:left|remaining|remain|to go|before the end|until the end)(?: (?:in|of|until|before))?(?: the end of)? (.{1,40}?)(?:[’']s|s[’])?(?: first| second| current)? (?:term|presidency|administration|tenure|time in office)\b/;

/**
 * Days on which an article may have been published that counts what is left of a time in office: "six days left in
 * President Trump’s term". Where the article also names the day on which it ends ("Jan. 20"), that comes first.
 *
 * @param lastYear later days are no suggestion
 */
export function termClues(
  text: string,
  dates: readonly TemporalExpression[],
  lastYear: number,
): readonly PublicationClue[] {
  const clues = dates.flatMap(({ type, value, start, end }) => {
    const [, count, unit] = /^P(\d{1,3})([DW])$/.exec(value) ?? [];
    const after = type === 'duration' && unit !== undefined ? left.exec(text.slice(end, end + reach)) : null;
    if (after === null) return [];
    const name = after[1]?.split(' ').at(-1) ?? '';
    const span = { start, end: end + after[0].length };
    return termsOf(name.toLowerCase()).flatMap((term) => {
      const { year = 0, month = 1, day = 1 } = calendarValueOf(term.split('/')[1]) ?? {};
      const published = toDayNumber(year, month, day) - Number(count) * (unit === 'W' ? 7 : 1);
      const edtf = dayEdtf(published);
      if (Number(edtf.slice(0, 4)) > lastYear) return [];
      const isNamed = dates.some((date) => date.value.endsWith(dayEdtf(toDayNumber(year, month, day)).slice(4)));
      return [{ clue: { edtf, source: 'term', words: text.slice(span.start, span.end), span } as const, isNamed }];
    });
  });
  return clues.sort((a, b) => Number(b.isNamed) - Number(a.isNamed)).map(({ clue }) => clue);
}
