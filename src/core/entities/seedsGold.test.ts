import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isEntityType } from '../names/entityType';
import { EntityIndex } from './entityIndex';
import { scoreClusters, type ScoredMention } from './testing/scorer';

interface GoldFile {
  readonly file: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** One class, or several of which any is right: "organization|work". */
    readonly type: string;
    readonly entity: string;
  }[];
}

const gold = readShared('gold/seeds-000-002.json');
const skip = gold === undefined ? 'the shared gold standard is not beside the project' : false;

/**
 * The gold standard counts a nationality word as its state. The index keeps "Iraqi" and "Iraq" apart and relates them;
 * `statesForPeoples` follows that relation.
 */
function scored(statesForPeoples: boolean): readonly ScoredMention[] {
  const files = JSON.parse(gold ?? '[]') as readonly GoldFile[];
  const index = new EntityIndex();
  for (const { file, mentions } of files) {
    index.setArticle(file, {
      mentions: mentions.map(({ start, end, text, type: types }) => {
        const type = types.split('|')[0] ?? '';
        if (!isEntityType(type)) throw new Error(`No such class: ${type}`);
        return { start, end, text, type, confidence: 1 };
      }),
    });
  }
  return files.flatMap(({ file, mentions }) =>
    mentions.map(({ entity: truth }, i) => {
      const entity = index.entityOf(file, i);
      assert.ok(entity !== undefined);
      return { article: file, gold: truth, system: (statesForPeoples ? entity.relatedPlace : undefined) ?? entity.id };
    }),
  );
}

test('the entities of the seeds', { skip }, () => {
  const { bCubed, articlePairs } = scoreClusters(scored(true));
  assert.ok(bCubed.f1 >= 0.97, `B-cubed F1 ${bCubed.f1.toFixed(4)}`);
  assert.equal(articlePairs.precision, 1);
});

test('nothing is merged wrongly in the seeds', { skip }, () => {
  const { bCubed } = scoreClusters(scored(false));
  assert.equal(bCubed.precision, 1);
});

/** A file of the data that is shared beside the project's folder; undefined where it is absent. */
function readShared(path: string): string | undefined {
  const file = join(process.cwd(), '..', 'shared', path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
