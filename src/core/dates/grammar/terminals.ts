import type { LexicalClassValues } from '../lexicon/lexicalClasses';
import type { Token } from '../token';
import type { NumberClassValues } from './symbols';

/** Words that are other words too when they are not capitalised ("may", "march", "sun", "second"). */
const ambiguousInLowerCase = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'jun',
  'sat',
  'sun',
  'wed',
  'mon',
  'august',
  'dec',
  'oct',
  'fri',
]);

type Tests<Values> = { readonly [Class in keyof Values]: (token: Token) => Values[Class] | undefined };

const fourDigits = (token: Token): number | undefined =>
  token.number?.shape === 'plain' && token.number.digits.length === 4 ? token.number.value : undefined;

const plainUpTo = (token: Token, maximumDigits: number, minimum: number, maximum: number): number | undefined => {
  const number = token.number;
  if (number?.shape !== 'plain' || number.digits.length > maximumDigits) return undefined;
  return number.value >= minimum && number.value <= maximum ? number.value : undefined;
};

/** What each class of numbers accepts. */
export const numberTests: Tests<NumberClassValues> = {
  NUMBER: ({ number }) =>
    number !== undefined && number.shape !== 'ordinal' && number.shape !== 'plural' ? number.value : undefined,
  DAYNUM: ({ number }) =>
    number !== undefined &&
    (number.shape === 'plain' || number.shape === 'ordinal') &&
    number.digits.length <= 2 &&
    number.value >= 1 &&
    number.value <= 31
      ? number.value
      : undefined,
  ORDINALNUM: ({ number }) => (number?.shape === 'ordinal' ? number.value : undefined),
  YEAR: (token) => {
    const value = fourDigits(token);
    return value !== undefined && value >= 1000 && value < 2200 ? value : undefined;
  },
  TWODIGITS: (token) => (token.number?.digits.length === 2 ? plainUpTo(token, 2, 0, 99) : undefined),
  FOURDIGITS: (token) => {
    const value = fourDigits(token);
    return value !== undefined && value <= 2400 && value % 100 < 60 ? value : undefined;
  },
  HOUR: (token) => plainUpTo(token, 2, 0, 24),
  MINUTE: (token) => (token.number?.digits.length === 2 ? plainUpTo(token, 2, 0, 59) : undefined),
  MONTHNUM: (token) => plainUpTo(token, 2, 1, 12),
  HOURPOINTMINUTE: ({ number }) => {
    if (number?.shape !== 'decimal') return undefined;
    const [hour = '', minute = ''] = number.digits.split('.');
    return minute.length === 2 && Number(hour) <= 24 && Number(minute) < 60
      ? Number(hour) * 100 + Number(minute)
      : undefined;
  },
  DECADENUM: ({ number }) => {
    if (number?.shape !== 'plural' || !number.digits.endsWith('0')) return undefined;
    if (number.digits.length === 4) return number.value >= 1000 && number.value < 2200 ? number.value / 10 : undefined;
    return number.digits.length === 2 && number.value >= 20 ? number.value / 10 : undefined;
  },
};

/** The value of a word in a class; months and weekdays that are common words in lower case must be capitalised. */
export function lexicalValue<Class extends keyof LexicalClassValues>(
  token: Token,
  lexicalClass: Class,
): LexicalClassValues[Class] | undefined {
  const entry = token.entry;
  if (entry === undefined) return undefined;
  if (
    (lexicalClass === 'MONTH' || lexicalClass === 'WEEKDAY') &&
    !token.isCapitalised &&
    ambiguousInLowerCase.has(entry.word)
  ) {
    return undefined;
  }
  return entry.classes[lexicalClass];
}
