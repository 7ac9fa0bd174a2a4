import { hashText } from '../../text/hash';
import type { EntityType } from '../entityType';
import type { NameDocument } from '../nameDocument';
import { keptConfidence } from '../nameRecognizer';
import type { NameSpan } from '../nameSpan';
import { isWrittenAs, type Spelling, spellingOf } from './spelling';
import { piecesOfDocument, piecesOfName, type PlacedPiece } from './pieces';

/** A name that the user keeps, with its class. */
export interface KnownName {
  readonly text: string;
  readonly type: EntityType;
}

/** What names that begin with the same pieces go on with. */
interface Node {
  readonly next: Map<string, Node>;
  /** The names that end here: they differ only in what is written large. */
  readonly ends: { readonly spelling: Spelling; readonly type: EntityType }[];
}

/** Longer texts are no names: with this, a text is searched in time linear in its length, whatever the names are. */
const mostPieces = 30;
/** More names that differ only in what is written large are not told apart, for the same reason. */
const mostSpellings = 8;

/**
 * Names that are found wherever they stand, whatever the model thinks of them: those of the user's own entities. As for
 * quotations in sidecars, spaces, line breaks, quotation marks and dashes may be others; letters may not.
 */
export class KnownNames {
  /** Equal for two lists of names that find the same in every text. */
  readonly key: string;
  /** As they were given. */
  readonly names: readonly KnownName[];
  readonly #root: Node = { next: new Map(), ends: [] };

  /** @param names Where a name is given twice with different classes, the first counts. Order means nothing else. */
  constructor(names: readonly KnownName[]) {
    this.names = names;
    const spellings = new Map<string, { readonly spelling: Spelling; readonly type: EntityType }>();
    for (const { text, type } of names) {
      const spelling = spellingOf(piecesOfName(text));
      if (spelling === undefined || spelling.pieces.length > mostPieces) continue;
      if (!spellings.has(spelling.written)) spellings.set(spelling.written, { spelling, type });
    }
    const sorted = [...spellings.values()].sort((a, b) => (a.spelling.written < b.spelling.written ? -1 : 1));
    for (const end of sorted) this.#add(end);
    // Short, since every article holds it.
    const all = JSON.stringify(sorted.map(({ spelling, type }) => [spelling.written, type]));
    this.key = `${all.length}:${hashText(all)}`;
  }

  /**
   * Where the names stand, in order and not overlapping: from left to right, at each place the longest. Page furniture
   * is searched too. Linear in the length of the text.
   */
  findIn(document: NameDocument): readonly NameSpan[] {
    if (this.#root.next.size === 0) return [];
    const found: NameSpan[] = [];
    const pieces = piecesOfDocument(document);
    for (let first = 0; first < pieces.length; first++) {
      const name = pieces[first]?.opens === true ? this.#longestAt(pieces, first) : undefined;
      if (name === undefined) continue;
      found.push(name.span);
      first = name.last - 1;
    }
    return found;
  }

  #add(end: Node['ends'][number]): void {
    let node = this.#root;
    for (const { key } of end.spelling.pieces) {
      let next = node.next.get(key);
      if (next === undefined) node.next.set(key, (next = { next: new Map(), ends: [] }));
      node = next;
    }
    if (node.ends.length < mostSpellings) node.ends.push(end);
  }

  #longestAt(pieces: readonly PlacedPiece[], first: number): { span: NameSpan; last: number } | undefined {
    let longest: { span: NameSpan; last: number } | undefined;
    let node: Node | undefined = this.#root;
    for (let at = first; at < pieces.length; at++) {
      const piece = pieces[at];
      if (piece === undefined || (at > first && piece.isCutOff)) break;
      node = childOf(node, piece);
      if (node === undefined) break;
      if (!piece.closes || node.ends.length === 0) continue;
      const placed = pieces.slice(first, at + 1);
      const end =
        node.ends.find(({ spelling }) => spelling.pieces.every(({ form }, index) => placed[index]?.form === form)) ??
        node.ends.find(({ spelling }) => isWrittenAs(spelling, placed));
      if (end !== undefined) longest = { span: spanOf(placed, end), last: at + 1 };
    }
    return longest;
  }
}

/** No names. */
export const noKnownNames = new KnownNames([]);

function childOf(node: Node, piece: PlacedPiece): Node | undefined {
  return node.next.get(piece.key) ?? (piece.tagKey === undefined ? undefined : node.next.get(piece.tagKey));
}

function spanOf(pieces: readonly PlacedPiece[], { spelling, type }: Node['ends'][number]): NameSpan {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const endsWithStop = last?.hasStop === true && spelling.pieces.at(-1)?.hasStop === false;
  return {
    start: first?.start ?? 0,
    // The sentence's full stop that the tokeniser took for an abbreviation's ("Malcolm X.") is not the name's.
    end: (last?.end ?? 0) - (endsWithStop ? 1 : 0),
    first: first?.token ?? 0,
    last: (last?.token ?? 0) + 1,
    type,
    confidence: keptConfidence,
  };
}
