import { basename } from 'node:path';
import { shippedRecognizers } from '../../../test/support/shippedRecognizers';
import { markdownTable, type Cell } from '../../report/markdownTable';
import { shown } from '../../report/percent';
import { readInput } from '../readInput';
import type { Report } from '../report';
import { evaluateNames, type NameEvaluation } from './evaluateNames';
import { labels } from './labels';
import { wordCases } from './wordCase';

/**
 * Scores the name recogniser on files of labelled tokens.
 * @param raw see `evaluateNames`. @param isAsIsOnly leave out the copies in other cases, which take most of the time.
 */
export function namesReport(files: readonly string[], raw: boolean, isAsIsOnly = false): Report {
  const recognizer = shippedRecognizers().names;
  const copies = isAsIsOnly ? [] : wordCases;
  const results = files.map((path) => ({
    file: basename(path),
    ...evaluateNames(readInput(path), recognizer, raw, copies),
  }));
  return {
    text: [
      `Names, ${raw ? 'raw text' : 'tokens with spaces between'}; F1 by exact span. 3-type: PER, ORG, LOC. span: the file's classes, type ignored.`,
      markdownTable(
        ['file', 'documents', 'tokens', '3-type F1', 'P', 'R', 'span F1', ...labels, 'ignored'],
        results.map(mainRow),
      ),
      ...(isAsIsOnly
        ? []
        : [
            'By the case of the words: 3-type F1, and the loss against the text as it is.',
            markdownTable(
              ['file', 'as is', 'ALL CAPS', 'loss', 'lower', 'loss', 'Title', 'loss'],
              results.map(caseRow),
            ),
          ]),
    ].join('\n\n'),
    json: {
      files: results.map(({ file, documents, tokens, asIs, copies: scored }) => ({
        file,
        raw,
        documents,
        tokens,
        threeTypeF1: asIs.threeType.f1,
        spanF1: asIs.span.f1,
        allTypesF1: asIs.allTypes.f1,
        byType: asIs.byType,
        byCase: Object.fromEntries(
          scored.map(({ wordCase, score }) => [wordCase, { threeTypeF1: score.threeType.f1, spanF1: score.span.f1 }]),
        ),
      })),
    },
  };
}

type Row = NameEvaluation & { readonly file: string };

function mainRow({ file, documents, tokens, asIs, ignoredLabels }: Row): readonly Cell[] {
  const { threeType, span, byType } = asIs;
  return [
    file,
    documents,
    tokens,
    shown(threeType.f1),
    shown(threeType.precision),
    shown(threeType.recall),
    shown(span.f1),
    ...labels.map((label) => (byType[label] === undefined ? '' : shown(byType[label].f1))),
    ignoredLabels.join(' '),
  ];
}

function caseRow({ file, asIs, copies }: Row): readonly Cell[] {
  const { f1 } = asIs.threeType;
  const scores = copies.map(({ score }) => score.threeType.f1);
  return [file, shown(f1), ...scores.flatMap((score) => [shown(score), shown(f1 - score)])];
}
