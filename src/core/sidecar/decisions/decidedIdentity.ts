import { slugOf } from '../../entities/forms/fold';
import type { LocatedText, WorkspaceRecords } from '../model';

/** An entry of `same` that makes one id or name another. */
export interface Merge {
  readonly from: LocatedText;
  readonly to: LocatedText;
}

/** Two terms that are kept apart. */
export interface KeptApart {
  readonly a: LocatedText;
  readonly b: LocatedText;
}

/** Two terms that are kept apart and are one all the same. */
export interface Contradiction extends KeptApart {
  /** The merges that lead from `a` to `b`; none where both are names of one record. */
  readonly merges: readonly Merge[];
}

/**
 * Which ids and names a workspace file says are one. A term stands for the only record that has it as its id, name or
 * alias, else for the spelling itself, as in the index of entities.
 */
export class DecidedIdentity {
  readonly #records: WorkspaceRecords;
  readonly #recordsByTerm = new Map<string, Set<string>>();
  readonly #steps = new Map<string, { readonly to: string; readonly merge: Merge }[]>();
  /** The first key of the merged ones that a key belongs to. */
  readonly #component = new Map<string, string>();

  constructor(records: WorkspaceRecords) {
    this.#records = records;
    for (const { id, name, aliases } of records.entities) {
      for (const term of [id, ...(name ? [name] : []), ...aliases]) {
        pushTo(this.#recordsByTerm, spellingKey(term.value), id.value);
      }
    }
    for (const merge of records.same) {
      const [from, to] = [this.#keyOf(merge.from.value), this.#keyOf(merge.to.value)];
      this.#step(from, to, merge);
      this.#step(to, from, merge);
    }
    for (const key of this.#steps.keys()) {
      if (!this.#component.has(key))
        for (const reached of this.#reachedFrom(key).keys()) this.#component.set(reached, key);
    }
  }

  /** Whether two ids or names are one. */
  isOne(a: string, b: string): boolean {
    return this.#componentOf(a) === this.#componentOf(b);
  }

  /** The fewest merges that make two ids or names one; none where they are names of one record, or are not one. */
  mergesBetween(a: string, b: string): readonly Merge[] {
    return wayTo(this.#keyOf(b), this.#reachedFrom(this.#keyOf(a)));
  }

  /** An entry of `not-same` that keeps two ids or names apart, under whatever names. */
  keptApart(a: string, b: string): KeptApart | undefined {
    for (const list of this.#records.notSame) {
      const first = list.find((term) => this.isOne(term.value, a));
      const second = list.find((term) => term !== first && this.isOne(term.value, b));
      if (first && second) return { a: first, b: second };
    }
    return undefined;
  }

  /** What is kept apart and is one all the same: in each list, every such term beside the first it is one with. */
  *contradictions(): Generator<Contradiction> {
    for (const list of this.#records.notSame) {
      const firsts = new Map<string, { readonly term: LocatedText; readonly reached: Reached }>();
      for (const term of list) {
        const component = this.#componentOf(term.value);
        const first = firsts.get(component);
        if (first) yield { a: first.term, b: term, merges: wayTo(this.#keyOf(term.value), first.reached) };
        else firsts.set(component, { term, reached: this.#reachedFrom(this.#keyOf(term.value)) });
      }
    }
  }

  /** What a term stands for. */
  #keyOf(term: string): string {
    const spelling = spellingKey(term);
    const records = this.#recordsByTerm.get(spelling);
    const [only] = records ?? [];
    return only !== undefined && records?.size === 1 ? `id:${only}` : `name:${spelling}`;
  }

  #componentOf(term: string): string {
    const key = this.#keyOf(term);
    return this.#component.get(key) ?? key;
  }

  #step(from: string, to: string, merge: Merge): void {
    const known = this.#steps.get(from);
    if (known) known.push({ to, merge });
    else this.#steps.set(from, [{ to, merge }]);
  }

  /** Everything that merges lead to, nearest first: a map hands out what is added while it is walked. */
  #reachedFrom(start: string): Reached {
    const reached = new Map<string, Step | undefined>([[start, undefined]]);
    for (const from of reached.keys()) {
      for (const { to, merge } of this.#steps.get(from) ?? []) if (!reached.has(to)) reached.set(to, { from, merge });
    }
    return reached;
  }
}

/** The merge that led to a key, and from which. */
interface Step {
  readonly from: string;
  readonly merge: Merge;
}

/** Keys with the step that led to each; none for the first one. */
type Reached = ReadonlyMap<string, Step | undefined>;

function wayTo(goal: string, reached: Reached): readonly Merge[] {
  const way: Merge[] = [];
  for (let step = reached.get(goal); step !== undefined; step = reached.get(step.from)) way.unshift(step.merge);
  return way;
}

function spellingKey(term: string): string {
  const slug = slugOf(term);
  return slug === '' ? term.trim().toLowerCase() : slug;
}

function pushTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
