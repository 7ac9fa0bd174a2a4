import type { Span } from '../../text/span';

/** Which rules are switched off on which lines by `# source-review-disable-next-line <rule> …`. */
export interface DisabledLines {
  /** @param line zero-based */
  has(line: number, rule: string): boolean;
}

/** A comment that switches rules off. */
interface DisablingComment {
  /** The line after it, zero-based. */
  readonly line: number;
  /** The rules that it names, with their UTF-16 spans; none for all rules. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
}

/**
 * Finds the comments that switch rules off for the line after them. Rules are separated by spaces or commas; a comment
 * without rules switches off all of them. What follows `--` is the reason, for people.
 */
export function* disablingComments(text: string): Generator<DisablingComment> {
  if (!text.includes(directive)) return;
  let line = 0;
  for (const { 0: content, index: start } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/gu)) {
    line++;
    const comment = content.trimStart();
    const at = content.indexOf(directive);
    if (at < 0 || !comment.startsWith('#') || content.slice(0, at).trim() !== '#') continue;
    const behind = content.slice(at + directive.length);
    // Another word that begins like it is no such comment.
    if (!/^(?:\s|--|$)/u.test(behind)) continue;
    const [ids = ''] = behind.split('--', 1);
    const from = start + at + directive.length;
    const rules = [...ids.matchAll(/[^\s,]+/gu)].map(({ 0: id, index }) => {
      return { id, span: { start: from + index, end: from + index + id.length } };
    });
    yield { line, rules };
  }
}

/** @see disablingComments */
export function disabledLines(text: string): DisabledLines {
  const byLine = new Map<number, readonly string[]>();
  for (const { line, rules } of disablingComments(text)) {
    byLine.set(
      line,
      rules.map(({ id }) => id),
    );
  }
  return {
    has(line, rule) {
      const ids = byLine.get(line);
      return ids !== undefined && (ids.length === 0 || ids.includes(rule));
    },
  };
}

const directive = 'source-review-disable-next-line';
