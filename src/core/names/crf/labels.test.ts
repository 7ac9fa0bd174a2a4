import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityTypes } from '../entityType';
import { labelCount, labelOf, mayBegin, mayEnd, mayFollow, outside, Place, placeOfLabel, typeOfLabel } from './labels';
import { beginnings, endings, predecessors, predecessorStarts } from './transitions';

const allLabels = Array.from({ length: labelCount }, (_, label) => label);
const places = [Place.Begin, Place.Inside, Place.Last, Place.Only];

test('labels: one for each place in each class, and outside', () => {
  const labels = entityTypes.flatMap((_, type) =>
    places.map((place) => {
      const label = labelOf(type, place);
      assert.equal(typeOfLabel(label), type);
      assert.equal(placeOfLabel(label), place);
      return label;
    }),
  );
  assert.deepEqual([outside, ...labels], allLabels);
  assert.equal(typeOfLabel(outside), -1);
});

/** A label as two letters: "O-", or the place and the number of the class: "B0". */
function show(label: number): string {
  return label === outside ? 'O-' : `${'BILU'.charAt(placeOfLabel(label))}${typeOfLabel(label)}`;
}

/** What whole sentences look like: names of one unit, or from a first to a last unit of one class. */
const wholeSentence = /^(?:O-|U\d|B(\d)(?:I\1)*L\1)*$/;

test('labels: the legal labellings are those of whole names', () => {
  for (const first of allLabels)
    for (const second of allLabels)
      for (const third of allLabels) {
        const isLegal = mayBegin(first) && mayFollow(first, second) && mayFollow(second, third) && mayEnd(third);
        const shown = show(first) + show(second) + show(third);
        assert.equal(isLegal, wholeSentence.test(shown), shown);
      }
});

test('transitions: the lists say what the rules say', () => {
  for (const after of allLabels)
    assert.deepEqual(
      [...predecessors.subarray(predecessorStarts[after], predecessorStarts[after + 1])],
      allLabels.filter((before) => mayFollow(before, after)),
    );
  assert.equal(predecessorStarts.length, labelCount + 1);
  assert.deepEqual(
    allLabels.filter((label) => (beginnings >>> label) & 1),
    allLabels.filter(mayBegin),
  );
  assert.deepEqual(
    allLabels.filter((label) => (endings >>> label) & 1),
    allLabels.filter(mayEnd),
  );
});
