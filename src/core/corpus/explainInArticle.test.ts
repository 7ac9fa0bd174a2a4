import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDateRecognizer } from '../dates/createDateRecognizer';
import type { NameExplanation } from '../names/explain/nameExplanation';
import type { NameMention, NameRecognizer } from '../names/nameRecognizer';
import { analyseArticle } from './article';
import { noKnownNames } from '../names/known/knownNames';
import type { NameHider } from './articleStore';
import { explainInArticle } from './explainInArticle';

const text = 'Prime Minister Theresa May 2019 met Ann Lee.';

/** Finds the names "Theresa May" and "Ann Lee", and no others. */
const names: NameRecognizer = {
  version: 'test',
  recognize: () => [mentionOf('Theresa May'), mentionOf('Ann Lee')],
  explain: (_, offset): NameExplanation => ({
    span: { start: offset, end: offset + 3 },
    text: text.slice(offset, offset + 3),
    mention: names.recognize(text).find(({ start, end }) => start <= offset && offset < end),
    withheld: undefined,
    decision: { by: 'model' },
    classes: [],
    clues: [],
    lists: [],
    article: [],
  }),
};

function mentionOf(words: string): NameMention {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, type: 'person', confidence: 0.9 };
}

const article = analyseArticle('a.txt', text, { recognizers: { names, dates: createDateRecognizer() } });

/** The decision about some words, the name that is shown, and the one that is withheld. */
function why(words: string, hider?: NameHider): unknown {
  const sources = { names, known: noKnownNames, hiddenBy: () => hider };
  const explanation = explainInArticle(article, text, text.indexOf(words), sources);
  return explanation && [explanation.decision, explanation.mention?.text, explanation.withheld?.text];
}

const date = { by: 'date', text: 'May 2019', edtf: '2019-05' };

test('a name that nothing else decides about is as the recogniser has it', () => {
  assert.deepEqual(why('Lee'), [{ by: 'model' }, 'Ann Lee', undefined]);
  assert.deepEqual(why('met'), [{ by: 'model' }, undefined, undefined]);
});

test('a name loses to a date that has some of its words, at each of them', () => {
  assert.deepEqual(why('May'), [date, undefined, 'Theresa May']);
  assert.deepEqual(why('Theresa'), [date, undefined, 'Theresa May']);
  assert.deepEqual(why('2019'), [date, undefined, undefined]);
  assert.deepEqual(
    article.mentions.map((mention) => mention.text),
    ['Ann Lee'],
  );
});

test('a name that is to be ignored is withheld; where there is none, nothing is', () => {
  assert.deepEqual(why('Lee', 'article'), [{ by: 'ignored', in: 'article' }, undefined, 'Ann Lee']);
  assert.deepEqual(why('Lee', 'folder'), [{ by: 'ignored', in: 'folder' }, undefined, 'Ann Lee']);
  assert.deepEqual(why('Lee', 'settings'), [{ by: 'settings' }, undefined, 'Ann Lee']);
  assert.deepEqual(why('met', 'folder'), [{ by: 'model' }, undefined, undefined]);
  assert.deepEqual(why('May', 'folder'), [date, undefined, 'Theresa May']);
});

test('nothing is said of a text that is not the one that was analysed', () => {
  const sources = { names, known: noKnownNames, hiddenBy: () => undefined };
  assert.equal(explainInArticle(article, `${text} `, 0, sources), undefined);
  assert.equal(explainInArticle(article, text.replace('Ann', 'Eve'), 0, sources), undefined);
});
