import { wordSet } from './wordSet';

/**
 * Who took office when, one after the other: each goes when the next one comes. A year alone is its 20 January (Twentieth
 * Amendment). Presidents of the United States, and prime ministers of the United Kingdom, by their last names.
 */
const successions = [
  'truman 1945-04-12 eisenhower 1953 kennedy 1961 johnson 1963-11-22 nixon 1969 ford 1974-08-09 carter 1977 reagan 1981 ' +
    'bush 1989 clinton 1993 bush 2001 obama 2009 trump 2017 biden 2021 trump 2025 - 2029',
  'thatcher 1979-05-04 major 1990-11-28 blair 1997-05-02 brown 2007-06-27 cameron 2010-05-11 may 2016-07-13 ' +
    'johnson 2019-07-24 truss 2022-09-06 sunak 2022-10-25 starmer 2024-07-05',
];

/** First and last day of each time in office of a name in lower case, as EDTF intervals; empty for others. */
export function termsOf(name: string): readonly string[] {
  return successions.flatMap((succession) => {
    const words = succession.split(' ');
    const day = (at: number): string => words[at]?.replace(/^\d{4}$/, '$&-01-20') ?? '';
    return words.flatMap((word, at) => (word === name && day(at + 3) !== '' ? `${day(at + 1)}/${day(at + 3)}` : []));
  });
}

/** Names that hardly anybody else has: "under Obama" is a time, "under Johnson" may be of any team. */
const distinctive = wordSet('truman eisenhower nixon reagan clinton bush obama trump biden thatcher blair');

/** Whether a name in lower case, without a title, is that of the one who was in office. */
export function isDistinctive(name: string): boolean {
  return distinctive.has(name);
}

/** The time in office that a name means in a year: the latest that had begun. @param year undefined where it is not known. */
export function officeIn(name: string, year = 0): string | undefined {
  const terms = termsOf(name);
  return terms.findLast((term) => Number(term.slice(0, 4)) <= year) ?? terms[0];
}

/**
 * Stretches of history by name. Wars from declaration or first fighting to armistice or surrender; the Cold War from the
 * Truman Doctrine to the end of the Soviet Union; the Great Depression as historians bound it; the Great Recession by the
 * National Bureau of Economic Research.
 */
export const namedPeriods: Readonly<Record<string, string>> = {
  'world war i|one; the? first world war': '1914-07-28/1918-11-11',
  'world war ii|two; the? second world war': '1939-09-01/1945-09-02',
  'the cold war': '1947/1991',
  'the korean war': '1950-06-25/1953-07-27',
  'the vietnam war': '1955-11-01/1975-04-30',
  'the gulf war': '1990-08-02/1991-02-28',
  'the great depression': '1929/1939',
  'the great recession': '2007-12/2009-06',
};
