import type { CST } from 'yaml';
import type { LineIndex } from '../../../text/lines';
import { inSteps, type Steps } from '../../../text/steps';
import { allTokens } from '../cst';
import type { Finding } from '../finding';

/** The first quotation mark outside of brackets that is never closed. */
export function* unclosedQuotation(
  text: string,
  lines: LineIndex,
  tokens: readonly CST.Token[],
): Steps<Finding | undefined> {
  let first: { readonly offset: number; readonly mark: string } | undefined;
  yield* inSteps(allTokens(tokens), (token) => {
    const mark = isUnclosed(token) ? text.charAt(token.offset) : undefined;
    if (mark !== undefined && (first === undefined || token.offset < first.offset))
      first = { offset: token.offset, mark };
  });
  if (first === undefined) return undefined;
  const { end } = lines.lineSpan(lines.positionAt(first.offset).line);
  return { rule: 'yaml-unclosed', message: `No closing ${first.mark}.`, span: { start: first.offset, end } };
}

function isUnclosed(token: CST.Token): boolean {
  if (token.type === 'double-quoted-scalar') {
    return token.source.length < 2 || !token.source.endsWith('"') || endsInEscape(token.source);
  }
  return token.type === 'single-quoted-scalar' && (token.source.length < 2 || !token.source.endsWith("'"));
}

/** Whether the last quotation mark of a text in double quotes is escaped. */
function endsInEscape(source: string): boolean {
  let backslashes = 0;
  while (source.charAt(source.length - 2 - backslashes) === '\\') backslashes++;
  return backslashes % 2 === 1;
}
