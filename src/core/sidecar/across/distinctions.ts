import { foldName } from '../../entities/forms/fold';
import type { LocatedText, WorkspaceRecords } from '../model';
import type { MergedIds } from './mergedIds';

/** An entity by its id after merges, and a name of it. */
export interface NamedEntity {
  readonly id: string;
  readonly name: string | undefined;
}

/** What the workspace file says is not the same (`not-same`): lists of ids or names of which each is another entity. */
export class Distinctions {
  readonly #lists: readonly (readonly LocatedText[])[];
  readonly #merges: MergedIds;

  constructor(records: Pick<WorkspaceRecords, 'notSame'> | undefined, merges: MergedIds) {
    this.#lists = records?.notSame ?? [];
    this.#merges = merges;
  }

  /** Whether two entities were marked as different. */
  areApart(one: NamedEntity, other: NamedEntity): boolean {
    return this.othersOf(one).some((term) => this.#isCalled(other, term));
  }

  /** The terms that an entity is not, as written. */
  othersOf(entity: NamedEntity): readonly LocatedText[] {
    return this.#lists.flatMap((list) => {
      const own = list.filter((term) => this.#isCalled(entity, term));
      return own.length === 0 ? [] : list.filter((term) => !own.includes(term));
    });
  }

  #isCalled({ id, name }: NamedEntity, { value }: LocatedText): boolean {
    return this.#merges.of(value) === id || (name !== undefined && foldName(value) === foldName(name));
  }
}
