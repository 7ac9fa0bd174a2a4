import type { MentionReference } from '../entities/entity';
import type { Review } from '../review';
import { oneLine } from '../text/oneLine';

/** A spelling or a role of an entity. */
export interface EntityDetail {
  readonly text: string;
  /** How many mentions have the spelling; how many articles give the role. */
  readonly count: number;
  /** The first mention with it. */
  readonly mention: MentionReference | undefined;
}

/** An entity taken apart, for lists. */
export interface EntityParts {
  /** None where all mentions are written alike. */
  readonly spellings: readonly EntityDetail[];
  readonly roles: readonly EntityDetail[];
  /** Every article with its mentions, by path and place. */
  readonly articles: readonly { readonly path: string; readonly mentions: readonly MentionReference[] }[];
}

/** Takes an entity apart in one pass over its mentions, which may be thousands; undefined for one that is not known. */
export function entityParts(review: Review, id: string): EntityParts | undefined {
  const entity = review.entity(id);
  if (!entity) return undefined;
  const firstWritten = new Map<string, MentionReference>();
  const firstInRole = new Map<string, MentionReference>();
  const ofArticle = new Map<string, MentionReference[]>(entity.articles.map((path) => [path, []]));
  for (const reference of entity.mentions) {
    const mention = review.article(reference.article)?.mentions[reference.index];
    ofArticle.get(reference.article)?.push(reference);
    if (!mention) continue;
    const written = oneLine(mention.text);
    if (!firstWritten.has(written)) firstWritten.set(written, reference);
    if (mention.role) firstInRole.set(placeKey(reference.article, mention.role.start), reference);
  }
  const spellings = entity.forms.map(({ text, count }) => ({ text, count, mention: firstWritten.get(text) }));
  const roles = entity.roles.map(({ text, places }) => {
    const [place] = places;
    const mention = place && firstInRole.get(placeKey(place.article, place.span.start));
    return { text, count: places.length, mention };
  });
  return {
    spellings: spellings.length > 1 ? spellings : [],
    roles,
    articles: [...ofArticle].map(([path, mentions]) => ({ path, mentions })),
  };
}

function placeKey(article: string, start: number): string {
  return `${start} ${article}`;
}
