import type { Span } from '../text/span';
import { normalForm, type Token } from '../text/tokens';
import type { NameDocument } from './nameDocument';
import { WordFlag } from './wordFlags';

/** What the sequence model labels: a token, or a part of a hyphenated word ("Iran", "backed"). UTF-16 offsets. */
export interface Unit extends Span {
  /** As the token's form, for the part. */
  readonly form: string;
  /** Index of its token. */
  readonly token: number;
  /** Whether it is glued to the unit before by a hyphen. */
  readonly isGlued: boolean;
}

/** Short words that join what follows to a name without being part of one: "pro-Russian", "ex-President". */
const prefixes = new Set(
  'pro anti ex non pre post mid trans inter intra sub then former co vice un neo semi cross late early ultra north south east west northern southern eastern western central upper lower self near'.split(
    ' ',
  ),
);

/** What a small word after a hyphen ends with where it is no part of a name: "Iran-backed", "London-based". */
const tails =
  /(?:ed|ing|led|born|style|era|like|wide|friendly|run|owned|held|made|bound|only|related|built|language|speaking|ly|wing|type|class|area|controlled|dominated|linked|aligned|free|proof|day|year|month|week|old|war|man|men|level|registered|flagged|occupied)$/;

/** The units of tokens [first, last), in order. */
export function unitsOf(document: NameDocument, first: number, last: number): readonly Unit[] {
  const units: Unit[] = [];
  for (let index = first; index < last; index++) {
    const token = document.tokens[index];
    if (token === undefined) break;
    if (token.parts === undefined || token.parts.length > 8) units.push(whole(token, index));
    else units.push(...partsOf(document, token, index, token.parts));
  }
  return units;
}

function whole(token: Token, index: number): Unit {
  return { start: token.start, end: token.end, form: token.form, token: index, isGlued: false };
}

function partsOf(document: NameDocument, token: Token, index: number, parts: readonly Span[]): readonly Unit[] {
  if (document.lexicon.entryOf(token.form.toLowerCase()) !== undefined) return [whole(token, index)];
  const forms = parts.map((part) => normalForm(document.text.slice(part.start, part.end)));
  const units: Unit[] = [];
  let from = 0;
  for (let at = 1; at <= parts.length; at++) {
    if (at < parts.length && !isSeam(document, forms[at - 1] ?? '', forms[at] ?? '', at === 1)) continue;
    const start = parts[from]?.start ?? token.start;
    const end = parts[at - 1]?.end ?? token.end;
    const form = from === 0 && at === parts.length ? token.form : normalForm(document.text.slice(start, end));
    units.push({ start, end, form, token: index, isGlued: from > 0 });
    from = at;
  }
  return units;
}

/** Whether the hyphen between two parts separates a name from what is no part of it, or two names. */
function isSeam(document: NameDocument, left: string, right: string, isFirst: boolean): boolean {
  const leftIsLarge = startsLarge(left);
  const rightIsLarge = startsLarge(right);
  if (leftIsLarge && rightIsLarge) return isNational(document, left) && isNational(document, right);
  if (leftIsLarge) return (right.length >= 3 && tails.test(right)) || (isNational(document, left) && right.length > 2);
  return rightIsLarge && isFirst && prefixes.has(left);
}

function startsLarge(form: string): boolean {
  const head = form.charAt(0);
  return head !== head.toLowerCase();
}

function isNational(document: NameDocument, form: string): boolean {
  const lower = form.toLowerCase();
  if ((document.lexicon.flagsOf(lower) & WordFlag.Gazetteer) === 0) return false;
  const entry = document.lexicon.entryOf(lower) ?? document.lexicon.entryOf(`${lower}.`);
  return entry !== undefined && (entry.type === 'place' || entry.type === 'group');
}
