import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  Location,
  Range,
  Uri,
} from 'vscode';
import type { Problem, Severity } from '../../core/sidecar/problem';
import { LineIndex } from '../../core/text/lines';
import type { Span } from '../../core/text/span';
import type { FolderReview } from '../host/folderReview';
import { toRange } from '../host/ranges';

/** The problems of one file as the editor shows them; each links to the help page of its rule. */
export function toDiagnostics(
  space: FolderReview,
  path: string,
  problems: readonly Problem[],
  extensionUri: Uri,
): readonly Diagnostic[] {
  const lines = new RecordLines(space);
  return problems.map((problem) => {
    const range = lines.rangeOf(path, problem.span);
    const diagnostic = new Diagnostic(range, problem.message, diagnosticSeverities[problem.severity]);
    diagnostic.source = 'Source Review';
    diagnostic.code = {
      value: problem.rule,
      target: Uri.joinPath(extensionUri, 'docs', 'rules', `${problem.rule}.md`),
    };
    diagnostic.relatedInformation = (problem.related ?? []).map(
      (place) =>
        new DiagnosticRelatedInformation(
          new Location(space.uriOf(place.path), lines.rangeOf(place.path, place.span)),
          place.message,
        ),
    );
    if (problem.unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary];
    return diagnostic;
  });
}

const diagnosticSeverities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Places spans in articles and in checked files; the lines of a checked file are found once. */
class RecordLines {
  readonly #space: FolderReview;
  readonly #lines = new Map<string, LineIndex>();

  constructor(space: FolderReview) {
    this.#space = space;
  }

  /** A file that is gone meanwhile gives its first character. */
  rangeOf(path: string, span: Span): Range {
    const { review } = this.#space;
    const text = review.recordText(path);
    if (text === undefined) {
      const range = review.rangeOf(path, span);
      return range ? toRange(range) : new Range(0, 0, 0, 0);
    }
    const lines = this.#lines.get(path) ?? new LineIndex(text);
    this.#lines.set(path, lines);
    return toRange(lines.rangeOf(span));
  }
}
