import { dayEdtf } from '../../src/core/dates/values/edtfValue';
import { daysInMonth, isDay, toDayNumber, weekdayOf } from '../../src/core/dates/calendar';
import { splitSentences } from '../../src/core/text/sentences';
import { tokenize } from '../../src/core/text/tokens';
import { type PeerDate, type PeerDateRecognizer, withoutPreposition } from './peerDate';

/** What we use of a result; `end` is the offset of the last code unit. */
interface MicrosoftResult {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: { readonly values?: readonly { readonly timex?: string }[] } | undefined;
}

/** `recognizeDateTime` of Microsoft's recognisers. */
export type RecognizeDateTime = (
  text: string,
  culture: string,
  options: number,
  reference: Date,
) => readonly MicrosoftResult[];

/**
 * Microsoft Recognizers: fed sentence by sentence, since it loses results in longer texts. What it leaves open is filled
 * in as its users would: a weekday is the latest on or before publication, a day or month without a year the nearest.
 */
export function microsoftRecognizer(recognize: RecognizeDateTime): PeerDateRecognizer {
  return (text, published) => {
    const day = toDayNumber(published.getFullYear(), published.getMonth() + 1, published.getDate());
    return splitSentences(tokenize(text)).flatMap((sentence) =>
      recognize(text.slice(sentence.start, sentence.end), 'en-us', 0, published).flatMap((result): PeerDate[] => {
        const timex = result.resolution?.values?.[0]?.timex;
        if (timex === undefined) return [];
        const start = sentence.start + result.start;
        const end = sentence.start + result.end + 1;
        return [
          {
            ...withoutPreposition(text, start, end),
            type: typeOf(result.typeName),
            value: valueOf(timex, day),
          },
        ];
      }),
    );
  };
}

function typeOf(name: string): string {
  const kind = name.replace('datetimeV2.', '');
  if (kind === 'duration') return 'DURATION';
  if (kind === 'set') return 'SET';
  return kind.includes('time') ? 'TIME' : 'DATE';
}

function valueOf(timex: string, published: number): string {
  const [, length] = /^\(.*,(P[^,]*)\)$/.exec(timex) ?? [];
  const plain = length ?? timex;
  const [, weekday, rest = ''] = /^XXXX-WXX-(\d)(.*)$/.exec(plain) ?? [];
  if (weekday !== undefined) return dayEdtf(published - ((weekdayOf(published) - Number(weekday) + 7) % 7)) + rest;
  const [, month, day, after = ''] = /^XXXX-(\d\d)(?:-(\d\d))?(.*)$/.exec(plain) ?? [];
  if (month === undefined) return plain;
  const year = nearestYear(Number(month), day === undefined ? undefined : Number(day), published);
  return `${year}-${month}${day === undefined ? '' : `-${day}`}${after}`;
}

function nearestYear(month: number, day: number | undefined, published: number): number {
  const middle = Number(dayEdtf(published).slice(0, 4));
  const away = (year: number): number => {
    if (day !== undefined && !isDay(year, month, day)) return Infinity;
    return Math.abs(toDayNumber(year, month, day ?? Math.ceil(daysInMonth(year, month) / 2)) - published);
  };
  return [middle - 1, middle, middle + 1].reduce((best, year) => (away(year) < away(best) ? year : best));
}
