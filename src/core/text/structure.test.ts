import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStructure } from './structure';

/** Lines of an article with the kind that each must get. */
const articles: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a page with everything': [
    ['breadcrumbs', 'Home / news / Minister visits the harbour after the storm'],
    ['blank', ''],
    ['headline', 'Minister visits the harbour after the storm'],
    ['byline', 'By Ann Lee'],
    ['published', 'Published 4 March 2019'],
    ['caption', 'The harbour after the storm, seen from the north. (File photo)'],
    ['paragraph', 'PORT VELA (NVA) — The minister said on Monday that the harbour would be rebuilt.'],
    ['blank', '   '],
    ['heading', 'What comes next'],
    ['paragraph', 'Share this, he said, with everybody.'],
    ['furniture', 'Share this'],
    ['furniture', 'Related Posts'],
    ['furniture', 'Previous Article'],
    ['heading', 'Fishermen meet officials in Vela'],
    ['furniture', 'Source link'],
    ['furniture', 'Leave a Reply'],
    ['furniture', 'Reader Corner'],
    ['furniture', '12 comments'],
    ['furniture', '© 2019 The Vela Herald. All rights reserved.'],
  ],
  'no headline': [
    ['furniture', 'Share this:'],
    ['paragraph', 'The minister left. He had been ill.'],
    ['paragraph', '@NewPort he is gone'],
    ['heading', 'More to come'],
  ],
  'lines told by a look at their ends': [
    ['headline', 'Émilie wins'],
    ['byline', 'By Émilie Dupont'],
    ['published', 'Thursday, 14 January 2021 | 10:30'],
    ['published', 'Last updated 5 May'],
    ['caption', 'File photo: the harbour'],
    ['caption', 'The harbour / Reuters'],
    ['heading', 'by the sea'],
    ['furniture', '5 min read'],
    ['furniture', 'Tags: harbour, storm'],
    ['furniture', 'Page 2 of 3'],
    ['furniture', 'Vela Herald, all rights reserved'],
    ['furniture', 'This website uses cookies to count its readers.'],
    ['furniture', 'Your email address will not be published yet'],
    ['heading', 'The storm of 2021 hits Vela'],
    ['paragraph', '“We left.”) '],
  ],
  'site path': [
    ['breadcrumbs', 'Vela News - Local News - Velapost'],
    ['headline', 'Vela: supporting fishermen'],
    ['heading', 'harbour minister storm'],
    ['paragraph', 'Related posts were created by the ministry, in 2019, for the fishermen.'],
  ],
};

for (const [name, lines] of Object.entries(articles)) {
  test(`structure: ${name}`, () => {
    const text = lines.map(([, line]) => line).join('\n');
    const found = readStructure(text).map((line) => [line.kind, text.slice(line.start, line.end)]);
    assert.deepEqual(
      found,
      lines.map(([kind, line]) => [kind, line.trim()]),
    );
  });
}

/** A paragraph, with the dateline, its place and its agency. */
const datelines: readonly (readonly [string, string | undefined, (string | undefined)?, string?])[] = [
  ['PORT VELA (NVA) — The minister left.', 'PORT VELA (NVA) —', 'PORT VELA', 'NVA'],
  ['PARIS, Jan. 14 (Reuters) - The talks failed.', 'PARIS, Jan. 14 (Reuters) -', 'PARIS', 'Reuters'],
  ['Vela, 21 May 2024 — The talks failed.', 'Vela, 21 May 2024 —', 'Vela'],
  ['VELA, May 21, 2024 (AP) - The talks failed.', 'VELA, May 21, 2024 (AP) -', 'VELA', 'AP'],
  ['Jan. 14 (Reuters) — The talks failed.', 'Jan. 14 (Reuters) —', undefined, 'Reuters'],
  ['LAHORE, Pakistan (AP) -- The talks failed.', 'LAHORE, Pakistan (AP) --', 'LAHORE', 'AP'],
  ['BEIRUT — The talks failed.', 'BEIRUT —', 'BEIRUT'],
  ['Beirut, 4 March – The talks failed.', 'Beirut, 4 March –', 'Beirut'],
  ['Smith - who left - was ill.', undefined],
  ['The minister (Labour) left – at once.', undefined],
  ['US - Iran talks failed.', undefined],
];

for (const [paragraph, dateline, place, agency] of datelines) {
  test(`dateline: ${paragraph}`, () => {
    const text = `Title\n\n${paragraph}`;
    const found = readStructure(text)[2]?.dateline;
    const slice = (span?: { readonly start: number; readonly end: number }): string | undefined =>
      span && text.slice(span.start, span.end);
    assert.deepEqual([slice(found), slice(found?.place), slice(found?.agency)], [dateline, place, agency]);
  });
}

test('structure: lines cover the text in order, whatever the line breaks', () => {
  const text = '\r\n a \r\n\n\tb\u00a0\n';
  assert.deepEqual(
    readStructure(text).map((line) => text.slice(line.start, line.end)),
    ['', 'a', '', 'b', ''],
  );
});
