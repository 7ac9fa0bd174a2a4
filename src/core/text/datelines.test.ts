import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDateline } from './datelines';

const cases: readonly (readonly [paragraph: string, place?: string | undefined, agency?: string])[] = [
  ['VELMAR (Adria Wire) — The ferry sank.', 'VELMAR', 'Adria Wire'],
  ['ŁÓDŹ, Poland (PAP) – The ferry sank.', 'ŁÓDŹ', 'PAP'],
  ['ZÜRICH — The ferry sank.', 'ZÜRICH'],
  ["SANA'A - The ferry sank.", "SANA'A"],
  ['SANA’A, Jan. 14 (Reuters) - The ferry sank.', 'SANA’A', 'Reuters'],
  ['Port Sabran, 3 March 2024 -- The ferry sank.', 'Port Sabran'],
  ['Jan. 14 (Reuters) - The ferry sank.', undefined, 'Reuters'],
  ['(Adria Wire) - The ferry sank.', undefined, 'Adria Wire'],
  ['VELMAR (Adria Wire), March 3, 2024 - The ferry sank.', 'VELMAR', 'Adria Wire'],
  ['VELMAR, Norland (AW) — 3 March 2024 — The ferry sank.', 'VELMAR', 'AW'],
  ['VELMAR, March 3, 2024 /AdriaNewswire/ -- The ferry sank.', 'VELMAR', 'AdriaNewswire'],
];

for (const [paragraph, place, agency] of cases)
  test(`dateline: ${paragraph}`, () => {
    const before = 'Ferry sinks\n\n';
    const text = before + paragraph;
    const found = findDateline(paragraph, before.length);
    assert.ok(found);
    assert.equal(text.slice(found.end), ' The ferry sank.');
    assert.equal(found.place && text.slice(found.place.start, found.place.end), place);
    assert.equal(found.agency && text.slice(found.agency.start, found.agency.end), agency);
  });

for (const paragraph of [
  'Trump - who said so - left.',
  'The ferry - forty people on board - sank.',
  'Paris~ The ferry sank.',
  'VELMAR the ferry sank.',
  'The ferry / Velmar / - forty on board - sank.',
  'Élan - who said so - left.',
])
  test(`no dateline: ${paragraph}`, () => {
    assert.equal(findDateline(paragraph, 0), undefined);
  });
