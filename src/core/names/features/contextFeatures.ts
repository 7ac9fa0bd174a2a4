import type { CapitalRuns } from './capitalRuns';
import type { FeatureSentence } from './documentContext';
import { Seen, seenBits } from './documentContext';
import { hashPair } from './featureHash';
import { CaseMode, middleGroup, wideGroup, type WordView } from './wordFeatures';
import { WordKnowledge } from './wordTable';

/** The most context features that a unit has. */
export const mostContextFeatures = 64;

/** What a feature says of a unit among its neighbours and in its article. */
export const enum ContextFeature {
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

/**
 * Writes the features of a unit that depend on its neighbours and on the article, as hashes.
 * @param out takes them from its beginning; at least `mostContextFeatures` long.
 * @param kinds takes for each what it says (`ContextFeature`), where somebody wants to know.
 * @returns how many there are.
 */
export function contextFeatures(
  sentence: FeatureSentence,
  runs: CapitalRuns,
  seen: ReadonlyMap<number, number>,
  at: number,
  out: Int32Array,
  kinds?: ContextFeature[],
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
  const isFirst = at === 0 ? 1 : 0;
  let count = 0;
  const put = (kind: ContextFeature, first: number, second: number): void => {
    if (kinds !== undefined) kinds[count] = kind;
    out[count++] = hashPair(kind, first, second);
  };
  put(ContextFeature.PairBefore, beforeLower, own.lower);
  put(ContextFeature.PairAfter, own.lower, afterLower);
  put(ContextFeature.PairAround, beforeLower, afterLower);
  put(ContextFeature.ShapePairBefore, beforeShape, own.shape);
  put(ContextFeature.ShapePairAfter, own.shape, afterShape);
  put(ContextFeature.ShapeTriple, hashPair(isFirst, beforeShape, own.shape), afterShape);
  put(ContextFeature.Opening, own.shape, isFirst + 2 * mode);
  put(ContextFeature.OpeningCapital, hashPair(mode, own.shape, isFirst), WordKnowledge.capital(own.knowledge));
  put(ContextFeature.Line, own.shape, line);
  put(ContextFeature.Break, own.shape, (breaks[at] ?? 0) * 4 + (breaks[at + 1] ?? 0));
  put(ContextFeature.GroupPairBefore, middleOf(before), middle);
  put(ContextFeature.GroupPairAfter, middle, middleOf(after));
  put(ContextFeature.WideTriple, hashPair(mode, wideOf(before), wideGroup(group)), wideOf(after));
  put(ContextFeature.WordThenGroup, beforeLower, middle);
  put(ContextFeature.GroupThenWord, middle, afterLower);
  put(ContextFeature.GroupShape, group, own.shape);
  put(ContextFeature.MiddleShape, middle, hashPair(isFirst, own.shape, mode));
  put(ContextFeature.FlagsShape, own.flags, own.shape);
  put(ContextFeature.FlagsPairBefore, before?.flags ?? -1, own.flags);
  put(ContextFeature.FlagsPairAfter, own.flags, after?.flags ?? -1);
  put(ContextFeature.FarPairBefore, views[at - 2]?.lower ?? beforeSentence, beforeLower);
  put(ContextFeature.FarPairAfter, afterLower, views[at + 2]?.lower ?? afterSentence);
  put(ContextFeature.PersonPair, nameKind(before), nameKind(own) * 64 + nameKind(after));
  putRunFeatures(views, runs, at, put);
  putSeenFeatures(sentence, seen, own, at, put);
  return count;
}

type Put = (kind: ContextFeature, first: number, second: number) => void;

function wideOf(view: WordView | undefined): number {
  return view === undefined ? -1 : wideGroup(WordKnowledge.group(view.knowledge));
}

function middleOf(view: WordView | undefined): number {
  return view === undefined ? -1 : middleGroup(WordKnowledge.group(view.knowledge));
}

/** How the word is known as a name: people and cities, with its capital. */
function nameKind(view: WordView | undefined): number {
  if (view === undefined) return 63;
  const { knowledge } = view;
  return WordKnowledge.person(knowledge) * 8 + WordKnowledge.city(knowledge) * 2 + (view.isLarge ? 1 : 0);
}

function putRunFeatures(views: readonly WordView[], runs: CapitalRuns, at: number, put: Put): void {
  const first = runs.first[at] ?? at;
  const last = runs.last[at] ?? at;
  if (last === first) return;
  const length = Math.min(last - first, 6);
  const place = at === first ? (length === 1 ? 3 : 0) : at === last - 1 ? 2 : 1;
  const before = views[first - 1];
  const after = views[last];
  put(ContextFeature.RunPlace, place, length);
  put(ContextFeature.RunBefore, before?.lower ?? beforeSentence, place);
  put(ContextFeature.RunAfter, after?.lower ?? afterSentence, place);
  put(ContextFeature.RunBeforeGroup, middleOf(before), place);
  put(ContextFeature.RunAfterGroup, middleOf(after), place);
  put(ContextFeature.RunAround, hashPair(place, wideOf(before), wideOf(after)), middleOf(views[at]));
  if (length === 1) return;
  const head = views[last - 1];
  const opening = views[first];
  put(ContextFeature.RunHead, head?.lower ?? 0, place);
  put(ContextFeature.RunHeadGroup, middleOf(head), place);
  put(ContextFeature.RunFirst, opening?.lower ?? 0, place);
  put(ContextFeature.RunFirstGroup, middleOf(opening), place);
}

function putSeenFeatures(
  { views, mode }: FeatureSentence,
  seen: ReadonlyMap<number, number>,
  own: WordView,
  at: number,
  put: Put,
): void {
  // Only words that may be names: others are seen in every way.
  if (mode === CaseMode.Normal && !own.isLarge) return;
  const bits = seen.get(own.lower) ?? 0;
  const key = mode * 2 + (at === 0 ? 1 : 0);
  put(ContextFeature.SeenOpening, bits & (Seen.Small | Seen.Large), key);
  for (let bit = 0; bit < seenBits; bit++) if ((bits >>> bit) & 1) put(ContextFeature.SeenBit, bit, mode);
  if (bits === 0) put(ContextFeature.SeenNone, key, 0);
  const after = views[at + 1];
  if (after?.isLarge !== true) return;
  const mask = Seen.AfterTitle | Seen.BeforeSpeech | Seen.AfterGivenName | Seen.AfterPlacePreposition;
  put(ContextFeature.SeenNeighbour, (seen.get(after.lower) ?? 0) & mask, bits & mask);
}
