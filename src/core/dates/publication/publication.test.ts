import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDateRecognizer } from '../createDateRecognizer';
import { statedPublication } from './statedPublication';
import { suggestedPublications } from './suggestedPublications';

const dates = createDateRecognizer();
const body = 'The ferry to Oreska sank on Thursday with forty people on board, the coast guard said in a statement.\n';

const stated: readonly (readonly [
  what: string,
  path: string,
  text: string,
  edtf: string | undefined,
  source?: string,
])[] = [
  ['a published line', 'a.txt', `Ferry sinks\n\nPublished March 8, 2024\n\n${body}`, '2024-03-08', 'line'],
  ['a bare date line', 'a.txt', `Ferry sinks\n\nFriday, 8 March 2024\n\n${body}`, '2024-03-08', 'line'],
  ['a bare day with full stops', 'a.txt', `Ferry sinks\n\n08.03.2024\n\n${body}`, '2024-03-08', 'line'],
  ['and with a time', 'a.txt', `Ferry sinks\n\nFri, 08.03.2024 10:30\n\n${body}`, '2024-03-08', 'line'],
  ['in figures, as usual', 'a.txt', `Ferry sinks\n\nPublished: 05/03/2024\n\n${body}`, '2024-05-03', 'line'],
  [
    'in figures, in the order of the article',
    'a.txt',
    `Ferry sinks\n\nPublished: 05/03/2024\n\n${body}It sailed since 13/12/2019.\n`,
    '2024-03-05',
    'line',
  ],
  ['an ISO date with a time', 'a.txt', `Ferry sinks\n2024-03-08 14:05\n\n${body}`, '2024-03-08', 'line'],
  [
    'a date with the hour of a web page',
    'a.txt',
    `Ferry sinks\n\nMarch 8, 2024 at 9:15 a.m. EST\n\n${body}`,
    '2024-03-08',
    'line',
  ],
  [
    'a dateline with the day last',
    'a.txt',
    `Ferry sinks\n\nVELMAR (Adria Wire), March 8, 2024 - ${body}`,
    '2024-03-08',
    'dateline',
  ],
  [
    'a dateline with the day behind it',
    'a.txt',
    `Ferry sinks\n\nVELMAR (AW) — 8 March 2024 — ${body}`,
    '2024-03-08',
    'dateline',
  ],
  ['a byline', 'a.txt', `Ferry sinks\n\nBy Marta Bellini, March 8, 2024\n\n${body}`, '2024-03-08', 'line'],
  [
    'published before updated',
    'a.txt',
    `Ferry sinks\n\nUpdated March 9, 2024\nPublished March 8, 2024\n\n${body}`,
    '2024-03-08',
    'line',
  ],
  ['a dateline', 'a.txt', `Ferry sinks\n\nVELMAR, March 8, 2024 (Adria Wire) - ${body}`, '2024-03-08', 'dateline'],
  ['a dateline without a year', 'a.txt', `Ferry sinks\n\nVELMAR, March 8 (Adria Wire) - ${body}`, undefined],
  ['a file name', 'articles/2024-03-08-ferry.txt', `Ferry sinks\n\n${body}`, '2024-03-08', 'file-name'],
  ['a file name without marks', '20240308_ferry.txt', body, '2024-03-08', 'file-name'],
  ['folders', '2024/03/08/ferry.txt', body, '2024-03-08', 'file-name'],
  ['a number that is no day', 'articles/20241399.txt', body, undefined],
  ['a longer number', 'articles/1202403081.txt', body, undefined],
  [
    'the line counts more than the name',
    '2024-03-09.txt',
    `Ferry sinks\n\nMarch 8, 2024\n\n${body}`,
    '2024-03-08',
    'line',
  ],
  ['a date in the story', 'a.txt', `Ferry sinks\n\nOn March 8, 2024 the ferry sank, and all were saved.\n`, undefined],
  ['a published line below the story', 'a.txt', `Ferry sinks\n\n${body}\nPublished March 8, 2024\n`, undefined],
  ['nothing', 'a.txt', '', undefined],
];

for (const [what, path, text, edtf, source] of stated)
  test(`publication: ${what}`, () => {
    const clue = statedPublication(path, text, dates);
    assert.equal(clue?.edtf, edtf);
    assert.equal(clue?.source, source);
    if (clue?.span) assert.equal(text.slice(clue.span.start, clue.span.end), clue.words);
  });

function suggested(text: string): readonly string[] {
  return suggestedPublications(text, dates.recognize(text, {}), { year: 2026 }).map(
    ({ edtf, source, words }) => `${edtf} ${source} ${words}`,
  );
}

test('publication: a weekday with a day of a month suggests the years in which they go together', () => {
  assert.deepEqual(suggested('It sank on Thursday, Jan. 9, off Oreska.'), [
    '2025-01-09 weekday Thursday, Jan. 9',
    '2020-01-09 weekday Thursday, Jan. 9',
    '2014-01-09 weekday Thursday, Jan. 9',
    '2003-01-09 weekday Thursday, Jan. 9',
  ]);
});

test('publication: every weekday must fit, and the latest of the days is suggested', () => {
  assert.deepEqual(suggested('It sank on Thursday, Jan. 9, and was raised on Monday, Feb. 3.'), [
    '2025-02-03 weekday Monday, Feb. 3',
    '2020-02-03 weekday Monday, Feb. 3',
    '2014-02-03 weekday Monday, Feb. 3',
    '2003-02-03 weekday Monday, Feb. 3',
  ]);
  assert.deepEqual(suggested('It sank on Thursday, Jan. 9, and was raised on Friday, Jan. 9.'), []);
  assert.deepEqual(suggested('It sank on Saturday, Feb. 29.'), [
    '2020-02-29 weekday Saturday, Feb. 29',
    '1992-02-29 weekday Saturday, Feb. 29',
  ]);
});

test('publication: the latest day that is named in full is suggested', () => {
  assert.deepEqual(suggested('Built on 3 May 1998, it was sold on 12 June 2023 and sank in 2024.'), [
    '2023-06-12 latest 12 June 2023',
  ]);
  assert.deepEqual(suggested('It sank last week.'), []);
});

test('publication: what is left of a time in office suggests the day, the one whose end is named first', () => {
  assert.deepEqual(suggested('With six days left in President Trump’s term, he is due to hand over on Jan. 20.'), [
    '2021-01-14 term six days left in President Trump’s term',
  ]);
  assert.deepEqual(suggested("There are two weeks remaining in the Bush administration's plans."), [
    '1993-01-06 term two weeks remaining in the Bush administration',
    '2009-01-06 term two weeks remaining in the Bush administration',
  ]);
  assert.deepEqual(suggested('There are 10 days left until the end of Nixon’s second term.'), [
    '1974-07-30 term 10 days left until the end of Nixon’s second term',
  ]);
  for (const text of [
    'Six days left in the port.',
    'six days left in Mayor Bellini’s term',
    'six days before Trump left',
  ])
    assert.deepEqual(suggested(text), [], text);
});
