import type { LineIndex } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import { limits } from '../limits';
import { severities, type Problem } from '../problem';
import type { Finding } from '../reading/finding';
import { firstLineOf } from '../reading/preflight';
import type { Loudness } from './loudness';

/**
 * Turns findings into problems: sets severities, drops what the user has switched off in the settings or by a comment in
 * the file, widens empty spans so that they can be seen, keeps the 200 most serious, and sorts by place.
 *
 * @param findings undefined among them is where a step ends.
 */
export function* report(
  path: string,
  text: string,
  lines: LineIndex,
  findings: Iterable<Finding | undefined>,
  loudness: Loudness,
): Steps<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const finding of findings) {
    if (finding === undefined) {
      yield;
      continue;
    }
    const span = widened(text, lines, finding.span);
    const severity = loudness.of({ ...finding, span });
    if (severity === 'off') continue;
    problems.push({
      rule: finding.rule,
      severity,
      message: finding.message,
      span,
      ...(finding.related && { related: finding.related.map((place) => ({ ...place, path: place.path ?? path })) }),
      ...(finding.details && { details: finding.details }),
      ...(finding.unnecessary === true && { unnecessary: true }),
    });
  }
  return limited(problems, text, loudness).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The most serious problems, and one that says that there are more. */
function limited(problems: readonly Problem[], text: string, loudness: Loudness): Problem[] {
  if (problems.length <= limits.problems) return [...problems];
  const rank = (problem: Problem): number => severities.indexOf(problem.severity);
  const kept = [...problems].sort((a, b) => rank(a) - rank(b) || a.span.start - b.span.start);
  kept.length = limits.problems - 1;
  const severity = loudness.ofRule('problem-limit');
  if (severity !== 'off') {
    const message = `${problems.length} problems; the ${kept.length} most serious ones are shown.`;
    kept.push({ rule: 'problem-limit', severity, message, span: firstLineOf(text) });
  }
  return kept;
}

/** An empty span grows by one character, not past the end of its line; on an empty line by the line break. */
function widened(text: string, lines: LineIndex, { start, end }: Span): Span {
  if (start < end) return { start, end };
  const line = lines.lineSpan(lines.positionAt(start).line);
  if (start < line.end) return { start, end: start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) };
  if (start > line.start) return { start: start - 1, end: start };
  return start < text.length ? { start, end: start + 1 } : { start: Math.max(start - 1, 0), end: start };
}
