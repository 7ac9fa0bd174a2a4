import { eachFile } from './eachFile';
import { loadFolder, type LoadedFolder } from './folder';
import { recognizersForChecks } from './recognizers';
import { folderRules } from './folderRules';
import type { SeveritySettings } from '../core/sidecar/rules/loudness';
import { localDay } from '../core/dates/localDay';
import { severities, type Severity } from '../core/sidecar/problem';
import type { RelatedPlace } from '../core/sidecar/problem';
import { LineIndex, type PositionRange } from '../core/text/lines';

/** Another place that explains a problem. */
interface RelatedReport {
  readonly file: string;
  readonly message: string;
  readonly range: PositionRange;
}

/** One problem of a file. */
export interface ProblemReport {
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: PositionRange;
  readonly related: readonly RelatedReport[];
}

/** What a check found, and what it could not look at. Lines and characters count from 0. */
export interface CheckResult {
  readonly problems: readonly ProblemReport[];
  readonly checked: number;
  readonly skipped: LoadedFolder['skipped'];
  /** Whether all that was to be checked could be read. */
  readonly isWhole: boolean;
  /** What else the user should know of how it was checked, in sentences. */
  readonly notes: readonly string[];
}

/**
 * Checks sidecars and workspace files.
 * @param asked severities of rules given on the command line; they count more than those of the folder's settings.
 */
export async function check(paths: readonly string[], asked: SeveritySettings): Promise<CheckResult> {
  const { recognizers, withoutNames } = await recognizersForChecks();
  const folder = await loadFolder(paths, recognizers, { isForChecks: true });
  const settings = await folderRules(folder.settingsFolder);
  const severities = new Map([...settings.rules, ...asked]);
  const problems: ProblemReport[] = [];
  const failed = await eachFile(folder.checks, async (path) => {
    const lines = new LineIndex(folder.review.recordText(path) ?? '');
    for (const problem of await folder.review.problems(path, {
      severities,
      today: localDay(new Date()),
      signal: { isCancelled: false },
    })) {
      const { rule, severity, message, span, related = [] } = problem;
      problems.push({
        file: folder.display(path),
        rule,
        severity,
        message,
        range: lines.rangeOf(span),
        related: related.map((place) => relatedReport(folder, place)),
      });
    }
  });
  const { isWorkspaceUnread, workspacePath } = folder.review;
  const unread = `${folder.display(workspacePath)} cannot be read: what depends on it was not checked.`;
  const notes = [
    ...folder.notes,
    ...(withoutNames === undefined ? [] : [withoutNames]),
    ...settings.problems,
    ...(isWorkspaceUnread ? [unread] : []),
  ];
  const skipped = [...folder.skipped, ...failed.map(({ path, reason }) => ({ path: folder.display(path), reason }))];
  const isWhole = folder.isWhole && failed.length === 0 && !isWorkspaceUnread;
  return { problems, checked: folder.checks.length - failed.length, skipped, isWhole, notes };
}

/** Whether a check found a problem at least as serious as the one given; `never`: no problem counts. */
export function fails({ problems }: CheckResult, failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false;
  const limit = severities.indexOf(failOn);
  return problems.some(({ severity }) => severities.indexOf(severity) <= limit);
}

function relatedReport({ review, display }: LoadedFolder, { path, span, message }: RelatedPlace): RelatedReport {
  const text = review.recordText(path);
  const range = text === undefined ? review.rangeOf(path, span) : new LineIndex(text).rangeOf(span);
  const start = { line: 0, character: 0 };
  return { file: display(path), message, range: range ?? { start, end: start } };
}
