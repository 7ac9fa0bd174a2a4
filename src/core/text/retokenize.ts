import { commonEdges } from './commonEdges';
import { detached } from './detached';
import { firstFrom, type Span } from './span';
import { type Token, Tokenizer } from './tokens';

/** A text with its tokens. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Which tokens of a text were kept from one that was read before. */
export interface KeptTokens {
  /** So many at the beginning are the same. */
  readonly head: number;
  /** So many at the end are the same, moved. */
  readonly tail: number;
  /** By how many UTF-16 units those of the tail moved. */
  readonly shift: number;
  /** By how many places in the list those of the tail moved. */
  readonly places: number;
}

/** The tokens of a text that was changed, with what was kept. */
export interface Retokenized extends KeptTokens {
  readonly tokens: readonly Token[];
}

/**
 * The tokens of a text, as `tokenize` finds them, of which only the lines that differ from another text are read. No token
 * reaches over a line feed, and none depends on what is beyond one but for the breaks before it.
 */
export function retokenize(before: TokenizedText, text: string): Retokenized {
  const { text: old, tokens } = before;
  const { start, end, newEnd } = commonEdges(old, text);
  const shift = newEnd - end;
  const lineStart = start === 0 ? 0 : old.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = old.indexOf('\n', end);
  const head = firstFrom(tokens, lineStart);
  const next = lineEnd < 0 ? tokens.length : firstFrom(tokens, lineEnd + 1);
  const joint = tokens[next];
  const reader = new Tokenizer(text, tokens[head - 1]?.end);
  const changed = reader.run(joint === undefined ? text.length : joint.start + shift);
  const read = [...tokens.slice(0, head), ...changed.map(withOwnForm)];
  const places = read.length - next;
  if (joint === undefined) return { tokens: read, head, tail: 0, shift, places };
  const breaksBefore = reader.breaksBefore;
  read.push({ ...moved(joint, shift), spaceBefore: reader.spaceBefore, breaksBefore });
  for (let index = next + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token !== undefined) read.push(shift === 0 ? token : moved(token, shift));
  }
  const isSame = joint.breaksBefore === breaksBefore && joint.spaceBefore === reader.spaceBefore;
  return { tokens: read, head, tail: tokens.length - next - (isSame ? 0 : 1), shift, places };
}

function moved({ start, end, kind, form, spaceBefore, breaksBefore, parts }: Token, shift: number): Token {
  return {
    start: start + shift,
    end: end + shift,
    kind,
    form,
    spaceBefore,
    breaksBefore,
    parts: parts?.map((part): Span => ({ start: part.start + shift, end: part.end + shift })),
  };
}

/** A form that is cut out of a text keeps the whole text in memory, and there is another text with every edit. */
function withOwnForm(token: Token): Token {
  return { ...token, form: detached(token.form) };
}
