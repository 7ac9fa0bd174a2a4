import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GoldScore, ScoredArticle } from '../../../test/support/goldScore';
import { markdownTable, type Cell } from '../../report/markdownTable';
import { percent, shown } from '../../report/percent';
import { filesIn, readInput, sharedFolder } from '../readInput';
import type { Report } from '../report';
import { evaluateSeeds } from './evaluateSeeds';

const sets = [
  { name: 'seeds', gold: join(sharedFolder, 'gold', 'seeds-000-002.json'), articles: join(sharedFolder, 'seeds') },
  { name: 'samples', gold: join('test', 'fixtures', 'samples-gold.json'), articles: join('samples', 'articles') },
  {
    name: 'zelmara',
    gold: join('test', 'fixtures', 'zelmara', 'gold.json'),
    articles: join('test', 'fixtures', 'zelmara', 'articles'),
  },
] as const;

/** Scores the whole way, from text to entities and dates, on whole articles. A set that is not there is named. */
export function seedsReport(): Report {
  const present = sets.filter(({ gold, articles }) => existsSync(gold) && existsSync(articles));
  const absent = sets.filter((set) => !present.includes(set));
  const results = present.map(({ name, gold, articles }) => {
    const files = filesIn(articles, '.txt');
    const score = evaluateSeeds({
      gold: JSON.parse(readInput(gold)) as readonly ScoredArticle[],
      texts: new Map(files.map((path) => [basename(path), readInput(path)])),
    });
    return { name, score };
  });
  return {
    text: [
      'Whole articles, end to end: names, entities across the folder (B-cubed), dates.',
      markdownTable(
        [
          'set',
          'name span F1',
          'typed F1',
          'typed P',
          'typed R',
          'entity F1',
          'date relaxed F1',
          'date strict F1',
          'date values',
        ],
        results.map(({ name, score }): readonly Cell[] => [name, ...Object.values(shares(score)).map(shown)]),
      ),
      ...results.map(({ name, score: { nameFaults, dateFaults } }) =>
        [`Faults on ${name}:`, ...[...nameFaults, ...dateFaults].map((fault) => `- ${fault}`)].join('\n'),
      ),
      ...absent.map(({ name, gold }) => `Not scored: ${name}, there is no ${gold} with its articles.`),
    ].join('\n\n'),
    json: {
      sets: results.map(({ name, score }) => ({ set: name, ...shares(score) })),
      notScored: absent.map(({ name }) => name),
    },
  };
}

function shares(score: GoldScore) {
  return {
    spanF1: percent(score.spanF1),
    typedF1: percent(score.typedF1),
    typedPrecision: percent(score.typedPrecision),
    typedRecall: percent(score.typedRecall),
    entityF1: percent(score.entityF1),
    dateRelaxedF1: percent(score.dateRelaxedF1),
    dateStrictF1: percent(score.dateStrictF1),
    dateValueAccuracy: percent(score.dateValueAccuracy),
  };
}
