import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shippedRecognizers } from '../../../../test/support/shippedRecognizers';
import { overlaps } from '../../text/span';
import { KnownNames } from '../known/knownNames';
import type { NameExplanation } from './nameExplanation';

const { names } = shippedRecognizers();

const article = `Bridge opens

VELMORA (Adria Wire) — Transport Minister Tomas Keller said in London that the Iranian-backed party agreed, Keller’s aide (Hanna Voss) said.

@SecPompeo wrote to Procter & Gamble. They had not been told.

قال وزير الخارجية العراقي يوم الخميس إن بغداد ترحب بالزيارة التي قام بها الرئيس.

Share this article
`;

/** The explanation at the first letter of some words, or so many units after it. */
function explain(words: string, further = 0, known?: KnownNames): NameExplanation | undefined {
  return names.explain(article, article.indexOf(words) + further, known);
}

/** The word that is explained at a place, what decided, and the name. */
function told(words: string, further = 0, known?: KnownNames): readonly (string | undefined)[] | undefined {
  const explanation = explain(words, further, known);
  return explanation && [explanation.text, explanation.decision.by, explanation.mention?.text];
}

test('a name is explained at each of its words, and by what the model saw', () => {
  const explanation = explain('Keller');
  assert.ok(explanation);
  assert.deepEqual(
    [explanation.text, explanation.decision, explanation.mention?.text, explanation.mention?.type],
    ['Keller', { by: 'model' }, 'Tomas Keller', 'person'],
  );
  assert.equal(explanation.classes.length, 7);
  assert.equal(explanation.classes[0]?.type, 'person');
  assert.equal(explanation.clues.length, 8);
  assert.ok(explanation.lists.includes('very many people are called so'));
  assert.ok(explanation.article.includes('after a given name'));
  assert.deepEqual(told('Tomas'), ['Tomas', 'model', 'Tomas Keller']);
});

test('datelines and handles are names by themselves', () => {
  assert.deepEqual(told('VELMORA'), ['VELMORA', 'dateline', 'VELMORA']);
  assert.deepEqual(told('Wire'), ['Wire', 'dateline', 'Adria Wire']);
  assert.deepEqual(told('SecPompeo'), ['@SecPompeo', 'tag', '@SecPompeo']);
});

test('a word that is none, by the model or without it', () => {
  assert.deepEqual(told('Minister'), ['Minister', 'model', undefined]);
  assert.equal(explain('Minister')?.classes[0]?.type, undefined);
  assert.deepEqual(told('been'), ['been', 'small-word', undefined]);
  assert.deepEqual([explain('been')?.classes, explain('been')?.clues], [[], []]);
});

test('the part of a hyphenated word is explained by itself', () => {
  assert.deepEqual(told('Iranian')?.slice(0, 1), ['Iranian']);
  assert.deepEqual(explain('Iranian')?.mention?.type, 'group');
  assert.deepEqual(told('backed'), ['backed', 'model', undefined]);
});

test('names of the user are found in any case', () => {
  const known = new KnownNames([{ text: 'party', type: 'organization' }]);
  assert.deepEqual(told('party', 0, known), ['party', 'own-name', 'party']);
  assert.equal(explain('party', 0, known)?.mention?.confidence, 1);
});

test('furniture and other languages are not read', () => {
  assert.deepEqual(told('Share'), ['Share', 'furniture', undefined]);
  assert.deepEqual(told('بغداد'), ['بغداد', 'other-language', undefined]);
});

test('the caret is on a word at either end of it, whatever mark is beside it', () => {
  assert.equal(told('(Hanna', 1)?.[0], 'Hanna');
  assert.equal(told('(Hanna', 6)?.[0], 'Hanna');
  assert.equal(told('Voss)', 4)?.[0], 'Voss');
  assert.equal(told('Keller’s', 6)?.[0], 'Keller');
  assert.equal(told('Keller’s', 8)?.[0], 'Keller');
});

test('there is nothing to say of white space and of marks outside of names', () => {
  assert.equal(explain('\n\nVELMORA', 1), undefined);
  assert.equal(explain(' — ', 1), undefined);
  assert.equal(names.explain('', 0), undefined);
  assert.equal(names.explain('a  b', 2)?.text, undefined);
  assert.equal(names.explain('Ann Lee', -1), undefined);
  assert.equal(names.explain('Ann Lee', 8), undefined);
  assert.deepEqual(told('& Gamble'), ['&', 'model', 'Procter & Gamble']);
});

test('the end of the text is the end of its last word', () => {
  assert.equal(names.explain('We met Tomas Keller', 19)?.text, 'Keller');
  assert.equal(names.explain(article, article.length), undefined);
});

test('explanations agree with what is recognised, wherever they are asked for', () => {
  const piece = fc.constantFrom(
    ...['Tomas Keller', 'London', 'Iranian-backed', 'said', 'the', '@SecPompeo', '#Qatar', 'Keller’s', 'Share this'],
    ...['\n\n', '\r\n', '. ', ', ', ' — ', '(', ')', '“', '😀', '\ud800', '\u200b', 'العراق', '2024', 'A', 'al-Amin'],
  );
  const known = new KnownNames([
    { text: 'Tomas', type: 'place' },
    { text: 'said the', type: 'work' },
  ]);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), fc.nat(), fc.boolean(), (pieces, at, isKnown) => {
      const text = pieces.join(' ');
      const own = isKnown ? known : undefined;
      const offset = at % (text.length + 1);
      const explanation = names.explain(text, offset, own);
      const touching = names.recognize(text, own).find(({ start, end }) => start < offset && offset < end);
      if (explanation === undefined) return touching === undefined || /[\s\u200b]/.test(text.charAt(offset - 1));
      const { span, classes } = explanation;
      assert.equal(explanation.text, text.slice(span.start, span.end));
      const recognized = names.recognize(text, own).find((mention) => overlaps(mention, span));
      assert.equal(explanation.mention?.text, recognized?.text);
      assert.equal(explanation.mention?.confidence, recognized?.confidence);
      const sum = classes.reduce((total, { probability }) => total + probability, 0);
      assert.ok(classes.length === 0 || Math.abs(sum - 1) < 1e-6, `classes sum to ${sum}`);
      return true;
    }),
    { numRuns: 300 },
  );
});
