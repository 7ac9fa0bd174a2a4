import { compareText } from '../compareText';
import type { LinkReason } from '../entity';
import type { LocalEntity } from '../local/localEntity';
import { clusterOf, compatible, type Cluster } from './cluster';
import { partsOfLone } from './loneParts';
import { mayBeSpelled } from '../matching/otherSurnames';
import type { NameGraph } from './nameGraph';
import { lonePersonWords } from './namesByWord';
import { localsOf, type NameNode } from './nameNode';
import { isNumbered } from './partNamed';
import type { SharedNames } from './sharedNames';
import { SurnameChoice } from './surnameChoice';
import { ToldOf } from './told';
import { localsOfUnit, type Unit } from './units';

/** With more people of one surname than this, nothing speaks for one of them. */
const mostNamesakes = 30;

/** Shorter words are too few letters to be spelled in several ways. */
const shortestSpelled = 5;

/** With more full names than this there are too many people, however many names are of one. */
const mostFullNames = 4 * mostNamesakes;

/** Where an article that has only a surname has been given to. Such links are likely, never certain. */
export interface Attachment {
  readonly cluster: Cluster;
  /** Undefined for the only article of its part. */
  readonly reason: LinkReason | undefined;
}

/** What becomes of the articles of a unit that is a surname alone. */
export interface SurnameLinks {
  readonly given: ReadonlyMap<LocalEntity, Attachment>;
  /** What joins the articles that stay; undefined for nothing that has to be told. */
  readonly stays: LinkReason | undefined;
  /** Whether what articles have in common has been weighed: then other names count too. */
  readonly hasWeighed: boolean;
}

/**
 * Attaches articles that have only a surname to the one person of that name in the collection, or to the one whose
 * articles share the most other names, unless what they tell speaks against it. Those that are left are one person's only where
 * nothing speaks against that either.
 * @param unit of a lone name
 */
export function linkSurname(unit: Unit, graph: NameGraph, shared: SharedNames): SurnameLinks {
  const candidates = candidatesFor(unit, graph);
  const told = new ToldOf();
  const given = new Map<LocalEntity, Attachment>();
  if (candidates.size > mostNamesakes) return { given, stays: undefined, hasWeighed: false };
  const rivals = candidates.size === 0 ? [] : rivalsOf(unit, candidates, graph);
  const choice = new SurnameChoice(unit, candidates, rivals, shared, told);
  const rest: LocalEntity[] = [];
  // "Benedict" is as much the fifteenth as the sixteenth.
  const isOpen = candidates.size === 0 || [...candidates.values()].filter(isNumbered).length > 1;
  const locals = [...localsOfUnit(unit)];
  const isOthersToo = !isOpen && choice.isOthersToo(locals);
  for (const local of locals) {
    const chosen = isOpen ? undefined : choice.for(local, isOthersToo);
    if (chosen === undefined) rest.push(local);
    else given.set(local, chosen);
  }
  const parts = partsOfLone(unit, rest, candidates.size > 0, told);
  for (const [local, part] of parts.given) given.set(local, part);
  return { given, stays: parts.stays, hasWeighed: choice.hasWeighed };
}

/** Entities with a person of that surname, each with the first of its names that has it. */
export function candidatesFor(unit: Unit, graph: NameGraph): ReadonlyMap<Cluster, Unit> {
  const candidates = new Map<Cluster, Unit>();
  const { person } = unit;
  const own = clusterOf(unit);
  if (person === undefined || own.units.length > 1 || graph.words.countWithSurname(person.family) > mostFullNames)
    return candidates;
  for (const node of fullNamesFor(person.family, graph)) {
    for (const full of unitsNow(node)) {
      const cluster = clusterOf(full);
      if (!candidates.has(cluster) && compatible(own, cluster)) candidates.set(cluster, full);
    }
  }
  return candidates;
}

/** The full names that a word alone may stand for; where none has it, those that spell it otherwise. */
function fullNamesFor(word: string, graph: NameGraph): readonly NameNode[] {
  const exact = [...graph.words.withSurname(word)];
  const names = exact.length > 0 ? exact : otherSpellings(word, graph);
  return names.sort((a, b) => compareText(a.identity, b.identity));
}

function otherSpellings(word: string, graph: NameGraph): NameNode[] {
  const like = graph.words.withSurnameLike(word);
  if (word.length < shortestSpelled || like.size > mostNamesakes) return [];
  return [...like].filter(
    ({ form }) => form.kind === 'person' && lonePersonWords(form).some((part) => mayBeSpelled(word, form, part)),
  );
}

/**
 * Full names of another class that the name alone may stand for: "Elon Velmin" taken for a place, or the "Velmin Trading" that
 * an article calls "Velmin" or names beside a person with the surname.
 */
function rivalsOf({ person }: Unit, candidates: ReadonlyMap<Cluster, Unit>, graph: NameGraph): readonly Unit[] {
  const word = person?.family ?? '';
  const people = new Set([...candidates.keys()].flatMap(({ units }) => units.map(({ node }) => node)));
  return [...graph.words.namedAfter(word)]
    .filter((node) => {
      const [first = ''] = node.form.words;
      return first !== word || node.shorts?.has(`organization:${word}`) === true || areTogether(node, people);
    })
    .sort((a, b) => compareText(a.identity, b.identity))
    .slice(0, mostNamesakes)
    .flatMap(unitsNow);
}

/** Whether an article that has a name has one of some others too; names of many articles are not looked at. */
function areTogether(node: NameNode, others: ReadonlySet<NameNode>): boolean {
  if (node.articles > mostFullNames) return false;
  for (const { article } of localsOf(node)) {
    if (article.locals.some(({ best }) => best.node !== undefined && others.has(best.node))) return true;
  }
  return false;
}

/** The units of a linked name, by id. */
export function unitsNow(node: NameNode): readonly Unit[] {
  const units = new Set(node.groups.flatMap(({ unit }) => unit ?? []));
  return [...units].sort((a, b) => compareText(a.id, b.id));
}
