/** Which rules are switched off on which lines by `# source-review-disable-next-line <rule> …`. */
export interface DisabledLines {
  /** @param line zero-based */
  has(line: number, rule: string): boolean;
}

/**
 * Finds the comments that switch rules off for the line after them. Rules are separated by spaces or commas; a comment
 * without rules switches off all of them. What follows `--` is the reason, for people.
 */
export function disabledLines(text: string): DisabledLines {
  const byLine = new Map<number, readonly string[]>();
  if (!text.includes(directive)) return { has: () => false };
  text.split(/\r\n|\n|\r/u).forEach((content, line) => {
    const comment = content.trimStart();
    if (!comment.startsWith('#') || !comment.includes(directive)) return;
    const at = comment.indexOf(directive);
    if (comment.slice(1, at).trim() !== '') return;
    const behind = comment.slice(at + directive.length);
    // Another word that begins like it is no such comment.
    if (!/^(?:\s|--|$)/u.test(behind)) return;
    const [ids = ''] = behind.split('--', 1);
    byLine.set(
      line + 1,
      ids.split(/[\s,]+/u).filter((id) => id !== ''),
    );
  });
  return {
    has(line, rule) {
      const ids = byLine.get(line);
      return ids !== undefined && (ids.length === 0 || ids.includes(rule));
    },
  };
}

const directive = 'source-review-disable-next-line';
