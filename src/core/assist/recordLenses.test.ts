import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { articleHash } from '../sidecar/articleHash';
import { recordHintsIn } from './recordHints';
import { recordLensesIn } from './recordLenses';
import { reviewOf } from '../../../test/support/reviewOf';
import { at, files, folder, sidecar } from './testing/folder';

const article = 'news/ferry.txt';

describe('hints in a sidecar', () => {
  const hintsIn = (path: keyof typeof files, text: string = files[path]): readonly string[] =>
    recordHintsIn(folder(), path, text, { start: 0, end: text.length }).map(
      ({ offset, label }) => `${text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim()} → ${label}`,
    );

  test('say dates in words, what was counted from, and who ids are', () => {
    assert.deepEqual(hintsIn(sidecar), [
      'published: "2024-05-08" → Wednesday 8 May 2024',
      'voss: → Hanna Voss',
      'value: "2024-05-06" → Monday 6 May 2024',
      'basis: published → Wednesday 8 May 2024',
      'entities: [voss → Hanna Voss',
      'entities: [voss, "lund" → Per Lund',
      'speaker: voss → Hanna Voss',
      'when: end → Monday 6 May 2024',
      'relation: { from: voss → Hanna Voss',
      "relation: { from: voss, type: asks, to: 'lund' → Per Lund",
    ]);
  });

  test('of ids and dates that nobody knows there are none, and a part has its own alone', () => {
    assert.deepEqual(hintsIn(sidecar, 'claims:\n  - speaker: nobody\n    when: "May 2024"\n'), []);
    const part = { start: at(sidecar, 'value: "2024'), end: at(sidecar, 'basis:') };
    assert.equal(recordHintsIn(folder(), sidecar, files[sidecar], part).length, 1);
  });

  test('a broken file has those that its lines still give', () => {
    assert.deepEqual(hintsIn(sidecar, 'article:\n  published: "2024-05-08"\nnotes: "[\n'), [
      'published: "2024-05-08" → Wednesday 8 May 2024',
    ]);
  });
});

describe('lenses in a sidecar', () => {
  test('tell the state of the review, of entities here and elsewhere, and lead to quotations', async () => {
    const lenses = await recordLensesIn(folder(), sidecar, files[sidecar]);
    assert.deepEqual(lenses[0], { kind: 'review', offset: 0, article, status: 'in-progress', isChanged: undefined });
    const voss = lenses.find((lens) => lens.kind === 'entity' && lens.id === 'voss');
    assert.ok(voss?.kind === 'entity');
    assert.equal(files[sidecar].slice(voss.offset, voss.offset + 5), 'voss:');
    assert.ok((voss.here ?? 0) >= 1 && voss.mentions > (voss.here ?? 0) && voss.articles === 2);
    const quotes = lenses.flatMap((lens) =>
      lens.kind === 'quote' ? [files[sidecar].slice(lens.quote, lens.quote + 6)] : [],
    );
    assert.deepEqual(quotes, ['"on Mo', `'the "`]);
    const verdicts = lenses.flatMap((lens) => (lens.kind === 'verdict' ? [lens] : []));
    assert.equal(verdicts.length, 1);
    assert.ok(
      files[sidecar].slice(verdicts[0]?.offset).startsWith('quote: ') ||
        files[sidecar].slice(verdicts[0]?.offset).startsWith('id: '),
    );
  });

  test('lead from a date to the day, month or year of the timeline that holds it, and from what it does not hold nowhere', async () => {
    const periodsIn = async (dates: string): Promise<readonly string[]> => {
      const text = `schema: source-review/1\ndates:\n${dates}`;
      const review = reviewOf({ [article]: files[article], [sidecar]: text });
      const lenses = await recordLensesIn(review, sidecar, text);
      return lenses.flatMap((lens) => (lens.kind === 'timeline' ? [lens.period] : []));
    };
    assert.deepEqual(await periodsIn('  - { quote: on Monday, value: "2024-05-06" }\n'), ['2024-05-06']);
    assert.deepEqual(await periodsIn('  - { quote: on Monday, value: 2024-05 }\n'), ['2024-05']);
    assert.deepEqual(await periodsIn('  - { quote: on Monday, value: "2024-05-06/2025-01-02" }\n'), ['2024']);
    for (const nowhere of [
      '{ quote: on Monday }',
      '{ quote: on Tuesday, value: 2024 }',
      '{ quote: on Monday, value: P3D }',
    ])
      assert.deepEqual(await periodsIn(`  - ${nowhere}\n`), [], nowhere);
  });

  test('tell whether the article is the recorded text', async () => {
    const withHash = async (hash: string): Promise<unknown> => {
      const text = `schema: source-review/1\narticle:\n  sha256: "${hash}"\n`;
      const [lens] = await recordLensesIn(folder(), sidecar, text);
      return lens?.kind === 'review' ? lens.isChanged : lens;
    };
    assert.equal(await withHash(articleHash(files[article])), false);
    assert.equal(await withHash(articleHash('Another text.')), true);
  });

  test('in the workspace file nothing is said of a single article', async () => {
    const lenses = await recordLensesIn(folder(), 'source-review.yaml', files['source-review.yaml']);
    assert.deepEqual(
      lenses.map((lens) => lens.kind === 'entity' && [lens.id, lens.here]),
      [['voss', undefined]],
    );
  });
});
