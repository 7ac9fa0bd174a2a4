import { Seen, seenBits } from './documentContext';
import type { ModelSentence } from './featureDocument';
import { hashPair } from './featureHash';
import { CaseMode, middleGroup, wideGroup, type WordView } from './wordFeatures';
import { WordKnowledge } from './wordTable';

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

/** Takes the features of a unit that depend on its neighbours and on the article; used again for the next unit. */
export class FeatureSink {
  /** The hashes of the features; `count` of them. */
  readonly hashes = new Int32Array(mostContextFeatures);
  /** What each of them says. */
  readonly kinds: ContextFeature[] = [];
  count = 0;

  put(kind: ContextFeature, first: number, second: number): void {
    this.hashes[this.count] = hashPair(kind, first, second);
    this.kinds[this.count++] = kind;
  }
}

/** The most context features that a unit has. */
const mostContextFeatures = 64;

const beforeSentence = 0x51ed270b;
const afterSentence = 0x2545f491;

/** Puts the features of a unit that depend on its neighbours and on the article into an emptied `sink`. */
export function contextFeatures(
  sentence: ModelSentence,
  seen: ReadonlyMap<number, number>,
  at: number,
  sink: FeatureSink,
): void {
  sink.count = 0;
  const { views, mode, line, breaks } = sentence;
  const own = views[at];
  if (own === undefined) return;
  const before = views[at - 1];
  const after = views[at + 1];
  const beforeLower = before?.lower ?? beforeSentence;
  const afterLower = after?.lower ?? afterSentence;
  const beforeShape = before?.shape ?? beforeSentence;
  const afterShape = after?.shape ?? afterSentence;
  const group = WordKnowledge.group(own.knowledge);
  const middle = middleGroup(group);
  const isFirst = at === 0 ? 1 : 0;
  sink.put(ContextFeature.PairBefore, beforeLower, own.lower);
  sink.put(ContextFeature.PairAfter, own.lower, afterLower);
  sink.put(ContextFeature.PairAround, beforeLower, afterLower);
  sink.put(ContextFeature.ShapePairBefore, beforeShape, own.shape);
  sink.put(ContextFeature.ShapePairAfter, own.shape, afterShape);
  sink.put(ContextFeature.ShapeTriple, hashPair(isFirst, beforeShape, own.shape), afterShape);
  sink.put(ContextFeature.Opening, own.shape, isFirst + 2 * mode);
  sink.put(ContextFeature.OpeningCapital, hashPair(mode, own.shape, isFirst), WordKnowledge.capital(own.knowledge));
  sink.put(ContextFeature.Line, own.shape, line);
  sink.put(ContextFeature.Break, own.shape, (breaks[at] ?? 0) * 4 + (breaks[at + 1] ?? 0));
  sink.put(ContextFeature.GroupPairBefore, middleOf(before), middle);
  sink.put(ContextFeature.GroupPairAfter, middle, middleOf(after));
  sink.put(ContextFeature.WideTriple, hashPair(mode, wideOf(before), wideGroup(group)), wideOf(after));
  sink.put(ContextFeature.WordThenGroup, beforeLower, middle);
  sink.put(ContextFeature.GroupThenWord, middle, afterLower);
  sink.put(ContextFeature.GroupShape, group, own.shape);
  sink.put(ContextFeature.MiddleShape, middle, hashPair(isFirst, own.shape, mode));
  sink.put(ContextFeature.FlagsShape, own.flags, own.shape);
  sink.put(ContextFeature.FlagsPairBefore, before?.flags ?? -1, own.flags);
  sink.put(ContextFeature.FlagsPairAfter, own.flags, after?.flags ?? -1);
  sink.put(ContextFeature.FarPairBefore, views[at - 2]?.lower ?? beforeSentence, beforeLower);
  sink.put(ContextFeature.FarPairAfter, afterLower, views[at + 2]?.lower ?? afterSentence);
  sink.put(ContextFeature.PersonPair, nameKind(before), nameKind(own) * 64 + nameKind(after));
  putRunFeatures(sentence, at, sink);
  putSeenFeatures(sentence, seen, own, at, sink);
}

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

function putRunFeatures({ views, runs }: ModelSentence, at: number, sink: FeatureSink): void {
  const first = runs.first[at] ?? at;
  const last = runs.last[at] ?? at;
  if (last === first) return;
  const length = Math.min(last - first, 6);
  const place = at === first ? (length === 1 ? 3 : 0) : at === last - 1 ? 2 : 1;
  const before = views[first - 1];
  const after = views[last];
  sink.put(ContextFeature.RunPlace, place, length);
  sink.put(ContextFeature.RunBefore, before?.lower ?? beforeSentence, place);
  sink.put(ContextFeature.RunAfter, after?.lower ?? afterSentence, place);
  sink.put(ContextFeature.RunBeforeGroup, middleOf(before), place);
  sink.put(ContextFeature.RunAfterGroup, middleOf(after), place);
  sink.put(ContextFeature.RunAround, hashPair(place, wideOf(before), wideOf(after)), middleOf(views[at]));
  if (length === 1) return;
  const head = views[last - 1];
  const opening = views[first];
  sink.put(ContextFeature.RunHead, head?.lower ?? 0, place);
  sink.put(ContextFeature.RunHeadGroup, middleOf(head), place);
  sink.put(ContextFeature.RunFirst, opening?.lower ?? 0, place);
  sink.put(ContextFeature.RunFirstGroup, middleOf(opening), place);
}

function putSeenFeatures(
  { views, mode }: ModelSentence,
  seen: ReadonlyMap<number, number>,
  own: WordView,
  at: number,
  sink: FeatureSink,
): void {
  // Only words that may be names: others are seen in every way.
  if (mode === CaseMode.Normal && !own.isLarge) return;
  const bits = seen.get(own.lower) ?? 0;
  const key = mode * 2 + (at === 0 ? 1 : 0);
  sink.put(ContextFeature.SeenOpening, bits & (Seen.Small | Seen.Large), key);
  for (let bit = 0; bit < seenBits; bit++) if ((bits >>> bit) & 1) sink.put(ContextFeature.SeenBit, bit, mode);
  if (bits === 0) sink.put(ContextFeature.SeenNone, key, 0);
  const after = views[at + 1];
  if (after?.isLarge !== true) return;
  const mask = Seen.AfterTitle | Seen.BeforeSpeech | Seen.AfterGivenName | Seen.AfterPlacePreposition;
  sink.put(ContextFeature.SeenNeighbour, (seen.get(after.lower) ?? 0) & mask, bits & mask);
}
