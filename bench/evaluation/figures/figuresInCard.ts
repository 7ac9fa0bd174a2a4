import { markdownTable, type Cell } from '../../report/markdownTable';
import { shown, type Figures } from '../../report/percent';
import { labels } from '../names/labels';
import type { DevFigures, ModelFigures } from './modelFigures';

/** The model card, from the project's root. */
export const cardPath = 'model/MODEL_CARD.md';

const begin = '<!-- figures: written by npm run evaluate -- record -->';
const end = '<!-- end of figures -->';

/** The model card with these figures between its marks. @throws Error when it has no marks. */
export function withFigures(card: string, figures: ModelFigures): string {
  const from = card.indexOf(begin);
  const to = card.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${cardPath} has no place for figures.`);
  return `${card.slice(0, from + begin.length)}\n\n${figuresInWords(figures)}\n\n${card.slice(to)}`;
}

function figuresInWords({ model, names, articles }: ModelFigures): string {
  return [
    `Model \`${model.version}\`, ${model.bytes} bytes (${model.gzippedBytes} gzipped), SHA-256 \`${model.sha256}\`.`,
    ...names.map(devTable),
    markdownTable(
      ['whole articles, all classes', 'F1', 'precision', 'recall'],
      articles.map(({ set, f1, precision, recall }) => [set, ...[f1, precision, recall].map(shown)]),
    ),
  ].join('\n\n');
}

function devTable({ file, tokens, threeType, span, byType, byCase }: DevFigures): string {
  const row = (name: string, { f1, precision, recall, gold }: Figures): readonly Cell[] => [
    name,
    ...[f1, precision, recall].map(shown),
    gold,
  ];
  return markdownTable(
    [`${file} (development set), ${tokens} tokens`, 'F1', 'precision', 'recall', 'names'],
    [
      row('3-type: PER, ORG, LOC', threeType),
      row('span: all classes, type ignored', span),
      ...labels.flatMap((label) => (byType[label] === undefined ? [] : [row(label, byType[label])])),
      ['3-type, ALL CAPS', shown(byCase.upper)],
      ['3-type, lower case', shown(byCase.lower)],
      ['3-type, Title Case', shown(byCase.title)],
    ],
  );
}
