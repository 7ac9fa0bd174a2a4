import { entityTypes } from '../names/entityType';
import { compareText } from './compareText';
import type { EntityContent } from './entityContent';

/** An entity that wants an id. */
interface Claim<Owner> {
  readonly owner: Owner;
  readonly content: EntityContent;
  /** What it has got. */
  id: string;
}

/**
 * Gives entities their ids: recorded ids first, then slugs. Where several want one, a number is added for all but the first by
 * class and name; sizes don't count, so that an id stays while articles come and go. What a new entity changes are the ids of
 * those that want the same.
 */
export class EntityIds<Owner> {
  readonly #claims = new Map<string, readonly Claim<Owner>[]>();
  readonly #stale = new Set<string>();

  /** The entity with an id. */
  owner(id: string): Owner | undefined {
    const numbered = /^(.+)-\d+$/.exec(id)?.[1];
    const claims = [
      ...(this.#claims.get(id) ?? []),
      ...(numbered === undefined ? [] : (this.#claims.get(numbered) ?? [])),
    ];
    return claims.find((claim) => claim.id === id)?.owner;
  }

  /** The entities that want the id which an entity's name makes. */
  withSlug({ slug }: EntityContent): readonly Owner[] {
    return (this.#claims.get(slug) ?? []).map(({ owner }) => owner);
  }

  /** Claims an id for an entity. It is given by `settle`. */
  add(owner: Owner, content: EntityContent): void {
    const wanted = wantedId(content);
    const others = this.#claims.get(wanted);
    this.#claims.set(wanted, [...(others ?? []), { owner, content, id: '' }].sort(compareClaims));
    this.#noteChange(wanted, others === undefined);
  }

  /** Gives up the claim of an entity. */
  remove(owner: Owner, content: EntityContent): void {
    const wanted = wantedId(content);
    const left = (this.#claims.get(wanted) ?? []).filter((claim) => claim.owner !== owner);
    if (left.length === 0) this.#claims.delete(wanted);
    else this.#claims.set(wanted, left);
    this.#noteChange(wanted, left.length === 0);
  }

  /** Gives ids. @returns the entities whose id is new, with it. */
  settle(): readonly (readonly [owner: Owner, content: EntityContent, id: string])[] {
    const renamed: (readonly [Owner, EntityContent, string])[] = [];
    for (const wanted of this.#stale) {
      let number = 1;
      for (const claim of this.#claims.get(wanted) ?? []) {
        let id = wanted;
        if (number > 1) {
          while (this.#claims.has(`${wanted}-${number}`)) number++;
          id = `${wanted}-${number}`;
        }
        number++;
        if (claim.id === id) continue;
        claim.id = id;
        renamed.push([claim.owner, claim.content, id]);
      }
    }
    this.#stale.clear();
    return renamed;
  }

  #noteChange(wanted: string, isOtherKey: boolean): void {
    this.#stale.add(wanted);
    // "georgia-2" as a name of its own is no number of "georgia".
    const numbered = isOtherKey ? /^(.+)-\d+$/.exec(wanted)?.[1] : undefined;
    if (numbered !== undefined && this.#claims.has(numbered)) this.#stale.add(numbered);
  }
}

function wantedId({ recorded, slug }: EntityContent): string {
  return recorded?.id ?? slug;
}

function compareClaims(a: Claim<unknown>, b: Claim<unknown>): number {
  const [left, right] = [a.content, b.content];
  return (
    Number(right.recorded !== undefined) - Number(left.recorded !== undefined) ||
    entityTypes.indexOf(left.type) - entityTypes.indexOf(right.type) ||
    compareText(left.key, right.key)
  );
}
