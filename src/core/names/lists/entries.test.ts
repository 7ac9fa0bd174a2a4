import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cities from './cities';
import * as commonWords from './commonWords';
import * as countries from './countries';
import { inLowerCase } from './entries';
import * as givenNames from './givenNames';
import * as groups from './groups';
import * as organizations from './organizations';
import * as placesAndEvents from './placesAndEvents';
import * as regions from './regions';
import * as titles from './titles';

const modules = {
  cities,
  commonWords,
  countries,
  givenNames,
  groups,
  organizations,
  placesAndEvents,
  regions,
  titles,
};

for (const [file, lists] of Object.entries(modules))
  test(`lists: ${file} has entries without blanks or commas at either end, none empty`, () => {
    for (const [name, list] of Object.entries(lists)) {
      const entries = list();
      assert.ok(entries.length > 0, name);
      for (const entry of entries) assert.match(entry, /^[^\s,](?:.*[^\s,])?$/u, name);
      assert.deepEqual(
        inLowerCase(entries),
        entries.map((entry) => entry.toLowerCase()),
      );
    }
  });
