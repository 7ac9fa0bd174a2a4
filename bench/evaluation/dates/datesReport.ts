import { basename } from 'node:path';
import { createDateRecognizer } from '../../../src/core/dates/createDateRecognizer';
import { markdownTable, type Cell } from '../../report/markdownTable';
import { shown } from '../../report/percent';
import { readInput } from '../readInput';
import type { Report } from '../report';
import { datePairs, errorsByCategory } from './evaluateDates';
import { scorePairs, type DateScore } from './scoreDates';

/**
 * Scores the date recogniser on files of annotated articles. TIMEX3 annotates references ("now") and frequencies
 * ("daily") too, and no named events ("the Cold War"), so these are switched unlike in the editor.
 */
export function datesReport(files: readonly string[]): Report {
  const recognizer = createDateRecognizer({ references: true, frequencies: true, periods: false });
  const results = files.map((path) => {
    const pairs = datePairs(readInput(path), recognizer);
    return { file: basename(path), pairs, score: scorePairs(pairs) };
  });
  const pooledPairs = results.flatMap(({ pairs }) => pairs);
  const pooled = scorePairs(pooledPairs);
  return {
    text: [
      'Dates, as TempEval-3 counts (F1).',
      markdownTable(
        ['file', 'gold', 'found', 'strict', 'relaxed', 'P', 'R', 'type', 'value'],
        [...results.map(({ file, score }) => row(file, score)), ...(files.length > 1 ? [row('pooled', pooled)] : [])],
      ),
      'Errors by the kind of expression, all files together. A found expression may be wrong in span, type and value.',
      markdownTable(
        ['kind', 'gold', 'missed', 'wrong span', 'wrong type', 'wrong value', 'extra', 'value right %'],
        errorsByCategory(pooledPairs).map(
          ({ category, gold, missed, wrongSpan, wrongType, wrongValue, extra }): readonly Cell[] => {
            const right = gold === 0 ? '' : Math.round((100 * (gold - missed - wrongValue)) / gold);
            return [category, gold, missed, wrongSpan, wrongType, wrongValue, extra, right];
          },
        ),
      ),
    ].join('\n\n'),
    json: {
      files: results.map(({ file, pairs, score }) => ({
        file,
        ...f1Figures(score),
        gold: score.relaxed.gold,
        found: score.relaxed.found,
        errors: errorsByCategory(pairs),
      })),
      pooled: f1Figures(pooled),
    },
  };
}

function f1Figures({ strict, relaxed, typeF1, valueF1 }: DateScore): object {
  return { strictF1: strict.f1, relaxedF1: relaxed.f1, typeF1, valueF1 };
}

function row(name: string, { strict, relaxed, typeF1, valueF1 }: DateScore): readonly Cell[] {
  return [
    name,
    relaxed.gold,
    relaxed.found,
    shown(strict.f1),
    shown(relaxed.f1),
    shown(relaxed.precision),
    shown(relaxed.recall),
    shown(typeF1),
    shown(valueF1),
  ];
}
