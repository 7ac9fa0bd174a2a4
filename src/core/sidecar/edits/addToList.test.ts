import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSidecar } from '../reading/readSidecar';
import { addClaim } from './addClaim';
import { addDate } from './addDate';
import { addNote } from './addNote';
import { applyEdits } from './edit';

const article = 'One ferry left. Two boats sank. Three ships came. Four men swam. Five cars burned.\n';
const words = ['One ferry', 'Two boats', 'Three ships', 'Four men', 'Five cars'];

function noteAt(file: string, quote: string): string {
  const place = { article, offset: article.indexOf(quote) };
  const result = addNote(file, { anchor: { quote }, kind: 'note', text: 'So?' }, place);
  assert.ok(result.kind === 'edits');
  // All but the new lines is as it was: nothing is written anew.
  assert.deepEqual(
    result.edits.map(({ span }) => span.end - span.start),
    [0],
  );
  return applyEdits(file, result.edits);
}

function order(file: string): readonly string[] {
  return readSidecar(file).records.notes.map(({ anchor }) => anchor?.quote ?? '');
}

const head = 'schema: source-review/1\n';
const layouts: Readonly<Record<string, string>> = {
  block: `${head}notes:\n  - quote: "Two boats"\n    text: a # two\n  # about the men\n  - quote: "Four men"\n    text: b\nignore: [x]\n`,
  'not indented': `${head}notes:\n- quote: "Two boats"\n  text: a\n# about the men\n- quote: "Four men"\n  text: b\n`,
  'with a comment above the first': `${head}notes:\n  # about the boats\n  - quote: "Two boats"\n    text: a\n  - quote: "Four men"\n    text: b\n`,
  flow: `${head}notes: [{ quote: "Two boats", text: a }, { quote: "Four men", text: b }] # all\n`,
  'flow on lines': `${head}notes: [\n  { quote: "Two boats", text: a },\n  { quote: "Four men", text: b },\n]\n`,
  'a block text': `${head}notes:\n  - quote: "Two boats"\n    text: |\n      a\n      b\n\n  - quote: "Four men"\n    text: b\n`,
  'no line break at the end': `${head}notes:\n  - quote: "Two boats"\n    text: a\n  - quote: "Four men"\n    text: b`,
  'one without a place': `${head}notes:\n  - quote: "Two boats"\n    text: a\n  - text: of all\n  - quote: "Four men"\n    text: b\n`,
};

describe('a new record stands where its words stand in the article', () => {
  for (const [name, layout] of Object.entries(layouts)) {
    for (const file of [layout, layout.replaceAll('\n', '\r\n')]) {
      const ends = file === layout ? 'LF' : 'CRLF';
      test(`${name}, ${ends}`, () => {
        const all = ['Three ships', 'One ferry', 'Five cars'].reduce(noteAt, file);
        assert.deepEqual(
          order(all).filter((quote) => quote !== ''),
          words,
        );
        assert.equal(/(?<!\r)\n/u.test(all), ends === 'LF');
        if (layout.includes('# about the men')) assert.match(all, /# about the men\r?\n *- quote: "Four men"/u);
        if (layout.includes('# about the boats')) assert.match(all, /# about the boats\r?\n *- quote: "Two boats"/u);
        if (layout.includes('# two')) assert.ok(all.includes('text: a # two'));
      });
    }
  }

  test('a list in another order is not sorted, and what has no place stands at the end', () => {
    const file = `${head}notes:\n  - quote: "Four men"\n    text: a\n  - quote: "Two boats"\n    text: b\n`;
    assert.deepEqual(order(noteAt(file, 'One ferry')), ['Four men', 'Two boats', 'One ferry']);
    const whole = addNote(layouts['block'] ?? '', { kind: 'note', text: 'So?' });
    assert.ok(whole.kind === 'edits');
    assert.deepEqual(order(applyEdits(layouts['block'] ?? '', whole.edits)), ['Two boats', 'Four men', '']);
    const lost = `${head}notes:\n  - quote: "Nine planes"\n    text: a\n`;
    assert.deepEqual(order(noteAt(lost, 'One ferry')), ['Nine planes', 'One ferry']);
  });

  test('a list with something that is no record is added to at its end', () => {
    const file = `${head}notes:\n  - word\n  - quote: "Four men"\n    text: a\n`;
    assert.match(noteAt(file, 'One ferry'), /text: "?So\?"?\n$/u);
  });

  test('claims and dates as well', () => {
    const place = { article, offset: article.indexOf('One ferry') };
    const claims = `${head}claims:\n  - quote: "Two boats"\n    verdict: supported\n`;
    const claim = addClaim(claims, { anchor: { quote: 'One ferry' } }, new Set(), place);
    assert.ok(claim.kind === 'edits');
    const claimed = readSidecar(applyEdits(claims, claim.edits)).records.claims;
    assert.deepEqual(
      claimed.map(({ anchor }) => anchor?.quote),
      ['One ferry', 'Two boats'],
    );
    const dates = `${head}dates:\n  - quote: "Two boats"\n    value: "2024"\n`;
    const date = addDate(dates, { quote: 'One ferry', value: '2023' }, place);
    assert.ok(date.kind === 'edits');
    const dated = readSidecar(applyEdits(dates, date.edits)).records.dates;
    assert.deepEqual(
      dated.map(({ value }) => value?.value),
      ['2023', '2024'],
    );
  });
});
