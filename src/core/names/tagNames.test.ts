import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTagNames } from './tagNames';
import { draft } from './testing/drafted';
import { readMarks, writeMarks } from './testing/marked';

/** Texts with the tags marked that must be found, and the names that the article has without them. */
const cases: readonly (readonly [marked: string, names?: string])[] = [
  ['[person @SecHarlow] wrote to [organization @USEmbNairobi] about [place #Kenya]'],
  ['[organization @MinTransportXYZ] and [person @MinHarlow]'],
  ['[person @AnnaNovakBBC], [person @AnnaNovak75] and [person @AnnaNovak]'],
  ['[organization @NATO], [organization #NATO] and [place #SouthSudan]'],
  ['thanks to @bluebird77, @XQZ and #throwback, #BlueBirdNews, @Anna'],
  ['[person @SecHarlow]’s friends'],
  ['[person @PetrikVosselKWA] left @BlueBird', 'On Monday [person Petrik Vossel] left.'],
  ['[organization @AcmeWater] is ours, @Acme and @WaterWorks are not', '[organization Acme Water Works] said so.'],
  ['@VosselKWA is too little to tell', '[person Vossel] left.'],
  ['#AcmeWater is no account', '[organization Acme Water Works] said so.'],
  // Not in what the page puts around the article.
  ['The ferry sank on Monday.\n\nTags: #Kenya, @SecHarlow\n\nFollow us on @SecHarlow'],
];

for (const [marked, article = ''] of cases)
  test(`tags: ${marked.replaceAll('\n', ' ⏎ ')}`, () => {
    const { document, names } = draft(`${article}\n\n${readMarks(marked).text}`);
    const found = findTagNames(document, names).map((span) => ({
      ...span,
      text: document.text.slice(span.start, span.end),
    }));
    assert.equal(writeMarks(document.text, found), `${readMarks(article).text}\n\n${marked}`);
    for (const { confidence } of found) assert.ok(confidence > 0.5 && confidence < 1);
  });

test('tags: one in other letters than the name', () => {
  const { document, names } = draft('[person PETRIK VOSSEL] QUITS\n\nHe wrote as @petrik_vossel');
  assert.deepEqual(
    findTagNames(document, names).map(({ type }) => type),
    ['person'],
  );
});
