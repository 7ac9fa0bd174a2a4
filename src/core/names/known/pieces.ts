import { foldQuery } from '../../text/fold';
import { lazy } from '../../text/lazy';
import type { Span } from '../../text/span';
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
  const pieces = tokenize(name).flatMap((token) =>
    partsOf(token).flatMap((part, number) => (number === 0 ? [part] : [hyphen, part])),
  );
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
      if (token.parts !== undefined) placeParts(document, token, index, isInCapitals, pieces);
      else pieces.push(place(pieceOf(token), token, token, index, isInCapitals));
    }
  });
  return pieces;
}

/** Puts a piece where it stands. Written out: an article has thousands, and copying properties is slow. */
function place(
  { form, key, hasStop }: Piece,
  { start, end }: Span,
  { kind, breaksBefore }: Token,
  token: number,
  isInCapitals: boolean,
): PlacedPiece {
  return {
    form,
    key,
    hasStop,
    start,
    end,
    token,
    tagKey: kind === 'hashtag' ? key.slice(1) : undefined,
    isTag: kind === 'hashtag' || kind === 'handle',
    opens: true,
    closes: true,
    isCutOff: breaksBefore === 2,
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
  isInCapitals: boolean,
  pieces: PlacedPiece[],
): void {
  const units = unitsOf(document, index, index + 1);
  const parts = token.parts ?? [];
  partsOf(token).forEach((piece, number, all) => {
    const span = parts[number];
    if (span === undefined) return;
    const before = parts[number - 1];
    if (before !== undefined) {
      const between = place(hyphen, { start: before.end, end: span.start }, token, index, isInCapitals);
      pieces.push({ ...between, opens: false, closes: false, isCutOff: false });
    }
    const next = all[number + 1];
    const isBeforeSmall = next !== undefined && isSmall(next) && !isSmall(piece) && !linkWords().has(next.key);
    const placed = place(piece, span, token, index, isInCapitals);
    pieces.push({
      ...placed,
      opens: units.some((unit) => unit.start === span.start),
      closes: isBeforeSmall || units.some((unit) => unit.end === span.end),
      isCutOff: number === 0 && placed.isCutOff,
    });
  });
}

function isSmall({ form, key }: Piece): boolean {
  return form === key;
}

/** The parts of a hyphenated word; else the one piece that the token is. */
function partsOf(token: Token): readonly Piece[] {
  return token.parts === undefined ? [pieceOf(token)] : token.form.split(/[-\u2010\u2011]/).map(wordPiece);
}

function pieceOf({ kind, form }: Token): Piece {
  return kind === 'punctuation' ? markPiece(form) : wordPiece(form);
}

function wordPiece(written: string): Piece {
  const hasStop = written.length > 1 && written.endsWith('.');
  const form = (hasStop ? written.slice(0, -1) : written).normalize('NFC');
  return { form, key: form.toLowerCase(), hasStop };
}

function markPiece(mark: string): Piece {
  const form = mark.charCodeAt(0) < 0x80 && mark !== '`' ? mark : foldQuery(mark);
  return { form, key: form, hasStop: false };
}
