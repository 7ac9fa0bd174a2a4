import { basename, join } from 'node:path';
import { linkGold, parseGold, type GoldArticle } from '../../../../src/core/entities/testing/goldCorpus';
import { scoreClusters, type Score } from '../../../../src/core/entities/testing/scorer';
import { markdownTable } from '../../../report/markdownTable';
import { percent, shown } from '../../../report/percent';
import { filesIn, readInput, sharedFolder, UsageError } from '../../readInput';
import type { Report } from '../../report';
import { injectVariants } from './injectVariants';
import { RomanisationTables } from './romanisations';

const seeds = [1, 2, 3, 4, 5];

/** Scores the linking of people when their names are spelled in other romanisations here and there. */
export function variantsReport(files: readonly string[]): Report {
  const tables = filesIn(join(sharedFolder, 'data', 'entities', 'romanisation'), '.tsv', '.tsv.gz');
  if (tables.length === 0) throw new UsageError('There are no tables of romanisations in ../shared/data/entities.');
  const romanisations = new RomanisationTables(tables.map(readInput));
  const results = files.flatMap((path) => {
    const articles = parseGold(readInput(path));
    return seeds.map((seed) => {
      const { articles: injected, people, changed } = injectVariants(articles, romanisations, seed);
      const [before, after] = [articles, injected].map((each) => pairsOf(each, people));
      return { file: basename(path), seed, people: people.size, changed, before, after };
    });
  });
  return {
    text: [
      'People whose given name is at home in a language of another script, spelled otherwise in about half of their articles. Pairs of articles said to be about the same person.',
      markdownTable(
        ['file', 'seed', 'people', 'mentions changed', 'P before', 'R before', 'P', 'R'],
        results.map(({ file, seed, people, changed, before, after }) => [
          file,
          seed,
          people,
          changed,
          ...[before, after].flatMap((score) => [shown(score?.precision ?? 0), shown(score?.recall ?? 0)]),
        ]),
      ),
    ].join('\n\n'),
    json: { files: results },
  };
}

/** Only claims about these people count. */
function pairsOf(articles: readonly GoldArticle[], people: ReadonlySet<string>): Score {
  const linked = linkGold(articles).filter(({ type }) => type === 'PER');
  const claimed = new Set(linked.filter(({ gold }) => people.has(gold)).map(({ system }) => system));
  // Who is taken for one of these people counts against precision; what else is said of them does not count.
  const { precision, recall, f1 } = scoreClusters(
    linked.filter(({ gold, system }) => people.has(gold) || claimed.has(system)),
  ).articlePairs;
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1) };
}
