import { foldQuery } from '../../text/fold';
import { lazy } from '../../text/lazy';
import { type Token, tokenize } from '../../text/tokens';
import { articlePrefixes, nameParticles } from '../lists/givenNames';
import { type NameDocument, SentenceCase } from '../nameDocument';
import { unitsOf } from '../units';

/** What a name is compared by: a word, a part of a hyphenated word, a hyphen or dash, another mark. UTF-16 offsets. */
export interface Piece {
  /** As written, without the full stop of an abbreviation; quotation marks and dashes are plain ones. */
  readonly form: string;
  /** The form in small letters. */
  readonly key: string;
  /** Whether the full stop of an abbreviation was taken off: it is the last code unit of the piece. */
  readonly hasStop: boolean;
}

/** A piece of an article. */
export interface PlacedPiece extends Piece {
  readonly start: number;
  readonly end: number;
  /** Index of its token. */
  readonly token: number;
  /** Of a hashtag, the key without "#"; else undefined. */
  readonly tagKey: string | undefined;
  /** Handles and hashtags are the same in any case. */
  readonly isTag: boolean;
  /** Whether a name may begin here: not in the midst of a hyphenated name. */
  readonly opens: boolean;
  /** Whether a name may end here. */
  readonly closes: boolean;
  /** Whether no name runs on from the piece before: a blank line comes between. */
  readonly isCutOff: boolean;
  /** Whether its sentence is written in capitals. */
  readonly isInCapitals: boolean;
}

const hyphen: Piece = { form: '-', key: '-', hasStop: false };

/** Small words that join the others of a name: written large or small, the name is the same. */
export const linkWords = lazy(
  () =>
    new Set(['the', 'a', 'an', 'of', 'and', 'for', 'in', 'on', 'at', 'to', ...nameParticles(), ...articlePrefixes()]),
);

/** The pieces of a name by itself. */
export function piecesOfName(name: string): readonly Piece[] {
  const pieces = tokenize(name).flatMap(piecesOfToken);
  // "Acme GmbH." is "Acme GmbH": a full stop at the end belongs to the sentence, if not to the word.
  while (pieces.at(-1)?.form === '.') pieces.pop();
  return pieces;
}

/** The pieces of an article, in order. Linear in its length. */
export function piecesOfDocument(document: NameDocument): readonly PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  document.sentences.forEach((sentence, number) => {
    const isInCapitals = document.cases[number] === SentenceCase.AllCapitals;
    for (let index = sentence.first; index < sentence.last; index++) {
      const token = document.tokens[index];
      if (token === undefined) continue;
      const isCutOff = token.breaksBefore === 2;
      if (token.parts !== undefined) placeParts(document, token, index, { isCutOff, isInCapitals }, pieces);
      else for (const piece of piecesOfToken(token)) pieces.push(placed(piece, token, index, isCutOff, isInCapitals));
    }
  });
  return pieces;
}

function placed(piece: Piece, token: Token, index: number, isCutOff: boolean, isInCapitals: boolean): PlacedPiece {
  return {
    ...piece,
    start: token.start,
    end: token.end,
    token: index,
    tagKey: token.kind === 'hashtag' ? piece.key.slice(1) : undefined,
    isTag: token.kind === 'hashtag' || token.kind === 'handle',
    opens: true,
    closes: true,
    isCutOff,
    isInCapitals,
  };
}

/**
 * A part of a hyphenated word may be a name by itself where the recogniser takes the word apart ("pro-Iranian",
 * "Iran-Iraq"), and before a small word ("Velmora-first"); not in "Abdul-Mahdi".
 */
function placeParts(
  document: NameDocument,
  token: Token,
  index: number,
  sentence: Pick<PlacedPiece, 'isCutOff' | 'isInCapitals'>,
  pieces: PlacedPiece[],
): void {
  const units = unitsOf(document, index, index + 1);
  const forms = partsOf(token);
  const parts = token.parts ?? [];
  forms.forEach((form, number) => {
    const part = parts[number];
    if (part === undefined) return;
    const before = parts[number - 1];
    const shared = { token: index, tagKey: undefined, isTag: false, isInCapitals: sentence.isInCapitals };
    if (before !== undefined)
      pieces.push({
        ...hyphen,
        ...shared,
        start: before.end,
        end: part.start,
        opens: false,
        closes: false,
        isCutOff: false,
      });
    const next = forms[number + 1];
    const isBeforeSmall = next !== undefined && isSmall(next) && !isSmall(form) && !linkWords().has(next.key);
    pieces.push({
      ...form,
      ...shared,
      start: part.start,
      end: part.end,
      opens: units.some((unit) => unit.start === part.start),
      closes: isBeforeSmall || units.some((unit) => unit.end === part.end),
      isCutOff: number === 0 && sentence.isCutOff,
    });
  });
}

function isSmall({ form, key }: Piece): boolean {
  return form === key;
}

/** Of a hyphenated word its parts with a hyphen between them; else one piece. */
function piecesOfToken(token: Token): readonly Piece[] {
  if (token.kind === 'punctuation') return [markPiece(token.form)];
  return partsOf(token).flatMap((part, number) => (number === 0 ? [part] : [hyphen, part]));
}

function partsOf({ form, parts }: Token): readonly Piece[] {
  return parts === undefined ? [wordPiece(form)] : form.split(/[-\u2010\u2011]/).map(wordPiece);
}

function wordPiece(written: string): Piece {
  const hasStop = written.length > 1 && written.endsWith('.');
  const form = (hasStop ? written.slice(0, -1) : written).normalize('NFC');
  return { form, key: form.toLowerCase(), hasStop };
}

function markPiece(mark: string): Piece {
  const form = foldQuery(mark);
  return { form, key: form, hasStop: false };
}
