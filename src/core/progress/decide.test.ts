import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMilliseconds } from '../../../test/support/cpuTime';
import { reviewOf } from '../../../test/support/reviewOf';
import { applyEdits, type EditResult } from '../sidecar/edits/edit';
import { readSidecar } from '../sidecar/reading/readSidecar';
import { acceptEntity, acceptSuggestion, type DecidedArticle, ignoreSuggestion } from './decide';
import type { Suggestion } from './suggestion';

const path = 'bridge.txt';
const empty = 'schema: source-review/1\n';
const article = `Keller opens bridge

VELMORA, 8 March 2024 (Adria Wire) — Transport Minister Tomas Keller opened the bridge on Thursday, the Harbour Council said.

Keller praised the engineers of the Harbour Council. Mr. Keller, 51, had promised it in 2019, or some years before.
`;

async function decided(text = article): Promise<DecidedArticle> {
  const review = reviewOf({ [path]: text });
  const found = await review.articleToDecide(path);
  assert.ok(found);
  return { review, ...found };
}

async function suggestionsOf({ review }: DecidedArticle, sidecar?: string): Promise<readonly Suggestion[]> {
  const progress = sidecar === undefined ? await review.progress(path) : await review.progressWith(path, sidecar);
  return progress?.suggestions ?? [];
}

async function suggested(one: DecidedArticle, text: string): Promise<Suggestion> {
  const found = (await suggestionsOf(one)).find((suggestion) => suggestion.text === text);
  assert.ok(found, `${text} is not suggested`);
  return found;
}

function apply(text: string, result: EditResult): string {
  assert.equal(result.kind, 'edits', 'reason' in result ? result.reason : '');
  return applyEdits(text, result.edits);
}

test('an accepted name is a mention of its entity, by its words alone where these mean nobody else', async () => {
  const one = await decided();
  const sidecar = apply(empty, acceptSuggestion(empty, one, await suggested(one, 'Tomas Keller')));
  assert.equal(
    sidecar,
    `${empty}entities:\n  tomas-keller:\n    name: Tomas Keller\n    type: person\n    mentions:\n      - "Tomas Keller"\n`,
  );
  const both = apply(sidecar, acceptSuggestion(sidecar, one, await suggested(one, 'Keller')));
  assert.equal(both, `${sidecar}      - "Keller"\n`);
  assert.ok((await suggestionsOf(one, both)).every(({ text }) => !text.includes('Keller')));
});

test('words that mean two entities are recorded with what tells their places apart', async () => {
  const one = await decided(
    `Two ministers met\n\nTransport Minister Tomas Keller met Anna Keller in Velmora on Monday. Tomas Keller spoke first.\n\nMr. Keller left. Ms. Keller stayed with Anna Keller.\n`,
  );
  const suggestion = (await suggestionsOf(one)).filter(({ text }) => text === 'Keller').at(-1);
  if (suggestion === undefined) return assert.fail('no surname alone');
  const sidecar = apply(empty, acceptSuggestion(empty, one, suggestion));
  const [mention] = readSidecar(sidecar).records.entities[0]?.mentions ?? [];
  assert.equal(mention?.form, 'one');
});

test('an accepted date has its value and what it was counted from', async () => {
  const one = await decided();
  const dated = apply(empty, acceptSuggestion(empty, one, await suggested(one, 'Thursday')));
  assert.equal(dated, `${empty}dates:\n  - quote: "Thursday"\n    value: "2024-03-07"\n    basis: "2024-03-08"\n`);
  const own = apply(empty, acceptSuggestion(empty, one, await suggested(one, '2019')));
  assert.equal(own, `${empty}dates:\n  - quote: "2019"\n    value: "2019"\n`);
});

test('a date without a value is not accepted', async () => {
  const one = await decided('Keller resigned\n\nTomas Keller resigned on Thursday.\n');
  const result = acceptSuggestion(empty, one, await suggested(one, 'Thursday'));
  assert.equal(result.kind, 'refused');
});

test('accepting an entity records each of its spellings once', async () => {
  const one = await decided();
  const { id } = one.review.entities.find(({ name }) => name === 'Tomas Keller') ?? { id: '' };
  const sidecar = apply(empty, acceptEntity(empty, one, id));
  assert.deepEqual(
    readSidecar(sidecar).records.entities[0]?.mentions?.map(({ quote }) => quote),
    ['Keller', 'Tomas Keller'],
  );
  assert.equal(acceptEntity(sidecar, one, id).kind, 'unchanged');
  assert.equal(acceptEntity(empty, one, 'nobody').kind, 'unchanged');
});

test('an ignored suggestion is a term of the sidecar, once, and no suggestion any more', async () => {
  const one = await decided();
  const suggestion = await suggested(one, 'Harbour Council');
  const sidecar = apply(empty, ignoreSuggestion(empty, suggestion));
  assert.equal(sidecar, `${empty}ignore:\n  - "Harbour Council"\n`);
  assert.equal(ignoreSuggestion(sidecar, suggestion).kind, 'unchanged');
  assert.ok((await suggestionsOf(one, sidecar)).every(({ text }) => text !== 'Harbour Council'));
});

test('a sidecar with errors is left alone', async () => {
  const one = await decided();
  const broken = 'entities: [\n';
  const suggestion = await suggested(one, 'Keller');
  assert.equal(acceptSuggestion(broken, one, suggestion).kind, 'refused');
  assert.equal(ignoreSuggestion(broken, suggestion).kind, 'refused');
});

test('an article whose text is another one by now is not decided on', async () => {
  const review = reviewOf({ [path]: article });
  assert.ok(await review.articleToDecide(path));
  assert.equal(await review.articleToDecide('unknown.txt'), undefined);
});

test('what one record stands for is written once: the work does not grow with the mentions of a name', async () => {
  const sentence = 'Keller praised the engineers of Velmora. ';
  const [few, many] = [await decided(article + sentence.repeat(2)), await decided(article + sentence.repeat(60))];
  const [{ id } = { id: '' }] = many.review.entities.filter(({ name }) => name === 'Tomas Keller');
  const recorded = apply(empty, acceptEntity(empty, many, id));
  assert.equal(recorded, apply(empty, acceptEntity(empty, few, id)));
  const time = (one: DecidedArticle): number =>
    Math.min(...Array.from({ length: 5 }, () => cpuMilliseconds(() => acceptEntity(empty, one, id))));
  assert.ok(time(many) < 8 * time(few));
});
