import { Seen } from '../features/documentContext';
import { WordKnowledge } from '../features/wordTable';
import { WordFlag } from '../wordFlags';

const flagNames: readonly (readonly [flag: WordFlag, says: string])[] = [
  [WordFlag.Given, 'a given name'],
  [WordFlag.Particle, 'a particle of names'],
  [WordFlag.Title, 'a title or an office'],
  [WordFlag.Honorific, 'an honorific'],
  [WordFlag.StrongOrganization, 'ends names of organizations'],
  [WordFlag.WeakOrganization, 'often ends names of organizations'],
  [WordFlag.OrganizationOpener, 'opens names of organizations'],
  [WordFlag.PlaceHead, 'ends names of places'],
  [WordFlag.PlaceOpener, 'opens names of places'],
  [WordFlag.EventHead, 'ends names of events'],
  [WordFlag.WorkHead, 'ends names of works'],
  [WordFlag.Calendar, 'a word of the calendar'],
  [WordFlag.Function, 'a function word'],
  [WordFlag.Common, 'a common word'],
  [WordFlag.Speech, 'a verb of speaking'],
  [WordFlag.PlacePreposition, 'stands before places'],
  [WordFlag.Portfolio, 'a field of government'],
  [WordFlag.Gazetteer, 'begins a name of the gazetteer'],
  [WordFlag.PlainDemonym, 'an adjective of nationality'],
];

const capitalLevels = [
  '',
  'never',
  'hardly ever',
  'sometimes',
  'half of the time',
  'mostly',
  'nearly always',
  'always',
];
const personLevels = ['', 'some people', 'many people', 'very many people'];
const cityLevels = ['', 'a town', 'a larger town', 'a large city'];

/** What the lists and the word table know of a word. */
export function describeKnowledge(flags: number, knowledge: number): readonly string[] {
  const capital = WordKnowledge.capital(knowledge);
  const person = WordKnowledge.person(knowledge);
  const city = WordKnowledge.city(knowledge);
  return [
    ...flagNames.filter(([flag]) => (flags & flag) !== 0).map(([, says]) => says),
    ...(capital > 0 ? [`written large ${capitalLevels[capital] ?? ''} in running text`] : []),
    ...(person > 0 ? [`${personLevels[person] ?? ''} are called so`] : []),
    ...(city > 0 ? [`${cityLevels[city] ?? ''} is called so`] : []),
    ...(WordKnowledge.group(knowledge) === 0 ? ['not among the frequent words'] : []),
  ];
}

const seenNames: readonly (readonly [bit: Seen, says: string])[] = [
  [Seen.Small, 'written small in running text'],
  [Seen.Large, 'written large inside a sentence'],
  [Seen.AfterTitle, 'after a title'],
  [Seen.BeforeSpeech, 'before a verb of speaking'],
  [Seen.AfterPlacePreposition, 'after a word that stands before places'],
  [Seen.AfterGivenName, 'after a given name'],
  [Seen.FirstOfMany, 'first of several large words'],
  [Seen.LastOfMany, 'last of several large words'],
  [Seen.InBrackets, 'alone in brackets'],
  [Seen.AfterThe, 'after “the”'],
  [Seen.LastBeforeOrganizationWord, 'before a word that ends names of organizations'],
];

/** What the article shows of a word anywhere in it. */
export function describeSeen(bits: number): readonly string[] {
  return seenNames.filter(([bit]) => (bits & bit) !== 0).map(([, says]) => says);
}
