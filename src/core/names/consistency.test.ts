import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cpuMilliseconds } from '../../../test/support/cpuTime';
import { makeConsistent } from './consistency';
import type { NameDraft } from './nameDraft';
import { type EntityType, entityTypes } from './entityType';
import { type FeatureDocument, FeatureReader } from './features/featureDocument';
import { Lexicon } from './lexicon';
import { NameDocument } from './nameDocument';
import { readMarks, writeMarks } from './testing/marked';

const lexicon = new Lexicon();
const reader = new FeatureReader({ lookUp: () => 0 });

interface Read {
  readonly text: string;
  readonly document: FeatureDocument;
  readonly drafts: readonly NameDraft[];
}

/** Reads a text in which the model's names are marked, with how sure the model is of each: "[place:0.6 Paris]"; else 0.8. */
function read(marked: string): Read {
  const sure = [...marked.matchAll(/\[[a-z]+(?::([\d.]+))? /g)].map((match) => Number(match[1] ?? 0.8));
  const { text, names } = readMarks(marked.replace(/(\[[a-z]+):[\d.]+/g, '$1'));
  const document = reader.read(new NameDocument(text, lexicon));
  const drafts = names.map((name, number): NameDraft => {
    const sentence = document.sentences.findIndex(({ units }) => units.some(({ start }) => start === name.start));
    const units = document.sentences[sentence]?.units ?? [];
    const first = units.findIndex(({ start }) => start === name.start);
    const last = units.findIndex(({ end }) => end === name.end) + 1;
    assert.ok(first >= 0 && last > first, text.slice(name.start, name.end));
    return { sentence, first, last, type: entityTypes.indexOf(name.type), confidence: sure[number] ?? 0 };
  });
  return { text, document, drafts };
}

function spansOf(
  { document }: Read,
  drafts: readonly NameDraft[],
): readonly { start: number; end: number; type: EntityType; confidence: number }[] {
  return drafts.map(({ sentence, first, last, type, confidence }) => {
    const units = document.sentences[sentence]!.units;
    return { start: units[first]!.start, end: units[last - 1]!.end, type: entityTypes[type]!, confidence };
  });
}

function consistent(marked: string): { readonly marked: string; readonly drafts: readonly NameDraft[] } {
  const given = read(marked);
  const drafts = makeConsistent(given.document, given.drafts, lexicon);
  const mentions = spansOf(given, drafts).map((span) => ({ ...span, text: given.text.slice(span.start, span.end) }));
  return { marked: writeMarks(given.text, mentions), drafts };
}

/** What the model found, and what must come of it. */
const cases: Readonly<Record<string, readonly (readonly [model: string, result: string])[]>> = {
  'a party or nation in front of a person is a name of its own': [
    ['[person Republican Keller] left.', '[group Republican] [person Keller] left.'],
    ['[person Iraqi Ali Amin] left.', '[group Iraqi] [person Ali Amin] left.'],
    ['[person Christian Keller] left.', '[person Christian Keller] left.'],
    ['[person Republican] left.', '[person Republican] left.'],
  ],
  'a surname is a person’s where the article has the full name': [
    ['[person Ann Keller] left. [place:0.6 Keller] spoke.', '[person Ann Keller] left. [person Keller] spoke.'],
    ['[organization:0.6 Keller] spoke. [person Ann Keller] left.', '[person Keller] spoke. [person Ann Keller] left.'],
    ['[person Ali al-Amin] left. [place:0.6 Amin] spoke.', '[person Ali al-Amin] left. [person Amin] spoke.'],
    ['[person al-Amin] left. [place:0.6 Amin] spoke.', '[person al-Amin] left. [person Amin] spoke.'],
    // Not where a place is meant, or a people, or the model is sure; nor by one word or a name it doubts.
    ['[person Ann Vela] lives in [place:0.6 Vela].', '[person Ann Vela] lives in [place Vela].'],
    ['[person Ann Keller] met [group:0.6 Keller].', '[person Ann Keller] met [group Keller].'],
    ['[person Ann Keller] met [place:0.95 Keller].', '[person Ann Keller] met [place Keller].'],
    ['[person Ann] left. [place:0.6 Ann] spoke.', '[person Ann] left. [place Ann] spoke.'],
    ['[person:0.4 Ann Keller] left. [place:0.6 Keller] spoke.', '[person Ann Keller] left. [place Keller] spoke.'],
  ],
  'an acronym in brackets is what stands before it': [
    [
      'The [organization Vela Water Board] ([place:0.9 VWB]) left. [person:0.95 VWB] spoke.',
      'The [organization Vela Water Board] ([organization VWB]) left. [organization VWB] spoke.',
    ],
    ['The [place Red Sea Area] ([organization RSA]) is far.', 'The [place Red Sea Area] ([place RSA]) is far.'],
    ['The [group Free Velans] ([place FVM]) left.', 'The [group Free Velans] ([organization FVM]) left.'],
    // Other words in brackets say nothing.
    [
      'The [organization Vela Water Board] ([place Vela]) left.',
      'The [organization Vela Water Board] ([place Vela]) left.',
    ],
    [
      'The [organization Vela Water Board], [place VWB], left.',
      'The [organization Vela Water Board], [place VWB], left.',
    ],
  ],
  'most mentions decide': [
    [
      '[organization Velmar] rose. [organization Velmar] fell. [organization Velmar] rose. [place:0.5 Velmar] fell.',
      '[organization Velmar] rose. [organization Velmar] fell. [organization Velmar] rose. [organization Velmar] fell.',
    ],
    [
      '[organization Velmar] rose. [organization Velmar] fell. [place:0.95 Velmar] fell.',
      '[organization Velmar] rose. [organization Velmar] fell. [place Velmar] fell.',
    ],
    ['[organization Velmar] rose. [place:0.5 Velmar] fell.', '[organization Velmar] rose. [place Velmar] fell.'],
    [
      '[organization Velmar] rose. [organization Velmar] fell. [place Velmar] fell. [place Velmar] rose.',
      '[organization Velmar] rose. [organization Velmar] fell. [place Velmar] fell. [place Velmar] rose.',
    ],
  ],
  'names are found again': [
    ['[person Ann Keller] left. Then Ann Keller spoke.', '[person Ann Keller] left. Then [person Ann Keller] spoke.'],
    ['[person Ann Keller] left. Then Keller spoke.', '[person Ann Keller] left. Then [person Keller] spoke.'],
    ['Then Keller spoke. [person Ann Keller] left.', 'Then [person Keller] spoke. [person Ann Keller] left.'],
    ['[place Vela] is far. Vela-based Acme fell.', '[place Vela] is far. [place Vela]-based Acme fell.'],
    [
      '[organization Acme] rose. [organization Acme Air Lines] fell. Then Acme Air Lines rose.',
      '[organization Acme] rose. [organization Acme Air Lines] fell. Then [organization Acme Air Lines] rose.',
    ],
    [
      '[organization Vela Water Board] met. Vela Water left. [place Vela] is far.',
      '[organization Vela Water Board] met. [place Vela] Water left. [place Vela] is far.',
    ],
  ],
  'names are found again in headlines': [
    [
      'KELLER QUITS\n\nOn Monday [person Ann Keller] quit.',
      '[person KELLER] QUITS\n\nOn Monday [person Ann Keller] quit.',
    ],
    [
      'VELA WATER BOARD SHUT\n\nThe [organization Vela Water Board] shut.',
      '[organization VELA WATER BOARD] SHUT\n\nThe [organization Vela Water Board] shut.',
    ],
    [
      'Keller Says No Talks With Acme Yet\n\n[person Ann Keller] says no.',
      '[person Keller] Says No Talks With Acme Yet\n\n[person Ann Keller] says no.',
    ],
  ],
  'words that only look like a name are not found': [
    // Small elsewhere in the article.
    [
      'On Monday [person Ann Bush] left. Bush grew there; a bush burned.',
      'On Monday [person Ann Bush] left. Bush grew there; a bush burned.',
    ],
    [
      'BUSH BURNS NEAR TOWN\n\nOn Monday [person Ann Bush] saw a bush burn.',
      'BUSH BURNS NEAR TOWN\n\nOn Monday [person Ann Bush] saw a bush burn.',
    ],
    [
      'BUSH BURNS NEAR TOWN\n\nThe [organization Vela Water Board] ([organization VWB]) and [person Ann Bush] saw a bush burn.',
      'BUSH BURNS NEAR TOWN\n\nThe [organization Vela Water Board] ([organization VWB]) and [person Ann Bush] saw a bush burn.',
    ],
    // Small there.
    ['[person Ann Keller] left. The keller was empty.', '[person Ann Keller] left. The keller was empty.'],
    // Doubtful the first time.
    ['[place:0.5 Velmar] fell. Then Velmar rose.', '[place Velmar] fell. Then Velmar rose.'],
    // Not the first name alone.
    ['[person Ann Keller] left. Then Ann spoke.', '[person Ann Keller] left. Then Ann spoke.'],
  ],
};

for (const [what, pairs] of Object.entries(cases))
  for (const [model, result] of pairs)
    test(`consistency, ${what}: ${model.replaceAll('\n', ' ⏎ ')}`, () => {
      assert.equal(consistent(model).marked, result);
    });

test('consistency: what is found again is less sure than what it repeats; agreement makes surer', () => {
  const [first, again] = consistent('[person:0.85 Ann Keller] left. Then Ann Keller spoke.').drafts;
  assert.ok(again!.confidence < first!.confidence && again!.confidence > 0.5);
  const sure = '[place:0.95 Velmar] is far. [place:0.95 Velmar] is old. ';
  assert.ok(consistent(`${sure}[place:0.5 Velmar] is small.`).drafts[2]!.confidence > 0.7);
});

test('consistency: on any text with any names, all names stay where they are, in order, without overlap', () => {
  const word = fc.constantFrom(
    'Ann',
    'Keller',
    'Al-',
    'al-Keller',
    'NWA',
    'ANN',
    'keller',
    'in',
    '(',
    ')',
    '.',
    '\n\n',
    ',',
    'of',
  );
  const texts = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
  const choices = fc.array(
    fc.tuple(
      fc.nat({ max: 3 }),
      fc.integer({ min: 1, max: 3 }),
      fc.nat({ max: 5 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
  );
  fc.assert(
    fc.property(texts, choices, (text, choices) => {
      const document = reader.read(new NameDocument(text, lexicon));
      const places = document.sentences.flatMap(({ units }, sentence) => units.map((_, at) => ({ sentence, at })));
      const drafts: NameDraft[] = [];
      let next = 0;
      for (const [gap, length, type, confidence] of choices) {
        const place = places[next + gap];
        if (place === undefined) break;
        const last = Math.min(place.at + length, document.sentences[place.sentence]!.units.length);
        drafts.push({ sentence: place.sentence, first: place.at, last, type, confidence });
        next += gap + last - place.at;
      }
      const result = makeConsistent(document, drafts, lexicon);
      const where = ({ sentence, first, last }: NameDraft): string => `${sentence}:${first}-${last}`;
      for (const draft of drafts) assert.ok(result.some((other) => where(other) === where(draft)));
      result.forEach((draft, index) => {
        const before = result[index - 1];
        assert.ok(draft.last > draft.first && draft.confidence >= 0 && draft.confidence <= 1);
        if (before?.sentence === draft.sentence) assert.ok(before.last <= draft.first);
        else assert.ok(before === undefined || before.sentence < draft.sentence);
      });
    }),
    { numRuns: 500 },
  );
});

/** Articles that grow with n, all of whose names begin alike or repeat. */
const hostile: Readonly<Record<string, (n: number) => string>> = {
  'many names that begin with one word': (n) =>
    Array.from({ length: n }, (_, index) => `[person Ann K${index.toString(36)}] met Ann. `).join(''),
  'one name again and again': (n) => `[person Ann Ann Keller] left. ${'Ann Ann Ann Keller '.repeat(n)}`,
  'many acronyms': (n) => '[organization Vela Water Board] ([place VWB]) met VWB. '.repeat(n),
  'many surnames': (n) =>
    Array.from(
      { length: n },
      (_, index) => `[person Ann K${index.toString(36)}] met K${(n - index).toString(36)}. `,
    ).join(''),
};

for (const [what, make] of Object.entries(hostile))
  test(`consistency: time is linear: ${what}`, () => {
    const timeOf = ({ document, drafts }: Read): number =>
      Math.min(...[0, 1, 2, 3, 4].map(() => cpuMilliseconds(() => makeConsistent(document, drafts, lexicon))));
    const [small, large] = [read(make(1500)), read(make(6000))];
    timeOf(small);
    // Four times the text: linear is 4, quadratic 16. Less than 5 ms says nothing.
    assert.ok(timeOf(large) < 10 * Math.max(5, timeOf(small)));
  });
