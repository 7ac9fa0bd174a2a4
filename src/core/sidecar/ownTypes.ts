import { isEntityType, type EntityType } from '../names/entityType';
import type { TypeRecord } from './model';

/** A type as the rest of the program knows it: a built-in class, and the user's own id where there is one. */
export interface ResolvedType {
  readonly type: EntityType;
  readonly customType?: string;
}

/** The user's own types of a workspace file, and what built-in types they come down to. */
export class OwnTypes {
  readonly #parents: ReadonlyMap<string, string | undefined>;

  constructor(records: readonly TypeRecord[]) {
    // A built-in type stays what it is, whatever an entry of its id says.
    const own = records.filter(({ id }) => !isEntityType(id.value));
    this.#parents = new Map(own.map((record) => [record.id.value, record.parent?.value]));
  }

  /** The ids of the user's own types, in the order of the file. */
  get ids(): readonly string[] {
    return [...this.#parents.keys()];
  }

  /** Whether an id is a built-in type or one of the user's own. */
  has(id: string): boolean {
    return isEntityType(id) || this.#parents.has(id);
  }

  /**
   * What a type comes down to: its nearest built-in ancestor. A type of the user's own without a built-in ancestor counts as
   * `work`, the class of things people make (agreements, laws, ships), as people, places and organizations have obvious
   * parents to name. Undefined for ids that are not known.
   */
  resolve(id: string): ResolvedType | undefined {
    if (isEntityType(id)) return { type: id };
    if (!this.#parents.has(id)) return undefined;
    const ancestor = this.ancestorsOf(id).find((candidate) => isEntityType(candidate));
    return { type: ancestor !== undefined && isEntityType(ancestor) ? ancestor : 'work', customType: id };
  }

  /** A type's parent, grandparent and so on; ends before an id that would come twice. */
  ancestorsOf(id: string): readonly string[] {
    const found = new Set<string>();
    for (let next = this.#parents.get(id); next !== undefined && !found.has(next); next = this.#parents.get(next)) {
      found.add(next);
    }
    return [...found];
  }
}
