import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datelinePlaces, findCue, type NameCue } from './nameCue';
import { draft } from './testing/drafted';

test('what the words before a name say of it', () => {
  const cases: readonly (readonly [marked: string, number: number, cue: NameCue | undefined])[] = [
    ['Mr. [person Brandt] sang.', 0, 'man'],
    ['Then Mrs. [person Brandt] sang.', 0, 'woman'],
    ['[person Kate Brandt] and [person Ida Brandt] sang.', 1, 'and'],
    ['[person Kate Brandt] met [person Ida Brandt].', 1, undefined],
    ['[person Kate Brandt] and Ms. [person Brandt] sang.', 1, 'woman'],
    ['The [organization Brandt] sang.', 0, undefined],
    ['[place DOVER], July 1, 2017 (AP) - A ship sank on Monday.', 0, 'dateline'],
    ['A ship sank in [place Dover] on Monday.', 0, undefined],
  ];
  for (const [marked, number, cue] of cases) {
    const { document, names } = draft(marked);
    assert.equal(findCue(document, names, number, datelinePlaces(document)), cue, marked);
  }
});
