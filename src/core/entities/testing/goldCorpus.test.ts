import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { linkGold, parseGold, scoreGold, type GoldArticle } from './goldCorpus';
import { scoreClusters } from './scorer';

interface Floor {
  readonly file: string;
  /** Least CoNLL F1, and precision and recall of article pairs, in percent. A little under what is reached. */
  readonly conllF1: number;
  readonly precision: number;
  readonly recall: number;
}

const floors: readonly Floor[] = [
  { file: 'dwie-dev.jsonl', conllF1: 96, precision: 99.2, recall: 97.7 },
  { file: 'meantime-dev.jsonl', conllF1: 92.5, precision: 95, recall: 92 },
  { file: 'gum-news-interview.jsonl', conllF1: 94.8, precision: 95, recall: 97 },
];

for (const { file, conllF1, precision, recall } of floors) {
  const text = readShared(`data/entities/${file}`);
  test(`linking of ${file}`, { skip: text === undefined ? 'the shared data is not beside the project' : false }, () => {
    const scores = scoreGold(parseGold(text ?? ''));
    const { articlePairs } = scores;
    const figures = `CoNLL ${percent(scores.conllF1)}, article pairs ${percent(articlePairs.precision)}/${percent(articlePairs.recall)}`;
    assert.ok(scores.conllF1 * 100 >= conllF1, figures);
    assert.ok(articlePairs.precision * 100 >= precision, figures);
    assert.ok(articlePairs.recall * 100 >= recall, figures);
  });
}

test('mentions of unknown identity are linked but not scored, and collections stay apart', () => {
  const mention = (text: string, cluster: string, nil?: true): GoldArticle['mentions'][number] => ({
    start: 0,
    end: text.length,
    text,
    type: 'PER',
    cluster,
    ...(nil === undefined ? {} : { nil }),
  });
  const articles: readonly GoldArticle[] = [
    { docId: '1', corpus: 'x', mentions: [mention('Ann Lee', 'ann')] },
    { docId: '2', corpus: 'x', mentions: [mention('Ann Lee', 'ann'), mention('Bo Lee', 'bo', true)] },
    { docId: '3', corpus: 'y', mentions: [mention('Ann Lee', 'ann')] },
  ];
  const scored = linkGold(articles);
  assert.equal(scored.length, 3);
  assert.equal(new Set(scored.map(({ system }) => system)).size, 2);
  assert.equal(scoreClusters(scored).conllF1, 1);
});

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

/** A file of the data that is shared beside the project's folder; undefined where it is absent. */
function readShared(path: string): string | undefined {
  const file = join(process.cwd(), '..', 'shared', path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
