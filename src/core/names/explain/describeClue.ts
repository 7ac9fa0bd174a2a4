import { ContextFeature } from '../features/contextFeatures';
import { WordFeature } from '../features/wordFeatures';

/** The words around a unit, for descriptions. */
export interface Surroundings {
  /** The form of the unit so many units away; undefined outside the sentence. */
  form(distance: number): string | undefined;
  /** The first and the last word of the large words that stand together here, and the words around them. */
  readonly run: { readonly first: string; readonly last: string; readonly before: string; readonly after: string };
}

/** What a word's feature says, seen from a unit `-place` units away. */
export function describeWordFeature(kind: number, place: number, around: Surroundings): string {
  const word = quoted(around.form(place));
  const length = kind >> 8;
  switch (kind & 0xff) {
    case WordFeature.Lower + 0:
      return at(place, `the word ${word}`);
    case WordFeature.Form:
      return `${word} written so`;
    case WordFeature.Shape:
    case WordFeature.LongShape:
      return at(place, `how ${word} is written`);
    case WordFeature.Flag:
      return at(place, `${word} is in a list`);
    case WordFeature.Capital:
      return at(place, `how often ${word} is written large elsewhere`);
    case WordFeature.Person:
      return at(place, `whether people are called ${word}`);
    case WordFeature.City:
      return at(place, `whether a town is called ${word}`);
    case WordFeature.Group:
    case WordFeature.MiddleGroup:
    case WordFeature.WideGroup:
      return at(place, `words used like ${word}`);
    default:
      return at(place, length > 0 ? affix(kind & 0xff, length, around.form(place) ?? '') : word);
  }
}

function affix(kind: number, length: number, form: string): string {
  const isPrefix = kind === WordFeature.Prefix + 0;
  const letters = isPrefix ? `${form.slice(0, length)}-` : `-${form.slice(-length)}`;
  return `${isPrefix ? 'the beginning' : 'the ending'} ${quoted(letters.toLowerCase())}`;
}

/** What a feature of the surroundings says. */
export function describeContextFeature(kind: ContextFeature, around: Surroundings): string {
  const own = quoted(around.form(0));
  const before = quoted(around.form(-1));
  const after = quoted(around.form(1));
  const { run } = around;
  switch (kind) {
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
      return `how ${own} and its neighbours are written`;
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
      return `words used like ${own} and its neighbours`;
    case ContextFeature.GroupShape:
    case ContextFeature.MiddleShape:
      return `words used like ${own}, written so`;
    case ContextFeature.FlagsShape:
    case ContextFeature.FlagsPairBefore:
    case ContextFeature.FlagsPairAfter:
      return `the lists that ${own} and its neighbours are in`;
    case ContextFeature.RunPlace:
      return `the place of ${own} among the large words`;
    case ContextFeature.RunBefore:
    case ContextFeature.RunBeforeGroup:
      return `the large words follow ${quoted(run.before)}`;
    case ContextFeature.RunAfter:
    case ContextFeature.RunAfterGroup:
      return `${quoted(run.after)} follows the large words`;
    case ContextFeature.RunAround:
      return `what stands around the large words`;
    case ContextFeature.RunHead:
    case ContextFeature.RunHeadGroup:
      return `the large words end with ${quoted(run.last)}`;
    case ContextFeature.RunFirst:
    case ContextFeature.RunFirstGroup:
      return `the large words begin with ${quoted(run.first)}`;
    case ContextFeature.SeenBit:
    case ContextFeature.SeenOpening:
    case ContextFeature.SeenNone:
      return `where else the article has ${own}`;
    case ContextFeature.SeenNeighbour:
      return `where else the article has ${own} and ${after}`;
    case ContextFeature.PersonPair:
      return `whether ${own} and its neighbours are names of people or towns`;
  }
}

function at(place: number, says: string): string {
  if (place === 0) return says;
  const distance = Math.abs(place) === 1 ? '' : 'two words ';
  return `${says}, ${distance}${place < 0 ? 'before' : 'after'}`;
}

function quoted(form: string | undefined): string {
  return form === undefined ? 'the edge of the sentence' : `“${form}”`;
}
