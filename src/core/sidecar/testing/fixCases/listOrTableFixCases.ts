import type { FixCase, FixCases } from '../fixCases';
import { schema } from '../fixture';

const article = 'Hanna Voss met Ivo Tarnov of the Harbour Fund.';

function belowIds(file: string, after: string, noun = 'entity'): FixCase {
  return { file, around: { article }, fixes: [[`*Put each ${noun} below its id`, after]], all: after };
}

function withIds(noun: string, file: string, after: string): FixCase {
  return { file, around: { article }, fixes: [[`*Make it a list of ${noun}s with their ids`, after]], all: after };
}

/** Records in a list that belong below their ids, and the other way about. */
export const listOrTableFixCases: FixCases = {
  'wrong-type': [
    belowIds(
      `${schema}entities:\n  # who\n  - id: voss # mayor\n    name: Hanna Voss\n    type: person\n\n  # and who else\n  - name: Ivo Tarnov\n    type: person # so\n`,
      `${schema}entities:\n  # who\n  voss: # mayor\n    name: Hanna Voss\n    type: person\n\n  # and who else\n  ivo-tarnov:\n    name: Ivo Tarnov\n    type: person # so\n`,
    ),
    // Dashes below the first letter of the key.
    belowIds(
      `${schema}entities:\n- name: Hanna Voss\n  id: voss\n  type: person\n# and\n- id: fund\n  name: "Harbour\n    Fund"\n  type: organization\nnotes: []\n`,
      `${schema}entities:\n  voss:\n    name: Hanna Voss\n    type: person\n  # and\n  fund:\n    name: "Harbour\n      Fund"\n    type: organization\nnotes: []\n`,
    ),
    belowIds(
      `${schema}entities:\r\n  - { id: voss, name: Hanna Voss, type: person }\r\n  - { name: Ivo Tarnov, type: person, id: tarnov }\r\n  - { name: Harbour Fund, type: organization }\r\n`,
      `${schema}entities:\r\n  voss: { name: Hanna Voss, type: person }\r\n  tarnov: { name: Ivo Tarnov, type: person }\r\n  harbour-fund: { name: Harbour Fund, type: organization }\r\n`,
    ),
    {
      file: `${schema}entities: [Hanna Voss, Harbour Fund]\n`,
      around: { article },
      fixes: [
        [
          'Put each entity below its id',
          `${schema}entities: { hanna-voss: { name: "Hanna Voss", type: "person" }, harbour-fund: { name: "Harbour Fund", type: "person" } }\n`,
        ],
      ],
      all: `${schema}entities: [Hanna Voss, Harbour Fund]\n`,
    },
    // An id twice, a comment that would go with its line, a record of nothing but its id, and one that says nobody.
    ...[
      '  - id: voss\n    name: Hanna Voss\n  - id: voss\n    name: Voss\n',
      '  - name: Hanna Voss\n    id: voss # as in the register\n',
      '  - id: voss\n',
      '  - type: person\n',
    ].map((list) => ({ file: `${schema}entities:\n${list}`, around: { article }, fixes: [] })),
    withIds(
      'claim',
      `${schema}claims:\n  # first\n  met: # where?\n    quote: met\n    status: unchecked\n\n  "fund": { quote: Fund, status: unchecked }\n`,
      `${schema}claims:\n  # first\n  - id: met # where?\n    quote: met\n    status: unchecked\n\n  - { id: "fund", quote: Fund, status: unchecked }\n`,
    ),
    withIds(
      'note',
      `${schema}notes:\n    a:\n        text: ask\n        quote: met\n`,
      `${schema}notes:\n    -   id: a\n        text: ask\n        quote: met\n`,
    ),
    { file: `${schema}notes:\n a:\n  - text\n`, fixes: [] },
    { file: `${schema}article: ferry.txt\n`, around: { article }, fixes: [] },
    { file: `${schema}entities:\n${'  - a\n'.repeat(1001)}`, around: { article }, fixes: [] },
    {
      file: `${schema}article: Hanna Voss met Ivo Tarnov\n`,
      around: { article: `Hanna Voss met Ivo Tarnov\n\n${article}` },
      fixes: [['*Make it an article with "title"', `${schema}article: { title: "Hanna Voss met Ivo Tarnov" }\n`]],
    },
    {
      file: `${schema}article: Voss\n`,
      around: { article },
      fixes: [['Make it an article with "title"', `${schema}article: { title: "Voss" }\n`]],
      all: `${schema}article: Voss\n`,
    },
    {
      file: `${schema}article: https://example.org/x\n`,
      around: { article },
      fixes: [['*Make it an article with "source"', `${schema}article: { source: "https://example.org/x" }\n`]],
    },
  ],
};
