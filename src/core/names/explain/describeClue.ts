import { ContextFeature } from '../features/contextFeatures';
import type { WordPlace } from '../features/places';
import { WordFeature } from '../features/wordFeatures';
import { describeCapital, describeCity, describeFlag, describePerson } from './describeKnowledge';
import { quote } from './quote';

/** The words around a unit, for descriptions; undefined outside of its sentence. */
export interface Surroundings {
  /** The form of the unit so many units away. */
  form(distance: number): string | undefined;
  /** The first and the last word of the words with capitals that stand together here, and the words around them. */
  readonly run: {
    readonly first: string | undefined;
    readonly last: string | undefined;
    readonly before: string | undefined;
    readonly after: string | undefined;
  };
}

/**
 * What a word's feature says, in words.
 * @param kind of `WordFeature`; what is above its lowest eight bits does not count.
 * @param value as the feature has it: a bit, a level, or a hash. @param place how many units away the word stands.
 */
export function describeWordFeature(kind: number, value: number, place: WordPlace, around: Surroundings): string {
  const word = quoted(around.form(place));
  return `${wordFeatures.get(kind & 0xff)?.(word, value) ?? word}${where[place]}`;
}

const where: Record<WordPlace, string> = {
  [-2]: ', two words before',
  [-1]: ', before',
  0: '',
  1: ', after',
  2: ', two words after',
};

const usedLike = (word: string): string => `words used like ${word}`;
const written = (word: string): string => `how ${word} is written`;

const wordFeatures = new Map<number, (word: string, value: number) => string>([
  [WordFeature.Lower, (word) => `the word ${word}`],
  [WordFeature.Form, (word) => `the word ${word} written so`],
  [WordFeature.Prefix, (word) => `how ${word} begins`],
  [WordFeature.Suffix, (word) => `how ${word} ends`],
  [WordFeature.Shape, written],
  [WordFeature.LongShape, written],
  [WordFeature.Flag, (word, value) => `${word} ${describeFlag(value)}`],
  [WordFeature.Capital, (word, value) => `${word} ${describeCapital(value)}`],
  [WordFeature.Person, (word, value) => `${describePerson(value)} called ${word}`],
  [WordFeature.City, (word, value) => `${describeCity(value)} called ${word}`],
  [WordFeature.Group, usedLike],
  [WordFeature.MiddleGroup, usedLike],
  [WordFeature.WideGroup, usedLike],
]);

/** What a feature of the surroundings says, in words. */
export function describeContextFeature(feature: ContextFeature, around: Surroundings): string {
  const own = quoted(around.form(0));
  const before = quoted(around.form(-1));
  const after = quoted(around.form(1));
  const { run } = around;
  switch (feature) {
    case ContextFeature.PairBefore:
      return `${before} and then ${own}`;
    case ContextFeature.PairAfter:
      return `${own} and then ${after}`;
    case ContextFeature.PairAround:
      return `between ${before} and ${after}`;
    case ContextFeature.FarPairBefore:
      return `after ${quoted(around.form(-2))} and ${before}`;
    case ContextFeature.FarPairAfter:
      return `before ${after} and ${quoted(around.form(2))}`;
    case ContextFeature.ShapePairBefore:
    case ContextFeature.ShapePairAfter:
    case ContextFeature.ShapeTriple:
      return `how ${own} and its neighbors are written`;
    case ContextFeature.Opening:
    case ContextFeature.OpeningCapital:
      return around.form(-1) === undefined ? `${own} opens the sentence` : `${own} is inside the sentence`;
    case ContextFeature.Line:
      return 'the kind of line';
    case ContextFeature.Break:
      return 'where lines and hyphens break';
    case ContextFeature.GroupPairBefore:
    case ContextFeature.WordThenGroup:
      return `words used like ${own} after ${before}`;
    case ContextFeature.GroupPairAfter:
    case ContextFeature.GroupThenWord:
      return `words used like ${own} before ${after}`;
    case ContextFeature.WideTriple:
      return `words used like ${own} and its neighbors`;
    case ContextFeature.GroupShape:
    case ContextFeature.MiddleShape:
      return `words used like ${own}`;
    case ContextFeature.FlagsShape:
    case ContextFeature.FlagsPairBefore:
    case ContextFeature.FlagsPairAfter:
      return `the lists that ${own} and its neighbors are in`;
    case ContextFeature.RunPlace:
      return `the place of ${own} among the words with capitals`;
    case ContextFeature.RunBefore:
    case ContextFeature.RunBeforeGroup:
      return `the words with capitals follow ${quoted(run.before)}`;
    case ContextFeature.RunAfter:
    case ContextFeature.RunAfterGroup:
      return `the words with capitals go before ${quoted(run.after)}`;
    case ContextFeature.RunAround:
      return `what stands around the words with capitals`;
    case ContextFeature.RunHead:
    case ContextFeature.RunHeadGroup:
      return `the words with capitals end with ${quoted(run.last)}`;
    case ContextFeature.RunFirst:
    case ContextFeature.RunFirstGroup:
      return `the words with capitals begin with ${quoted(run.first)}`;
    case ContextFeature.SeenBit:
    case ContextFeature.SeenOpening:
    case ContextFeature.SeenNone:
      return `where and how the article has ${own}`;
    case ContextFeature.SeenNeighbour:
      return `where and how the article has ${own} and ${after}`;
    case ContextFeature.PersonPair:
      return `whether ${own} and its neighbors are names of people or towns`;
  }
}

function quoted(form: string | undefined): string {
  return form === undefined ? 'the edge of the sentence' : quote(form);
}
