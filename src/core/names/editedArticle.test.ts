import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readNameModelFile } from '../../../test/support/shippedRecognizers';
import { readNameModel } from './crf/nameModel';
import { FeatureReader, type ReadDocument } from './features/featureDocument';
import { Lexicon } from './lexicon';
import { NameDocument } from './nameDocument';
import { practiceText } from './practiceText';
import { RecentDocuments } from './recentDocuments';

const lexicon = new Lexicon();
const reader = new FeatureReader(readNameModel(readNameModelFile()).words);

/** What is written into an article, or over a part of it: all that joins, parts or ends what is around it. */
const written = fc.constantFrom(
  ...['', '', 's', ' ', '.', '. ', ',', '-', "'s", '“', '"', ')', ' The ', 'U.S. ', '@', '#', 'Gen. Ross', '\u00ad'],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    '\n \n',
    '  \n',
    'Share this\n',
    '\nBy Ann Lee\n',
    '\n\nMINISTER QUITS\n\n',
  ],
  ...[
    'Published 4 March 2019\n',
    'el ministro de la casa que no es para los niños en la calle\n',
    '12 comments\n',
    'PARIS (AP) — ',
  ],
);

/** Edits of a text: where, over how many units, what is written. */
const edits = fc.array(fc.tuple(fc.nat({ max: 9999 }), fc.nat({ max: 40 }), written), {
  minLength: 1,
  maxLength: 8,
});

const wrapped = practiceText.replace(/(.{50,60}) /g, '$1\n');

function readArticle(text: string, before?: ReadDocument): ReadDocument {
  const document = new NameDocument(text, lexicon, before?.document);
  return { document, features: reader.read(document, before) };
}

/** All that was read of an article, without what tells how. */
function factsOf({ document, features }: ReadDocument): unknown {
  const { tokens, sentences, structure, skipped, cases } = document;
  const words = tokens.map((_, index) => [document.word(index), document.shape(index)]);
  const read = features.sentences.map(({ units, views, mode, line, breaks, runs }) => {
    return { units, keys: views.map(({ key }) => key), mode, line, breaks, runs: [runs.first, runs.last] };
  });
  return { tokens, sentences, structure, skipped, cases, words, read, seen: features.seen, parts: features.parts };
}

for (const [name, article] of Object.entries({ 'of paragraphs': practiceText, 'of full lines': wrapped })) {
  test(`an article ${name} is after any edits what it is when read anew`, () => {
    let kept = 0;
    fc.assert(
      fc.property(edits, (changes) => {
        let text = article;
        let read = readArticle(text);
        for (const [place, length, word] of changes) {
          // Far from either end too, which random numbers prefer.
          const at = (place * 7919) % (text.length + 1);
          text = text.slice(0, at) + word + text.slice(at + length);
          read = readArticle(text, read);
          const { head, tail } = read.document.kept ?? { head: 0, tail: 0 };
          if (head > 0 && tail > 0) kept++;
          assert.deepEqual(factsOf(read), factsOf(readArticle(text)));
        }
      }),
      { numRuns: 100 },
    );
    assert.ok(kept > 50, `tokens on both sides were kept ${kept} times`);
  });
}

test('sentences that no edit touched are taken over', () => {
  const before = readArticle(practiceText);
  const at = practiceText.indexOf('signed an agreement');
  const after = readArticle(`${practiceText.slice(0, at)}has ${practiceText.slice(at)}`, before);
  const old = new Set(before.features.sentences.map(({ views }) => views));
  const anew = after.features.sentences.filter(({ views }) => !old.has(views));
  assert.equal(anew.length, 1);
});

test('the article that a text is an edit of is found, and forgotten for the edit', () => {
  const recent = new RecentDocuments();
  const [first, second] = [readArticle(practiceText), readArticle('Another article.\n')];
  recent.keep(first, undefined);
  recent.keep(second, undefined);
  const edited = practiceText.replace('Monday', 'Tuesday');
  assert.equal(recent.find(edited), first);
  assert.equal(recent.find('Nothing like it.'), undefined);
  recent.keep(readArticle(edited, first), first);
  assert.notEqual(recent.find(practiceText), first);
  assert.equal(recent.find('Another article, longer.\n'), second);
  for (let count = 0; count < 3; count++) recent.keep(readArticle(`${count} is a number.`), undefined);
  assert.equal(recent.find('Another article.\n'), undefined);
});
