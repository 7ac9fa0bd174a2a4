import { linkWords, type Piece, type PlacedPiece } from './pieces';

/** A name as the user writes it. */
export interface Spelling {
  readonly pieces: readonly Piece[];
  /** The pieces in one text: names with equal ones are the same name. */
  readonly written: string;
  /** Whether a word besides "the", "al-" and the like is written large. */
  readonly hasLargeWord: boolean;
}

/** A word in capitals that is not longer may be an acronym: "IRA" is not "Ira". In UTF-16 code units. */
const longestAcronym = 4;

/** The spelling of a name; undefined when it has neither letter nor digit. */
export function spellingOf(pieces: readonly Piece[]): Spelling | undefined {
  if (!pieces.some(({ form }) => /[\p{L}\p{N}]/u.test(form))) return undefined;
  return {
    pieces,
    written: pieces.map(({ form, hasStop }) => (hasStop ? `${form}.` : form)).join(' '),
    hasLargeWord: pieces.some(({ form, key }) => form !== key && !linkWords().has(key)),
  };
}

/**
 * Whether pieces with the same letters are written like the name: as it is, in capitals as in headlines, or with a small
 * word written the other way ("the Guardian", "Al-Amin"). What the name has in small letters may stand in large ones, but
 * a name that is written large is not meant by small words ("turkey").
 */
export function isWrittenAs(spelling: Spelling, placed: readonly PlacedPiece[]): boolean {
  const [only, ...others] = placed;
  if (others.length === 0 && only !== undefined && mayBeAcronym(only)) return spelling.pieces[0]?.form === only.form;
  return spelling.pieces.every(({ form, key }, index) => {
    const piece = placed[index];
    if (piece === undefined) return false;
    if (piece.form === form || form === key || piece.isTag || isInCapitals(piece)) return true;
    return spelling.hasLargeWord && piece.form === piece.key && linkWords().has(key);
  });
}

function mayBeAcronym(piece: PlacedPiece): boolean {
  return isInCapitals(piece) && piece.form.length <= longestAcronym && !piece.isInCapitals && !piece.isTag;
}

function isInCapitals({ form, key }: Piece): boolean {
  return form !== key && form === form.toUpperCase();
}
