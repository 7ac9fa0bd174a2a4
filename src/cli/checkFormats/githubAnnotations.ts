import type { Severity } from '../../core/sidecar/problem';
import type { CheckResult } from '../check';
import { printableLines } from '../printable';

const commands: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * The problems as workflow commands of GitHub Actions, which shows them beside the changed lines of a pull request. Lines
 * and columns count from 1; GitHub takes columns only of problems that lie on one line.
 */
export function githubAnnotations({ problems }: CheckResult): readonly string[] {
  return problems.map(({ file, rule, severity, message, range: { start, end } }) => {
    const columns: Record<string, number> =
      start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
    const properties = { file, line: start.line + 1, endLine: end.line + 1, ...columns, title: rule };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${commands[severity]} ${written.join(',')}::${escapeData(message)}`;
  });
}

/** What a message may not hold: it could end the command and begin another one. */
function escapeData(text: string): string {
  return printableLines(text.replaceAll('\r\n', '\n')).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
