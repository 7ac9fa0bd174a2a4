import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lexicon } from '../lexicon';
import { NameDocument } from '../nameDocument';
import type { NameSpan } from '../nameSpan';
import { KnownNames } from './knownNames';
import { layKnownOver, type LaidSpan } from './layKnownOver';

const lexicon = new Lexicon();

/** Reads a text in which what the model found stands in braces, and lays the user's names over it. */
function lay(marked: string, ...names: readonly string[]): string {
  const document = new NameDocument(marked.replaceAll(/[{}]/g, ''), lexicon);
  const found = [...marked.matchAll(/\{([^}]*)\}/g)].map((match, number): NameSpan => {
    const start = match.index - 2 * number;
    const end = start + (match[1] ?? '').length;
    const first = document.tokens.findIndex((token) => token.end > start);
    const last = document.tokens.findIndex((token) => token.end >= end) + 1;
    return { start, end, first, last, type: 'organization', confidence: 0.5 };
  });
  const known = new KnownNames(names.map((text) => ({ text, type: 'place' }))).findIn(document);
  const laid = layKnownOver(document, found, known);
  return laid.map((span) => written(document, span)).join(' | ');
}

function written({ text }: NameDocument, { start, end, type, within = [] }: LaidSpan): string {
  const inside = within.map((name) => text.slice(name.start, name.end));
  return `${type} ${text.slice(start, end)}${inside.length === 0 ? '' : ` (${inside.join(', ')})`}`;
}

for (const [rule, marked, names, expected] of [
  [
    'without known names nothing changes',
    'the {Zem Group} of {Zemora}',
    [],
    'organization Zem Group | organization Zemora',
  ],
  ['the same words are the user’s', 'in {Zemora}', ['Zemora'], 'place Zemora'],
  [
    'so is what was not found',
    'in Zemora, {Ivo} left Zemora',
    ['Zemora'],
    'place Zemora | organization Ivo | place Zemora',
  ],
  [
    'a longer known name takes the place of all inside',
    '{Zem} Bank of {Zora}',
    ['Zem Bank of Zora'],
    'place Zem Bank of Zora',
  ],
  ['a longer name stays', 'the {University of Zemora}', ['Zemora'], 'organization University of Zemora (Zemora)'],
  ['also with a word behind', '{Zemora Bank} said', ['Zemora'], 'organization Zemora Bank (Zemora)'],
  [
    'also with several known names inside',
    '{Zem Zora Bank}',
    ['Zem', 'Zora'],
    'organization Zem Zora Bank (Zem, Zora)',
  ],
  ['not for an article', '{The Zemora} and {the Zemora}', ['Zemora'], 'place Zemora | place Zemora'],
  ['not for a possessive or marks', '{“Zemora’s}', ['Zemora'], 'place Zemora'],
  ['not for what joins known names', '{Zem and the Zora}', ['Zem', 'Zora'], 'place Zem | place Zora'],
  ['a number is a word', '{Zemora 24}', ['Zemora'], 'organization Zemora 24 (Zemora)'],
  ['a crossing name gives way', '{Upper Zem} Zora {met}', ['Zem Zora'], 'place Zem Zora | organization met'],
  ['on either side', 'Zem {Zora Bank}', ['Zem Zora'], 'place Zem Zora'],
  ['on both sides', '{Upper Zem} {Zora Bank}', ['Zem Zora'], 'place Zem Zora'],
  ['and lets those inside stand', '{Ivo Bank Zem} Zora', ['Ivo', 'Zem Zora'], 'place Ivo | place Zem Zora'],
  ['a known part of a hyphenated word is a name', '{Zem}-backed', ['Zem'], 'place Zem'],
  ['no full stop makes a name longer', '{Zem Inc.}', ['Zem Inc'], 'place Zem Inc'],
] as const) {
  test(`known names over found ones: ${rule}`, () => {
    assert.equal(lay(marked, ...names), expected);
  });
}
