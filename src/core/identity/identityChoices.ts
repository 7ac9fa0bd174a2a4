import type { Entity, EntityForm } from '../entities/entity';
import { slugOf } from '../entities/forms/fold';
import type { Review } from '../review';

/** An entity that another one may be the same as, or not. */
export interface EntityChoice {
  readonly entity: Entity;
  /** What speaks for it, where the names themselves do. */
  readonly reason?: string;
}

/** More are not listed: nobody looks through them, and typing finds them in other lists. */
const maxChoices = 2000;

/** The other entities: first those that may be the same, with the reason, then those of its class, then all others. */
export function otherEntities(review: Review, entity: Entity): readonly EntityChoice[] {
  const likely = new Map(
    review
      .possibleMatchesOf(entity.id)
      .map(({ entities: [one, other], reason }) => [one === entity.id ? other : one, reason] as const),
  );
  const first = [...likely].flatMap(([id, reason]) => {
    const other = review.entity(id);
    return other ? [{ entity: other, reason }] : [];
  });
  const rest = review.entities.filter(({ id }) => id !== entity.id && !likely.has(id));
  return [
    ...first,
    ...rest.filter(({ type }) => type === entity.type).map((other) => ({ entity: other })),
    ...rest.filter(({ type }) => type !== entity.type).map((other) => ({ entity: other })),
  ].slice(0, maxChoices);
}

/** The spellings of an entity that a decision can tell from one of them: those that differ in more than case and accents. */
export function otherSpellings({ forms }: Entity, spelling: string): readonly EntityForm[] {
  return forms.filter(({ text }) => slugOf(text) !== slugOf(spelling));
}

/** The entity that has a name as a spelling or as its own name, if one other than the given does. */
export function entityNamed(review: Review, name: string, except: Entity): Entity | undefined {
  const slug = slugOf(name);
  return review.entities.find(
    ({ id, name: own, forms }) =>
      id !== except.id && [own, ...forms.map(({ text }) => text)].some((text) => slugOf(text) === slug),
  );
}
