import { basename } from 'node:path';
import { shippedRecognizers } from '../../../test/support/shippedRecognizers';
import { markdownTable, type Cell } from '../../report/markdownTable';
import { shown } from '../../report/percent';
import { readInput } from '../readInput';
import type { Report } from '../report';
import { evaluateNames, type NameEvaluation } from './evaluateNames';
import { labels } from './labels';
import { wordCases } from './wordCase';

/** Scores the name recogniser on files of labelled tokens. @param raw see `evaluateNames`. */
export function namesReport(files: readonly string[], raw: boolean): Report {
  const recognizer = shippedRecognizers().names;
  const results = files.map((path) => ({
    file: basename(path),
    ...evaluateNames(readInput(path), recognizer, raw),
  }));
  return {
    text: [
      `Names, ${raw ? 'raw text' : 'tokens with spaces between'}; F1 by exact span. 3-type: PER, ORG, LOC. span: the file's classes, type ignored.`,
      markdownTable(
        ['file', 'documents', 'tokens', '3-type F1', 'P', 'R', 'span F1', ...labels, 'ignored'],
        results.map(mainRow),
      ),
      'By the case of the words: 3-type F1, and the loss against the text as it is.',
      markdownTable(['file', 'as is', 'ALL CAPS', 'loss', 'lower', 'loss', 'Title', 'loss'], results.map(caseRow)),
    ].join('\n\n'),
    json: {
      files: results.map(({ file, documents, tokens, cases }) => ({
        file,
        raw,
        documents,
        tokens,
        threeTypeF1: cases['as-is'].threeType.f1,
        spanF1: cases['as-is'].span.f1,
        allTypesF1: cases['as-is'].allTypes.f1,
        byType: cases['as-is'].byType,
        byCase: Object.fromEntries(
          wordCases.map((wordCase) => {
            const { threeType, span } = cases[wordCase];
            return [wordCase, { threeTypeF1: threeType.f1, spanF1: span.f1 }];
          }),
        ),
      })),
    },
  };
}

type Row = NameEvaluation & { readonly file: string };

function mainRow({ file, documents, tokens, cases, ignoredLabels }: Row): readonly Cell[] {
  const { threeType, span, byType } = cases['as-is'];
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

function caseRow({ file, cases }: Row): readonly Cell[] {
  const asIs = cases['as-is'].threeType.f1;
  const others = wordCases.filter((wordCase) => wordCase !== 'as-is');
  return [
    file,
    shown(asIs),
    ...others.flatMap((wordCase) => {
      const { f1 } = cases[wordCase].threeType;
      return [shown(f1), shown(asIs - f1)];
    }),
  ];
}
