import { loadFolder, type LoadedFolder } from './folder';
import { recognizersWithoutNames } from './recognizers';
import type { Severity } from '../core/sidecar/problem';
import { LineIndex, type PositionRange } from '../core/text/lines';

/** What `check --format json` prints; a documented contract (docs/command-line.md). Lines and characters count from 0. */
export interface CheckReport {
  readonly problems: readonly {
    readonly file: string;
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly range: PositionRange;
  }[];
}

/** What a check found, and what it could not look at. */
export interface CheckResult extends CheckReport {
  readonly checked: number;
  readonly skipped: LoadedFolder['skipped'];
}

/** Checks sidecars and workspace files. What is wrong in them does not depend on the names of articles. */
export async function check(paths: readonly string[]): Promise<CheckResult> {
  const folder = await loadFolder(paths, recognizersWithoutNames());
  const problems: CheckReport['problems'][number][] = [];
  for (const path of folder.checks) {
    const lines = new LineIndex(folder.review.recordText(path) ?? '');
    for (const problem of await folder.review.problems(path, {
      severities: new Map(),
      signal: { isCancelled: false },
    })) {
      const { rule, severity, message, span } = problem;
      problems.push({ file: folder.display(path), rule, severity, message, range: lines.rangeOf(span) });
    }
  }
  return { problems, checked: folder.checks.length, skipped: folder.skipped };
}

/** The problems in lines as compilers print them, and a closing line with their number. */
export function checkText({ problems, checked }: CheckResult): string {
  const lines = problems.map(({ file, rule, severity, message, range }) => {
    const place = `${file}:${range.start.line + 1}:${range.start.character + 1}`;
    return `${place} ${severity} ${message} (${rule})`;
  });
  const files = `${checked} ${checked === 1 ? 'file' : 'files'} checked`;
  return [...lines, `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}, ${files}`].join('\n');
}
