import type { CST } from 'yaml';
import type { LineIndex } from '../../text/lines';
import { finish, inSteps, type Steps } from '../../text/steps';
import type { Span } from '../../text/span';
import { limits } from '../limits';
import { allTokens, parseCst } from './cst';
import type { Finding } from './finding';

/**
 * Non-breaking spaces at the beginning of a line, where they look like indentation and are not: YAML takes them for
 * letters. Lines inside a quotation or a block of text that began earlier are text and may begin with anything.
 */
export function* nbspIndents(text: string, lines: LineIndex, tokens: readonly CST.Token[]): Steps<readonly Finding[]> {
  if (!text.includes(nbsp)) return [];
  const candidates = leadingNbsp(text, lines);
  if (candidates.length === 0) return [];
  const longTexts = yield* multilineTexts(tokens);
  let next = 0;
  return candidates.flatMap((span) => {
    while ((longTexts[next]?.end ?? Infinity) <= span.start) next++;
    const container = longTexts[next];
    if (container !== undefined && container.start < span.start) return [];
    return [
      { rule: 'yaml-nbsp-indent', message: 'Non-breaking spaces cannot be used for indentation.', span } as const,
    ];
  });
}

const nbsp = '\u00a0';

function leadingNbsp(text: string, lines: LineIndex): readonly Span[] {
  const found: Span[] = [];
  for (let line = 0; line < lines.lineCount; line++) {
    const { start, end } = lines.lineSpan(line);
    let at = start;
    while (at < end && text.charAt(at) === ' ') at++;
    const first = at;
    while (at < end && (text.charAt(at) === nbsp || text.charAt(at) === ' ')) at++;
    if (text.charAt(first) === nbsp && at < end) found.push({ start: first, end: at });
  }
  return found;
}

/** Texts of more than one line, in order: quoted, block or plain. */
function* multilineTexts(tokens: readonly CST.Token[]): Steps<readonly Span[]> {
  const found: Span[] = [];
  yield* inSteps(allTokens(tokens), (token) => {
    if (!('source' in token) || !token.source.includes('\n')) return;
    if (token.type === 'block-scalar' || token.type === 'scalar' || token.type.endsWith('quoted-scalar')) {
      // A block text's source begins after its header.
      const header = token.type === 'block-scalar' ? headerLength(token) : 0;
      found.push({ start: token.offset, end: token.offset + header + token.source.length });
    }
  });
  return found.sort((a, b) => a.start - b.start);
}

/** Block texts (`|`, `>`) of a file, whether it can be read or not, as UTF-16 spans: their white space is text. */
export function blockTextsIn(text: string): readonly Span[] {
  const cst = finish(parseCst(text, limits.depth));
  if (cst.kind === 'too-deep') return [];
  return [...allTokens(cst.tokens)].flatMap((token) =>
    token.type === 'block-scalar'
      ? { start: token.offset, end: token.offset + headerLength(token) + token.source.length }
      : [],
  );
}

function headerLength(token: CST.BlockScalar): number {
  return token.props.reduce((length, prop) => length + ('source' in prop ? prop.source.length : 0), 0);
}
