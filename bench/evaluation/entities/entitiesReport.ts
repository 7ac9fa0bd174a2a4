import { basename } from 'node:path';
import type { Score } from '../../../src/core/entities/testing/scorer';
import { markdownTable, type Cell } from '../../report/markdownTable';
import { percent, shown } from '../../report/percent';
import { readInput } from '../readInput';
import type { Report } from '../report';
import { evaluateEntities, type EntityPart } from './evaluateEntities';

/** Scores the linking of gold mentions on files of articles, one index for each corpus. */
export function entitiesReport(files: readonly string[]): Report {
  const results = files.map((path) => ({ file: basename(path), parts: evaluateEntities(readInput(path)) }));
  return {
    text: [
      'Entities across articles, given gold mentions. Pairs: pairs of articles said to be about the same entity.',
      markdownTable(
        ['file', 'part', 'mentions', 'CoNLL F1', 'MUC', 'B-cubed', 'CEAF-e', 'pairs P', 'pairs R', 'pairs F1'],
        results.flatMap(({ file, parts }) => parts.map((part) => row(file, part))),
      ),
    ].join('\n\n'),
    json: {
      files: results.map(({ file, parts: [all, ...parts] }) => ({
        file,
        ...partFigures(all),
        parts: Object.fromEntries(parts.map((part) => [part.name, partFigures(part)])),
      })),
    },
  };
}

function partFigures({ mentions, scores }: EntityPart): object {
  const { conllF1, articlePairs } = scores;
  return { conllF1: percent(conllF1), articlePairs: inPercent(articlePairs), mentions };
}

function inPercent({ precision, recall, f1 }: Score): Score {
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1) };
}

function row(file: string, { name, mentions, scores }: EntityPart): readonly Cell[] {
  const { conllF1, muc, bCubed, ceafE, articlePairs } = scores;
  const shares = [
    conllF1,
    muc.f1,
    bCubed.f1,
    ceafE.f1,
    articlePairs.precision,
    articlePairs.recall,
    articlePairs.f1,
  ] as const;
  return [file, name, mentions, ...shares.map((share) => shown(percent(share)))];
}
