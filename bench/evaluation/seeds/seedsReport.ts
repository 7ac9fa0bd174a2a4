import type { GoldScore } from '../../../test/support/goldScore';
import { markdownTable, type Cell } from '../../report/markdownTable';
import { percent, shown } from '../../report/percent';
import type { Report } from '../report';
import { isPresent, scoreSeedSet, seedSets } from './seedSets';

/** Scores the whole way, from text to entities and dates, on whole articles. A set that is not there is named. */
export function seedsReport(): Report {
  const absent = seedSets.filter((set) => !isPresent(set));
  const results = seedSets.filter(isPresent).map((set) => ({ name: set.name, score: scoreSeedSet(set) }));
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
