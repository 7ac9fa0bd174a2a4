import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DecisionTable } from '../decisions';
import { markedMentions } from '../testing/markedText';
import { buildLocalEntities } from './localEntities';
import { NamePool } from './namePool';

const noDecisions = new DecisionTable({ entities: [], same: new Map(), notSame: [], ignore: [] });

/** The fullest name and the tier of each mention, given that the recogniser was not sure of lone words. */
function meant(marked: string): readonly string[] {
  const mentions = markedMentions(marked).map((mention) =>
    mention.text.includes(' ') ? mention : { ...mention, confidence: 0.5 },
  );
  const article = buildLocalEntities({ path: 'a.txt', published: '' }, mentions, [], noDecisions, new NamePool());
  return mentions.map((_, at) => {
    const name = article.nameAt(at);
    return `${name?.local.best.form.text} ${name?.reason?.tier ?? 'itself'}`;
  });
}

test('a word that is a company and a surname in one article', () => {
  const company = 'Hale Motor Co.';
  const cases: readonly (readonly [marked: string, meant: readonly string[]])[] = [
    [
      `[organization:${company}] fell. [person:Hale] rose. [person:Ann Hale] sang.`,
      [`${company} itself`, `${company} likely`, 'Ann Hale itself'],
    ],
    [
      `[organization:${company}] fell. [person:Ann Hale] sang. [person:Hale] left.`,
      [`${company} itself`, 'Ann Hale itself', 'Ann Hale likely'],
    ],
    [
      `[organization:${company}] fell. [person:Ann Hale] sang. [person:Hale^company] rose.`,
      [`${company} itself`, 'Ann Hale itself', `${company} likely`],
    ],
    [
      `[person:Ann Hale] sang. [organization:${company}] fell. [person:Hale^woman] left.`,
      ['Ann Hale itself', `${company} itself`, 'Ann Hale same'],
    ],
    [
      '[organization:Hale Ltd] fell. [person:Hale] rose. [person:Ann Hale] sang. [person:Hale] left.',
      ['Hale Ltd itself', 'Hale Ltd likely', 'Ann Hale itself', 'Ann Hale likely'],
    ],
  ];
  for (const [marked, expected] of cases) assert.deepEqual(meant(marked), expected, marked);
});
