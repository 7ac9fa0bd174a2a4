import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntityType } from '../entityType';
import { FeatureReader } from '../features/featureDocument';
import { Lexicon } from '../lexicon';
import { isSure } from '../lowestConfidence';
import { NameDocument } from '../nameDocument';
import { layOver, type NameSpan } from '../nameSpan';
import { decide, type ReadArticle } from './decide';

const lexicon = new Lexicon();
const reader = new FeatureReader({ lookUp: () => 0 });

const text = 'Ford Motor met Ann Lee.';
const furniture = 'Share this article';
const spanish = 'El presidente dijo que no hay motivos para la reunión con los ministros.';

type Steps = Partial<Pick<ReadArticle, 'tagged' | 'listed' | 'agreed' | 'datelines' | 'tags' | 'own'>>;

/** An article with what each step is said to have found; what is reported follows as in the recogniser. */
function articleOf(steps: Steps, article = text): ReadArticle {
  const document = new NameDocument(article, lexicon);
  const { tagged = [], listed = [], agreed = [...tagged, ...listed], datelines = [], tags = [], own = [] } = steps;
  const mentions = layOver(layOver(agreed.filter(isSure), layOver(tags, datelines)), own).map((span) => {
    return { ...span, text: article.slice(span.start, span.end) };
  });
  return { document, features: reader.read(document), tagged, listed, agreed, datelines, tags, own, mentions };
}

function span(words: string, type: EntityType, confidence = 0.9): NameSpan {
  const start = text.indexOf(words);
  return { start, end: start + words.length, first: 0, last: 0, type, confidence };
}

/** The decision about a word, with the words of the name that it is part of, or of the one that is withheld. */
function decided(article: ReadArticle, word: string, isLookedAt = true): unknown {
  const { document } = article;
  const start = document.text.indexOf(word);
  const token = document.tokens.findIndex((each) => each.start <= start && start < each.end);
  const { mention, withheld, decision } = decide(article, { start, end: start + word.length }, token, isLookedAt);
  return { ...decision, ...(mention && { mention: mention.text }), ...(withheld && { withheld: withheld.text }) };
}

const lee = span('Ann Lee', 'person');

for (const [by, steps] of [
  ['model', { tagged: [lee] }],
  ['lists', { listed: [lee] }],
  ['dateline', { tagged: [lee], datelines: [lee] }],
  ['tag', { tagged: [lee], tags: [lee] }],
  ['own-name', { tagged: [lee], datelines: [lee], own: [lee] }],
] as const) {
  test(`a name by ${by}`, () => {
    assert.deepEqual(decided(articleOf(steps), 'Ann'), { by, mention: 'Ann Lee' });
    assert.deepEqual(decided(articleOf(steps), 'Lee'), { by, mention: 'Ann Lee' });
  });
}

test('the article decides where it found a name, gave it another class, or made it sure enough', () => {
  const byArticle = { by: 'article', mention: 'Ann Lee' };
  assert.deepEqual(decided(articleOf({ agreed: [lee] }), 'Ann'), byArticle);
  assert.deepEqual(decided(articleOf({ tagged: [span('Ann Lee', 'place')], agreed: [lee] }), 'Ann'), byArticle);
  assert.deepEqual(decided(articleOf({ tagged: [span('Ann Lee', 'person', 0.2)], agreed: [lee] }), 'Ann'), byArticle);
});

test('a name that goes on behind what somebody is called was found by neither of its parts', () => {
  const article = articleOf({ tagged: [lee] });
  const mentions = [{ ...span('met Ann Lee', 'person'), text: 'met Ann Lee' }];
  assert.deepEqual(decided({ ...article, mentions }, 'Ann'), { by: 'nickname', mention: 'met Ann Lee' });
});

test('what the article only made surer is still the model’s', () => {
  const article = articleOf({ tagged: [span('Ann Lee', 'person', 0.5)], agreed: [lee] });
  assert.deepEqual(decided(article, 'Ann'), { by: 'model', mention: 'Ann Lee' });
});

test('a name below the confidence of its class is withheld', () => {
  assert.deepEqual(decided(articleOf({ tagged: [span('Ann Lee', 'person', 0.2)] }), 'Ann'), {
    by: 'confidence',
    lowest: 0.35,
    withheld: 'Ann Lee',
  });
  assert.deepEqual(decided(articleOf({ tagged: [span('Ann Lee', 'work', 0.45)] }), 'Ann'), {
    by: 'confidence',
    lowest: 0.5,
    withheld: 'Ann Lee',
  });
});

test('what a stronger name leaves of another one is explained by both', () => {
  const article = articleOf({ tagged: [span('Ford Motor', 'organization')], own: [span('Ford', 'person')] });
  assert.deepEqual(decided(article, 'Ford'), { by: 'own-name', mention: 'Ford' });
  assert.deepEqual(decided(article, 'Motor'), { by: 'stronger-name', name: 'Ford', withheld: 'Ford Motor' });
});

test('where there is no name it depends on whether the model looked', () => {
  assert.deepEqual(decided(articleOf({}), 'met'), { by: 'model' });
  assert.deepEqual(decided(articleOf({}), 'met', false), { by: 'small-word' });
});

test('furniture and other languages are not read', () => {
  assert.deepEqual(decided(articleOf({}, `${text}\n\n${furniture}\n`), 'Share', false), { by: 'furniture' });
  assert.deepEqual(decided(articleOf({}, `${text}\n\n${spanish}\n`), 'ministros', false), { by: 'other-language' });
});
