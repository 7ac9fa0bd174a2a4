import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Data, dataAt, dataOf, sameData } from '../edits/data';
import { readYaml } from '../reading/readYaml';
import { schema } from '../testing/fixture';
import { textAfterAll } from '../testing/fixing';

/** Lists, maps and texts in every layout that people write. */
const layouts: readonly string[] = [
  'ignore: ["Share this", Read more]\narticle:\n  title: x\n',
  'ignore: [\n  "Share this",\n  Read more\n]\narticle:\n  title: x\n',
  'ignore:\n  [\n    "Share this",\n    Read more # so\n  ]\narticle:\n  title: x\n',
  'ignore: ["Share this",\n  "Read more"]\n\n# About it.\narticle:\n  title: x\n',
  'entities:\n  a: { name: A, type: person, aliases: [B, C], mentions: [A, "D"] }\n  e: { name: E, type: place }\n',
  'entities: {\n  a: { name: A, type: person },\n  e: { name: E, type: place }\n}\nignore: [f]\n',
  'entities:\n  a:\n    name: A\n    type: person\n    mentions: [A,\n      "D",\n      { quote: D, prefix: "x" }]\n  e: { name: E, type: place }\n',
  'claims:\n  - about: [a, b]\n    quote: x\n    text: why\n  - quote: z\n    text: w\n',
  'claims:\n  - about: [a,\n      b]\n    quote: x\n    text: why\n  - { quote: z, text: w, evidence: [{ article: a.txt }, { article: b.txt, quote: "q" }], note: m }\n',
  'dates: [\n  { quote: a, value: "2024" },\n  { quote: b,\n    value: "2024", entities: [c, d]\n  },\n]\nnotes: []\n',
  'dates:\n  - { quote: a,\n      value: "2024",\n      entities: [c, d], event: e }\n  - { quote: b, value: "2025" }\n',
  'notes:\n  - text: "some words\n      go on here"\n    kind: note\n  - { text: "a", by: "b" }\n',
  'article: { title: "a b", source: "https://example.org" }\nnotes:\n- text: "so"\n  kind: note\n- {text: c}\n',
  'notes:\n  - kind: note\n    text: "words\n\n      and more\n      and more"\n  - text: x\n    kind: note\n',
];

function dataIn(text: string): Data | undefined {
  const { root } = readYaml(text);
  return root && dataOf(text, root);
}

describe('what nothing closes', () => {
  test('is closed by fix all where it was, or left alone: each mark of each layout is left out once', () => {
    let mendedCount = 0;
    let leftCount = 0;
    for (const layout of layouts) {
      const whole = schema + layout;
      const meant = dataIn(whole);
      assert.ok(meant, whole);
      for (const { index } of layout.matchAll(/[\]}"]/gu)) {
        const at = schema.length + index;
        const broken = whole.slice(0, at) + whole.slice(at + 1);
        if (dataIn(broken) !== undefined) continue;
        const mended = textAfterAll(broken);
        if (mended === broken) leftCount++;
        else {
          mendedCount++;
          assert.ok(sameData(meant, dataIn(mended)), `${broken}\nbecomes\n${mended}`);
        }
      }
    }
    assert.ok(mendedCount > 4 * leftCount, `${mendedCount} mended, ${leftCount} left`);
  });

  test('lines around it are not touched by the fix, however many there are', () => {
    const layout = fc.constantFrom(...layouts);
    fc.assert(
      fc.property(layout, layout, layout, fc.nat(), (before, broken, after, at) => {
        const marks = [...broken.matchAll(/[\]}"]/gu)];
        const { index = 0 } = marks[at % marks.length] ?? {};
        const around = (words: string): string =>
          `${schema}x-one:\n${indented(before)}x-two:\n${indented(words)}x-three:\n${indented(after)}`;
        const text = around(broken.slice(0, index) + broken.slice(index + 1));
        const [data, whole] = [textAfterAll(text), around(broken)].map(dataIn);
        if (data === undefined || whole === undefined) return;
        for (const key of ['x-one', 'x-three']) assert.ok(sameData(dataAt(data, [key]), dataAt(whole, [key])), text);
      }),
      { numRuns: 300, seed: 31 },
    );
  });
});

function indented(text: string): string {
  return text.replace(/^(?=.)/gmu, '  ');
}
