import type { EntityType } from '../core/names/entityType';
import { explanationText } from '../core/names/explain/explanationText';
import type { FoundName, NameDecision, NameExplanation } from '../core/names/explain/nameExplanation';
import { counted } from '../core/text/counted';
import { loadFolder, type LoadedFolder } from './folder';
import { loadRecognizers } from './recognizers';
import { UsageError } from './usageError';

/** What `explain --json` prints; a documented contract (docs/command-line.md). Offsets are UTF-16 units. */
export interface ExplanationReport {
  readonly file: string;
  /** As given: both count from 1, columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Null where there is no word; then there is nothing else to say. */
  readonly word: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly name: NameReport | null;
  readonly withheld: NameReport | null;
  readonly decision: DecisionReport | null;
  readonly classes: readonly { readonly type: EntityType | null; readonly probability: number }[];
  readonly clues: NameExplanation['clues'];
  readonly lists: readonly string[];
  readonly article: readonly string[];
}

type NameReport = Pick<FoundName, 'start' | 'end' | 'text' | 'type' | 'confidence'>;

/** As in the core, with null for a date without an exact value. */
type DecisionReport =
  Exclude<NameDecision, { by: 'date' }> | { readonly by: 'date'; readonly text: string; readonly edtf: string | null };

/** What is known of a word, as a report and as lines for people. */
export interface Explained {
  readonly report: ExplanationReport;
  readonly text: string;
  readonly notes: LoadedFolder['notes'];
}

/** A place in a file as editors and compilers write it. */
interface WrittenPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Tells why the word at a place is, or is not, part of a name.
 * @param place FILE:LINE:COLUMN. @throws UsageError when it is written otherwise, or is in no article or outside of it.
 */
export async function explain(place: string): Promise<Explained> {
  const { file, line, column } = readPlace(place);
  if (!file.toLowerCase().endsWith('.txt')) throw new UsageError(`${file} is not an article (.txt).`);
  const { review, articles, display, notes } = await loadFolder([file], await loadRecognizers());
  const [path = ''] = articles;
  const lines = review.article(path)?.lines;
  if (lines === undefined || articles.length > 1) throw new UsageError(`${file} is not an article but a folder.`);
  if (line > lines.lineCount) {
    throw new UsageError(`${file} has ${counted(lines.lineCount, 'line')}: there is no line ${line}.`);
  }
  const { start, end } = lines.lineSpan(line - 1);
  // The end of the line is a place too: that after its last word.
  if (column > end - start + 1) {
    throw new UsageError(
      `Line ${line} of ${file} has ${counted(end - start, 'character')}: there is no column ${column}.`,
    );
  }
  const explanation = await review.explainName(path, start + column - 1);
  return {
    report: reportOf({ file: display(path), line, column }, explanation),
    text: explanation === undefined ? 'There is no word here.' : explanationText(explanation),
    notes,
  };
}

/** The last two numbers are the place; whatever is before them is the file, colons and all. */
function readPlace(place: string): WrittenPlace {
  const [, file, line, column] = /^(.+):(\d+):(\d+)$/s.exec(place) ?? [];
  if (file === undefined || Number(line) === 0 || Number(column) === 0) {
    throw new UsageError(`"${place}" is not FILE:LINE:COLUMN, both numbers from 1, such as articles/a.txt:3:14.`);
  }
  return { file, line: Number(line), column: Number(column) };
}

function reportOf({ file, line, column }: WrittenPlace, explanation: NameExplanation | undefined): ExplanationReport {
  const place = { file, line, column };
  if (explanation === undefined) {
    const nothing = { word: null, name: null, withheld: null, decision: null };
    return { ...place, ...nothing, classes: [], clues: [], lists: [], article: [] };
  }
  const { span, text, mention, withheld, decision, classes, clues, lists, article } = explanation;
  return {
    ...place,
    word: { start: span.start, end: span.end, text },
    name: nameReport(mention),
    withheld: nameReport(withheld),
    decision: decision.by === 'date' ? { ...decision, edtf: decision.edtf ?? null } : decision,
    classes: classes.map(({ type, probability }) => ({ type: type ?? null, probability: rounded(probability) })),
    clues: clues.map(({ says, weight }) => ({ says, weight: rounded(weight) })),
    lists,
    article,
  };
}

function nameReport(name: FoundName | undefined): NameReport | null {
  if (name === undefined) return null;
  const { start, end, text, type, confidence } = name;
  return { start, end, text, type, confidence: rounded(confidence) };
}

/** More digits say nothing. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
