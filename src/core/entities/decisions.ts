import type { EntityType } from '../names/entityType';
import type { IdentityDecisions, RecordedEntity } from './entity';
import { foldName, slugOf } from './forms/fold';
import { IgnoredTerms } from './ignoredTerms';
import { pushTo } from './pushTo';

/** No records, as `DecisionTable.about` takes those of an article. */
export const noRecords: ReadonlyMap<string, readonly RecordedEntity[]> = new Map();

/** What the user has decided about one spelling. */
export interface NameDecision {
  /** Id of the recorded entity that has this spelling, after `same`. */
  readonly recorded?: RecordedEntity;
  /** Entries of `same`: spellings with a common entry are one entity. */
  readonly same: readonly string[];
  /** Entries of `not-same` as list and item: two spellings with another item of the same list are two entities. */
  readonly apart: readonly (readonly [list: string, item: string])[];
}

/** Nothing is decided about most names: all of them share this. */
export const nothingDecided: NameDecision = { same: [], apart: [] };

/** Equal keys are equal decisions; empty where nothing is decided. */
export function keyOfDecision({ recorded, same, apart }: NameDecision): string {
  if (recorded === undefined && same.length === 0 && apart.length === 0) return '';
  return JSON.stringify([recorded, same.toSorted(), apart.map((entry) => entry.join('\n')).sort()]);
}

/** All that is decided about several names that are one. The record is that of the first name that has one. */
export function mergeDecisions(decisions: readonly NameDecision[]): NameDecision {
  const some = decisions.filter((decision) => decision !== nothingDecided);
  const [only] = some;
  if (only === undefined || some.length === 1) return only ?? nothingDecided;
  const recorded = some.find((decision) => decision.recorded !== undefined)?.recorded;
  const same = [...new Set(some.flatMap((decision) => decision.same))];
  const apart = some.flatMap((decision) => decision.apart);
  return recorded === undefined ? { same, apart } : { recorded, same, apart };
}

/** The decisions of the workspace file and the records of the sidecars, ready for look-up by spelling. */
export class DecisionTable {
  readonly #workspace: ReadonlyMap<string, readonly RecordedEntity[]>;
  readonly #records = new Map<string, RecordedEntity>();
  readonly #replaced = new Map<string, string>();
  readonly #sameBySlug = new Map<string, string[]>();
  readonly #apartBySlug = new Map<string, [string, string][]>();
  readonly #ignored: IgnoredTerms;

  constructor(decisions: IdentityDecisions) {
    this.#ignored = new IgnoredTerms(decisions.ignore);
    for (const [from, to] of decisions.same) this.#replaced.set(from, to);
    for (const record of decisions.entities) {
      const id = this.currentId(record.id);
      // Of records that are one now, that with the id that is left is shown, wherever it stands.
      if (record.id === id || !this.#records.has(id)) this.#records.set(id, record);
    }
    this.#workspace = recordsByName(decisions.entities);
    // Entries are known by what they say and not by where they stand: another entry before them changes nothing.
    for (const [from, to] of decisions.same) {
      for (const term of [from, to]) pushTo(this.#sameBySlug, termKey(term), `${from}\n${to}`);
    }
    for (const list of decisions.notSame) {
      for (const term of list) pushTo(this.#apartBySlug, termKey(term), [list.join('\n'), termKey(term)]);
    }
  }

  /** The id that replaces an id, following `same`; the id itself where nothing replaces it or the chain is a circle. */
  currentId(id: string): string {
    const seen = new Set<string>();
    let current = id;
    while (!seen.has(current)) {
      seen.add(current);
      const next = this.#replaced.get(current);
      if (next === undefined) return current;
      current = next;
    }
    return [...seen].sort()[0] ?? id;
  }

  /** Whether the user has said that a text is no name. */
  isIgnored(text: string): boolean {
    return this.#ignored.has(text);
  }

  /** The record of the workspace file with this id, if any. */
  record(id: string): RecordedEntity | undefined {
    return this.#records.get(id);
  }

  /** The record of the workspace file that has a name; none where it is that of two, for then nothing is decided. */
  #shared(folded: string, type: EntityType): RecordedEntity | undefined {
    const all = this.#workspace.get(folded);
    const named = all?.filter(({ name }) => foldName(name) === folded) ?? [];
    const found = pickRecord(named.length > 0 ? named : all, type);
    if (found === undefined || all === undefined || all.length === 1) return found;
    const rivals = (named.length > 0 ? named : all).filter((record) => record.type === found.type);
    const ids = new Set(rivals.map(({ id }) => this.currentId(id)));
    return ids.size === 1 ? found : undefined;
  }

  /**
   * What is decided about a spelling in an article.
   * @param local records of the article's own sidecar by folded name; they go before those of the workspace file
   */
  about(text: string, type: EntityType, local: ReadonlyMap<string, readonly RecordedEntity[]>): NameDecision {
    const folded = foldName(text);
    const found = pickRecord(local.get(folded), type) ?? this.#shared(folded, type);
    if (found === undefined && this.#sameBySlug.size === 0 && this.#apartBySlug.size === 0) {
      return nothingDecided;
    }
    const id = found === undefined ? undefined : this.currentId(found.id);
    const slugs = new Set([termKey(text)]);
    if (found !== undefined) for (const term of [found.id, id ?? found.id, found.name]) slugs.add(termKey(term));
    const same: string[] = [];
    const apart: (readonly [string, string])[] = [];
    for (const slug of slugs) {
      same.push(...(this.#sameBySlug.get(slug) ?? []));
      apart.push(...(this.#apartBySlug.get(slug) ?? []));
    }
    if (found === undefined && same.length === 0 && apart.length === 0) return nothingDecided;
    const recorded = found === undefined ? undefined : { ...found, id: id ?? found.id };
    return recorded === undefined ? { same, apart } : { recorded, same, apart };
  }
}

/** Ids and names are looked up alike: a name stands for the spelling, an id for the slug of a spelling. */
function termKey(term: string): string {
  const slug = slugOf(term);
  return slug === '' ? foldName(term) : slug;
}

/** Records by each of their names, folded. */
export function recordsByName(records: readonly RecordedEntity[]): ReadonlyMap<string, readonly RecordedEntity[]> {
  const byName = new Map<string, RecordedEntity[]>();
  for (const record of records) {
    for (const name of new Set([record.name, ...record.aliases].map(foldName))) pushTo(byName, name, record);
  }
  return byName;
}

/** Whether the user has said that two spellings are not one entity, by `not-same` or by two records. */
export function decidedApart(a: NameDecision, b: NameDecision): boolean {
  if (a.recorded !== undefined && b.recorded !== undefined && a.recorded.id !== b.recorded.id) return true;
  return a.apart.some(([list, item]) => b.apart.some(([other, otherItem]) => list === other && item !== otherItem));
}

/**
 * The record that fits the class: the same class first, then any but a person for what is no person. A full name is
 * a full name: with two words or more the class does not matter, as the recogniser may be wrong about it.
 */
function pickRecord(records: readonly RecordedEntity[] | undefined, type: EntityType): RecordedEntity | undefined {
  if (records === undefined) return undefined;
  const exact = records.find((record) => record.type === type);
  if (exact !== undefined) return exact;
  return records.find(
    (record) => (record.type === 'person') === (type === 'person') || record.name.trim().includes(' '),
  );
}
