import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CaseMode, viewWord, type WordView } from './wordFeatures';
import { WordViews } from './wordViews';

const viewOf = (form: string): WordView =>
  viewWord({ form, plain: form, mode: CaseMode.Normal, flags: 0, knowledge: 0 });

test('word views: the latest are kept, twice as many at most', () => {
  const views = new WordViews(10);
  const forms = Array.from({ length: 100 }, (_, index) => `word${index}`);
  for (const form of forms) views.add(form, viewOf);
  for (const form of forms.slice(0, -20)) assert.equal(views.get(form), undefined);
  for (const form of forms.slice(-10)) assert.equal(views.get(form)?.form, form);
});

test('word views: a word that is asked for again and again stays, the same view', () => {
  const views = new WordViews(10);
  const view = views.add('the', viewOf);
  for (let index = 0; index < 100; index++) {
    assert.equal(views.get('the'), view);
    if (index % 2 === 0) views.add(`word${index}`, viewOf);
  }
});
