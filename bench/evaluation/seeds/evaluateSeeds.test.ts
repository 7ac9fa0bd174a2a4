import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ScoredArticle, scoreAgainstGold } from '../../../test/support/goldScore';
import { analyseFolder, evaluateSeeds } from './evaluateSeeds';
import { isPresent, readSeedSet, seedSets } from './seedSets';

const text = 'President Barack Obama met on Thursday in Paris for 90 days.';
const at = (words: string): { readonly start: number; readonly end: number; readonly text: string } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
});

test('the publication date of the gold standard is used, and faults lower the score', () => {
  const article = {
    file: 'a.txt',
    published: '2021-01-15',
    mentions: [
      { ...at('Barack Obama'), type: 'person', entity: 'obama' },
      { ...at('Paris'), type: 'place', entity: 'paris' },
    ],
    dates: [
      { ...at('Thursday'), type: 'date', value: '2021-01-14' },
      { ...at('90 days'), type: 'duration', value: 'P90D' },
    ],
  };
  const texts = new Map([['a.txt', text]]);
  const right = evaluateSeeds({ gold: [article], texts });
  assert.deepEqual([right.typedF1, right.entityF1, right.dateRelaxedF1, right.dateValueAccuracy], [1, 1, 1, 1]);
  const other = evaluateSeeds({ gold: [{ ...article, published: '2021-01-22' }], texts });
  assert.equal(other.dateValueAccuracy, 0.5);
  assert.throws(() => evaluateSeeds({ gold: [article], texts: new Map() }), /a\.txt/);
});

/** Least B-cubed F1 from text to entities. */
const floors: Readonly<Record<string, number>> = { seeds: 0.97, samples: 0.94, zelmara: 0.9 };

for (const set of seedSets) {
  const skip = isPresent(set) ? false : `${set.gold} is not here: nothing to score`;
  test(`from text to entities: ${set.name}`, { skip }, () => {
    const folder = readSeedSet(set);
    const found = analyseFolder(folder);
    const { entityF1 } = scoreAgainstGold(folder.gold, found);
    assert.ok(entityF1 >= (floors[set.name] ?? 1), `B-cubed F1 ${entityF1}`);
    // Zelmara has an article in which only the sense tells which of two men a surname means.
    if (set.name !== 'zelmara') assert.deepEqual(wrongLinks(folder.gold, found), []);
  });
}

test('a wrong link is found', () => {
  const mention = { start: 0, end: 3, text: 'Ann', type: 'person' };
  const article = (file: string, entity: string): ScoredArticle => {
    return { file, mentions: [{ ...mention, entity }], dates: [] };
  };
  const gold = [article('a.txt', 'ann-1'), article('b.txt', 'ann-2')];
  assert.deepEqual(wrongLinks(gold, [article('a.txt', 'ann'), article('b.txt', 'ann')]), ['a.txt Ann = b.txt Ann']);
  assert.deepEqual(wrongLinks(gold, gold), []);
});

/** Mentions of two articles that are one entity and should be two; those with equal spans in both are looked at. */
function wrongLinks(gold: readonly ScoredArticle[], found: readonly ScoredArticle[]): readonly string[] {
  const known = gold.flatMap(({ file, mentions }) => {
    const own = found.find((article) => article.file === file)?.mentions ?? [];
    return mentions.flatMap(({ start, end, text, entity }) => {
      const system = own.find((mention) => mention.start === start && mention.end === end);
      return entity === undefined || system?.entity === undefined ? [] : [{ file, text, entity, as: system.entity }];
    });
  });
  return known.flatMap((a, i) =>
    known
      .slice(i + 1)
      .filter((b) => a.file !== b.file && a.as === b.as && a.entity !== b.entity)
      .map((b) => `${a.file} ${a.text} = ${b.file} ${b.text}`),
  );
}
