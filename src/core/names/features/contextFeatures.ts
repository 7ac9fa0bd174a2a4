import type { FeatureSentence } from './documentContext';
import { Seen, seenBits } from './documentContext';
import { hashAs, hashPair } from './featureHash';
import { CaseMode, middleGroup, wideGroup, type WordView } from './wordFeatures';
import { WordKnowledge } from './wordTable';

/** The most context features that a unit has. */
export const mostContextFeatures = 64;

const enum Kind {
  PairBefore = 40,
  PairAfter,
  PairAround,
  ShapePairBefore,
  ShapePairAfter,
  ShapeTriple,
  Opening,
  OpeningCapital,
  Line,
  GroupPairBefore,
  GroupPairAfter,
  WideTriple,
  WordThenGroup,
  GroupThenWord,
  GroupShape,
  MiddleShape,
  FlagsShape,
  FlagsPairBefore,
  FlagsPairAfter,
  FarPairBefore,
  FarPairAfter,
  RunPlace,
  RunBefore,
  RunAfter,
  RunBeforeGroup,
  RunAfterGroup,
  RunHead,
  RunHeadGroup,
  RunFirst,
  RunFirstGroup,
  RunAround,
  SeenBit,
  SeenOpening,
  SeenNone,
  SeenNeighbour,
  PersonPair,
  Break,
}

const beforeSentence = 0x51ed270b;
const afterSentence = 0x2545f491;

/** Longest run of large words that is looked at as a whole. */
const longestRun = 10;

/** Runs of large words in a sentence, small words between them ("Bank of England") included. */
export class CapitalRuns {
  /** For each unit the first unit of its run and one past its last; the unit itself where it is in none. */
  readonly first: Int32Array;
  readonly last: Int32Array;

  constructor({ views, mode }: FeatureSentence, links: ReadonlySet<number>) {
    const count = views.length;
    this.first = new Int32Array(count);
    this.last = new Int32Array(count);
    let at = 0;
    while (at < count) {
      if (mode !== CaseMode.Normal || views[at]?.isLarge !== true) {
        this.first[at] = at;
        this.last[at] = at;
        at++;
        continue;
      }
      let end = at + 1;
      while (end < count && end - at < longestRun) {
        if (views[end]?.isLarge === true) end++;
        else if (links.has(views[end]?.lower ?? 0) && views[end + 1]?.isLarge === true) end += 2;
        else if (
          links.has(views[end]?.lower ?? 0) &&
          links.has(views[end + 1]?.lower ?? 0) &&
          views[end + 2]?.isLarge === true
        )
          end += 3;
        else break;
      }
      for (let inside = at; inside < end; inside++) {
        this.first[inside] = at;
        this.last[inside] = end;
      }
      at = end;
    }
  }
}

/**
 * Writes the features of a unit that depend on its neighbours and on the article, as hashes.
 * @param out takes them from its beginning; at least `mostContextFeatures` long.
 * @returns how many there are.
 */
export function contextFeatures(
  sentence: FeatureSentence,
  runs: CapitalRuns,
  seen: ReadonlyMap<number, number>,
  at: number,
  out: Int32Array,
): number {
  const { views, mode, line, breaks } = sentence;
  const own = views[at];
  if (own === undefined) return 0;
  const before = views[at - 1];
  const after = views[at + 1];
  const beforeLower = before?.lower ?? beforeSentence;
  const afterLower = after?.lower ?? afterSentence;
  const beforeShape = before?.shape ?? beforeSentence;
  const afterShape = after?.shape ?? afterSentence;
  const group = WordKnowledge.group(own.knowledge);
  const middle = middleGroup(group);
  const beforeMiddle = before === undefined ? -1 : middleGroup(WordKnowledge.group(before.knowledge));
  const afterMiddle = after === undefined ? -1 : middleGroup(WordKnowledge.group(after.knowledge));
  const isFirst = at === 0 ? 1 : 0;
  let count = 0;
  const put = (hash: number): void => {
    out[count++] = hash;
  };
  put(hashPair(Kind.PairBefore, beforeLower, own.lower));
  put(hashPair(Kind.PairAfter, own.lower, afterLower));
  put(hashPair(Kind.PairAround, beforeLower, afterLower));
  put(hashPair(Kind.ShapePairBefore, beforeShape, own.shape));
  put(hashPair(Kind.ShapePairAfter, own.shape, afterShape));
  put(hashPair(Kind.ShapeTriple, hashPair(isFirst, beforeShape, own.shape), afterShape));
  put(hashPair(Kind.Opening, own.shape, isFirst + 2 * mode));
  put(hashPair(Kind.OpeningCapital, hashPair(mode, own.shape, isFirst), WordKnowledge.capital(own.knowledge)));
  put(hashPair(Kind.Line, own.shape, line));
  put(hashPair(Kind.Break, own.shape, (breaks[at] ?? 0) * 4 + (breaks[at + 1] ?? 0)));
  put(hashPair(Kind.GroupPairBefore, beforeMiddle, middle));
  put(hashPair(Kind.GroupPairAfter, middle, afterMiddle));
  put(hashPair(Kind.WideTriple, hashPair(mode, wideOf(before), wideGroup(group)), wideOf(after)));
  put(hashPair(Kind.WordThenGroup, beforeLower, middle));
  put(hashPair(Kind.GroupThenWord, middle, afterLower));
  put(hashPair(Kind.GroupShape, group, own.shape));
  put(hashPair(Kind.MiddleShape, middle, hashPair(isFirst, own.shape, mode)));
  put(hashPair(Kind.FlagsShape, own.flags, own.shape));
  put(hashPair(Kind.FlagsPairBefore, before?.flags ?? -1, own.flags));
  put(hashPair(Kind.FlagsPairAfter, own.flags, after?.flags ?? -1));
  put(hashPair(Kind.FarPairBefore, views[at - 2]?.lower ?? beforeSentence, beforeLower));
  put(hashPair(Kind.FarPairAfter, afterLower, views[at + 2]?.lower ?? afterSentence));
  put(hashPair(Kind.PersonPair, nameKind(before), nameKind(own) * 64 + nameKind(after)));
  count = runFeatures(sentence, runs, at, out, count);
  return seenFeatures(sentence, seen, own, at, out, count);
}

function wideOf(view: WordView | undefined): number {
  return view === undefined ? -1 : wideGroup(WordKnowledge.group(view.knowledge));
}

/** How the word is known as a name: people and cities, with its capital. */
function nameKind(view: WordView | undefined): number {
  if (view === undefined) return 63;
  const { knowledge } = view;
  return WordKnowledge.person(knowledge) * 8 + WordKnowledge.city(knowledge) * 2 + (view.isLarge ? 1 : 0);
}

function runFeatures({ views }: FeatureSentence, runs: CapitalRuns, at: number, out: Int32Array, from: number): number {
  const first = runs.first[at] ?? at;
  const last = runs.last[at] ?? at;
  if (last === first) return from;
  let count = from;
  const length = Math.min(last - first, 6);
  const place = at === first ? (length === 1 ? 3 : 0) : at === last - 1 ? 2 : 1;
  const before = views[first - 1];
  const after = views[last];
  const head = views[last - 1];
  const opening = views[first];
  const beforeLower = before?.lower ?? beforeSentence;
  const afterLower = after?.lower ?? afterSentence;
  const own = views[at];
  out[count++] = hashPair(Kind.RunPlace, place, length);
  out[count++] = hashPair(Kind.RunBefore, beforeLower, place);
  out[count++] = hashPair(Kind.RunAfter, afterLower, place);
  out[count++] = hashPair(Kind.RunBeforeGroup, middleOf(before), place);
  out[count++] = hashPair(Kind.RunAfterGroup, middleOf(after), place);
  out[count++] = hashPair(Kind.RunAround, hashPair(place, wideOf(before), wideOf(after)), middleOf(own));
  if (length > 1) {
    out[count++] = hashPair(Kind.RunHead, head?.lower ?? 0, place);
    out[count++] = hashPair(Kind.RunHeadGroup, middleOf(head), place);
    out[count++] = hashPair(Kind.RunFirst, opening?.lower ?? 0, place);
    out[count++] = hashPair(Kind.RunFirstGroup, middleOf(opening), place);
  }
  return count;
}

function middleOf(view: WordView | undefined): number {
  return view === undefined ? -1 : middleGroup(WordKnowledge.group(view.knowledge));
}

function seenFeatures(
  { views, mode }: FeatureSentence,
  seen: ReadonlyMap<number, number>,
  own: WordView,
  at: number,
  out: Int32Array,
  from: number,
): number {
  // Only words that may be names: others are seen in every way.
  if (mode === CaseMode.Normal && !own.isLarge) return from;
  let count = from;
  const bits = seen.get(own.lower) ?? 0;
  const key = mode * 2 + (at === 0 ? 1 : 0);
  out[count++] = hashPair(Kind.SeenOpening, bits & (Seen.Small | Seen.Large), key);
  for (let bit = 0; bit < seenBits; bit++) if ((bits >>> bit) & 1) out[count++] = hashPair(Kind.SeenBit, bit, mode);
  if (bits === 0) out[count++] = hashAs(Kind.SeenNone, key);
  const after = views[at + 1];
  if (after?.isLarge === true) {
    const mask = Seen.AfterTitle | Seen.BeforeSpeech | Seen.AfterGivenName | Seen.AfterPlacePreposition;
    out[count++] = hashPair(Kind.SeenNeighbour, (seen.get(after.lower) ?? 0) & mask, bits & mask);
  }
  return count;
}
