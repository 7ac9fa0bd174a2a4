import type { EntityType } from '../entityType';
import { Seen } from '../features/documentContext';
import { WordKnowledge } from '../features/wordTable';
import { WordFlag } from '../wordFlags';

/** What the lists say of a word, to follow it: "Lake" *opens names of places*. */
const flagWords: readonly (readonly [flag: WordFlag, says: string])[] = [
  [WordFlag.Given, 'is a given name'],
  [WordFlag.AmbiguousGiven, 'is also a plain word'],
  [WordFlag.Particle, 'joins the parts of names'],
  [WordFlag.Title, 'is a title or an office'],
  [WordFlag.TitleModifier, 'goes before titles and offices'],
  [WordFlag.Honorific, 'is a form of address'],
  [WordFlag.TitleComplement, 'completes titles and offices'],
  [WordFlag.StrongOrganization, 'ends names of organizations'],
  [WordFlag.WeakOrganization, 'often ends names of organizations'],
  [WordFlag.OrganizationOpener, 'opens names of organizations'],
  [WordFlag.PlaceHead, 'ends names of places'],
  [WordFlag.PlaceOpener, 'opens names of places'],
  [WordFlag.EventHead, 'ends names of events'],
  [WordFlag.WorkHead, 'ends names of works'],
  [WordFlag.Calendar, 'is a day or a month'],
  [WordFlag.Function, 'is a word of grammar'],
  [WordFlag.Common, 'is a common word'],
  [WordFlag.Speech, 'tells what somebody says or does'],
  [WordFlag.PlacePreposition, 'stands before places'],
  [WordFlag.PlaceNoun, 'is a kind of place'],
  [WordFlag.OrganizationFollower, 'stands after organizations'],
  [WordFlag.Direction, 'goes before names of places'],
  [WordFlag.Portfolio, 'is a field of government'],
  [WordFlag.PlainAcronym, 'is an abbreviation that names nobody'],
  [WordFlag.Gazetteer, 'begins a name in the lists of names'],
  [WordFlag.PlainDemonym, 'is a nationality'],
  [WordFlag.ArticlePrefix, 'is an article before names'],
];

const capitalWords = ['', 'never', 'hardly ever', 'sometimes', 'half of the time', 'mostly', 'nearly always', 'always'];
const personWords = ['hardly anybody is', 'some people are', 'many people are', 'very many people are'];
const cityWords = ['no town is', 'a town is', 'a larger town is', 'a large city is'];

/** What the list of a bit (0 to 30) of the flags says of a word, to follow it. */
export function describeFlag(bit: number): string {
  return flagWords.find(([flag]) => (flag & (1 << bit)) !== 0)?.[1] ?? 'is in a list';
}

/** How often a word is written large, to follow it. @param level as `WordKnowledge.capital` gives it. */
export function describeCapital(level: number): string {
  return level === 0 ? 'is rare in running text' : `is ${capitalWords[level] ?? ''} written with a capital`;
}

/** How often people have a word as a name, to go before "called …". @param level as `WordKnowledge.person` gives it. */
export function describePerson(level: number): string {
  return personWords[level] ?? '';
}

/** Whether a town has a word as a name, to go before "called …". @param level as `WordKnowledge.city` gives it. */
export function describeCity(level: number): string {
  return cityWords[level] ?? '';
}

/**
 * What the lists and the word table know of a word, to follow it.
 * @param known the class of the word where the lists of names have it by itself.
 */
export function describeKnowledge(bits: number, knowledge: number, known: EntityType | undefined): readonly string[] {
  const capital = WordKnowledge.capital(knowledge);
  const person = WordKnowledge.person(knowledge);
  const city = WordKnowledge.city(knowledge);
  return [
    ...(known === undefined ? [] : [`is in the lists of names, as ${known}`]),
    ...flagWords
      .filter(([flag]) => (bits & flag) !== 0 && (flag !== WordFlag.Gazetteer || known === undefined))
      .map(([, says]) => says),
    ...(capital > 0 ? [describeCapital(capital)] : []),
    ...(person > 0 ? [`${describePerson(person)} called so`] : []),
    ...(city > 0 ? [`${describeCity(city)} called so`] : []),
    ...(WordKnowledge.group(knowledge) === 0 ? ['is not among the frequent words'] : []),
  ];
}

/** What the article shows of a word: where it stands and how. */
const seenWords: readonly (readonly [bit: Seen, says: string])[] = [
  [Seen.Small, 'without a capital in running text'],
  [Seen.Large, 'with a capital inside a sentence'],
  [Seen.AfterTitle, 'after a title'],
  [Seen.BeforeSpeech, 'before a verb of speaking'],
  [Seen.AfterPlacePreposition, 'after a word that stands before places'],
  [Seen.AfterGivenName, 'after a given name'],
  [Seen.FirstOfMany, 'first of several words with capitals'],
  [Seen.LastOfMany, 'last of several words with capitals'],
  [Seen.InBrackets, 'alone in brackets'],
  [Seen.AfterThe, 'after “the”'],
  [Seen.LastBeforeOrganizationWord, 'before a word that ends names of organizations'],
];

/** What the article shows of a word anywhere in it. @param bits of `Seen`. */
export function describeSeen(bits: number): readonly string[] {
  return seenWords.filter(([bit]) => (bits & bit) !== 0).map(([, says]) => says);
}
