import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityTypes } from '../names/entityType';
import { nameFilterOf } from './nameFilterOf';

for (const [name, classes, minimum, expected] of [
  ['what is set counts', ['person', 'event'], 0.5, { classes: ['person', 'event'], minimum: 0.5 }],
  ['an empty list shows no names', [], 1, { classes: [], minimum: 1 }],
  ['what is no class is left out', ['place', 'persons', 3, null], 0, { classes: ['place'], minimum: 0 }],
  ['nothing set shows all', undefined, undefined, { classes: entityTypes, minimum: 0 }],
  ['a class that is not in a list', 'person', '0.5', { classes: entityTypes, minimum: 0 }],
  ['a confidence out of range', null, 1.5, { classes: entityTypes, minimum: 0 }],
  ['no number', {}, NaN, { classes: entityTypes, minimum: 0 }],
] as const) {
  test(`the settings that choose names: ${name}`, () => {
    const filter = nameFilterOf(classes, minimum);
    assert.deepEqual({ classes: [...filter.classes], minimum: filter.minimumConfidence }, expected);
  });
}
