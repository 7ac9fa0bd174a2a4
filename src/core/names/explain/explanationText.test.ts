import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explanationText } from './explanationText';
import type { FoundName, NameDecision, NameExplanation } from './nameExplanation';

const lee: FoundName = { start: 0, end: 7, text: 'Ann Lee', type: 'person', confidence: 0.986 };

function explanation(parts: Partial<NameExplanation>): NameExplanation {
  return {
    span: { start: 4, end: 7 },
    text: 'Lee',
    mention: undefined,
    withheld: undefined,
    decision: { by: 'model' },
    classes: [],
    clues: [],
    lists: [],
    article: [],
    ...parts,
  };
}

const lines = (parts: Partial<NameExplanation>): readonly string[] => explanationText(explanation(parts)).split('\n');

test('a name: what it is, who decided, and what the model, the lists and the article say', () => {
  assert.deepEqual(
    lines({
      mention: lee,
      classes: [
        { type: 'person', probability: 0.9 },
        { type: undefined, probability: 0.06 },
        { type: 'place', probability: 0.03 },
        { type: 'work', probability: 0.01 },
      ],
      clues: [
        { says: 'a', weight: 2 },
        { says: 'b', weight: -1 },
        { says: 'c', weight: 0.9 },
        { says: 'd', weight: 0.8 },
        { says: 'e', weight: 0.7 },
        { says: 'f', weight: 0.6 },
        { says: 'g', weight: -0.1 },
      ],
      lists: ['is a given name', 'a town is called so'],
      article: ['after a title', 'alone in brackets'],
    }),
    [
      '“Lee” is part of the name “Ann Lee”: person, nearly certain (99 %)',
      'Reason: the model decides, by the words around it and how it is written',
      'The model alone: person 90 %, no name 6 %',
      'For person: a; c; d; e',
      'Against person: b',
      'The word itself: is a given name; a town is called so',
      'In the article: after a title; alone in brackets',
    ],
  );
});

test('no name: what speaks for the next class instead', () => {
  assert.deepEqual(
    lines({
      classes: [
        { type: undefined, probability: 0.9999 },
        { type: 'place', probability: 0.0001 },
      ],
      clues: [
        { says: 'a', weight: 1 },
        { says: 'b', weight: -1 },
      ],
    }),
    [
      '“Lee” is no name',
      'Reason: the model finds none here, by the words around it and how it is written',
      'The model alone: no name over 99 %',
      'For no name: a',
      'For place: b',
    ],
  );
});

test('confidence in words and in figures', () => {
  const verdict = (confidence: number): string | undefined =>
    lines({ text: 'Ann Lee', mention: { ...lee, confidence } })[0];
  assert.equal(verdict(1), '“Ann Lee” is a name: person, certain (100 %)');
  assert.equal(verdict(0.999), '“Ann Lee” is a name: person, nearly certain (over 99 %)');
  assert.equal(verdict(0.8), '“Ann Lee” is a name: person, very likely (80 %)');
  assert.equal(verdict(0.6), '“Ann Lee” is a name: person, likely (60 %)');
  assert.equal(verdict(0.35), '“Ann Lee” is a name: person, doubtful (35 %)');
});

for (const [decision, reason] of [
  [{ by: 'own-name' }, 'it is one of your own names'],
  [{ by: 'dateline' }, 'it stands in the dateline that opens the story, or before the day in a line of its own'],
  [{ by: 'nickname' }, 'the name goes on behind what somebody is called, or begins behind brackets'],
  [{ by: 'tag' }, 'the letters of the handle or hashtag spell it'],
  [{ by: 'lists' }, 'the lists have this part of a hyphenated word as a country or nationality'],
  [{ by: 'article' }, 'the rest of the article tells what it is'],
  [{ by: 'furniture' }, 'this line belongs to the page around the article, and names are not looked for there'],
  [{ by: 'other-language' }, 'this paragraph is in another language, and names are looked for in English only'],
  [
    { by: 'small-word' },
    'it is hardly ever a name where it stands, as are the words beside it, so that the model does not look',
  ],
] as const) {
  test(`decided by ${decision.by}`, () => {
    assert.equal(lines({ decision })[1], `Reason: ${reason}`);
  });
}

for (const [decision, reason] of [
  [{ by: 'confidence', lowest: 0.35 }, 'names of this class are shown from 35 % on'],
  [{ by: 'stronger-name', name: 'Lee Lines' }, 'another name has some of the same words: “Lee Lines”'],
  [{ by: 'date', text: 'May', edtf: '2024-05' }, 'dates count more than names: “May” is one (2024-05)'],
  [{ by: 'date', text: 'May', edtf: undefined }, 'dates count more than names: “May” is one'],
  [{ by: 'ignored', in: 'article' }, 'the sidecar of this article tells to ignore it'],
  [{ by: 'settings' }, 'the settings hide names of this class or of this confidence'],
  [{ by: 'ignored', in: 'folder' }, 'the workspace file tells to ignore it in all articles'],
] as const satisfies readonly (readonly [NameDecision, string])[]) {
  test(`withheld: ${reason}`, () => {
    assert.deepEqual(lines({ decision, withheld: lee }), [
      '“Lee” is not shown as a name',
      `Reason: ${reason}`,
      'Found: “Ann Lee”, person, nearly certain (99 %)',
    ]);
  });
}

test('words of the article stay on one line, short and without control characters', () => {
  const hostile = `a\n\u001b[31mb\u202ec\u2028d ${'e'.repeat(200)}`;
  const [verdict, ...others] = lines({ text: hostile, mention: { ...lee, text: `${hostile} f` } });
  assert.equal(
    verdict,
    `“a [31mbc d ${'e'.repeat(48)}…” is part of the name “a [31mbc d ${'e'.repeat(48)}…”: person, nearly certain (99 %)`,
  );
  assert.equal(others.length, 1);
});
