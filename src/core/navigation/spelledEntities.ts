import { foldName } from '../entities/forms/fold';
import type { Entity } from '../entities/entity';
import type { Review } from '../review';
import { oneLine } from '../text/oneLine';
import { finish, inSteps, type Steps } from '../text/steps';
import type { FilePlace } from './filePlace';

/** An entity, and the spelling of it that answers a question best. */
export interface SpelledEntity {
  readonly entity: Entity;
  /** As the articles write it, or the recorded name. */
  readonly spelling: string;
  /** The spelling; with its plain letters in brackets where only these have the query ("Erdoğan (erdogan)"). */
  readonly label: string;
}

/**
 * The entities that have a spelling with every word of a query, as lists to choose from do it: the letters of a word in
 * their order, the words in any order, whatever their case and accents. Those that come nearest first, then in the order
 * given. An empty query finds all.
 * @param limit how many at most.
 */
export function entitiesSpelled(entities: readonly Entity[], query: string, limit: number): readonly SpelledEntity[] {
  return finish(entitiesSpelledInSteps(entities, query, limit));
}

/** The same step by step: the first time, the spellings of all entities are folded. */
export function* entitiesSpelledInSteps(
  entities: readonly Entity[],
  query: string,
  limit: number,
): Steps<readonly SpelledEntity[]> {
  const words = foldName(query)
    .split(' ')
    .filter((word) => word !== '');
  // In which distance: nearly all that are found by a letter or two are in one of the three.
  const found: SpelledEntity[][] = [[], [], []];
  yield* inSteps(
    entities,
    (entity) => {
      let best: { readonly spelling: string; readonly folded: string; readonly distance: number } | undefined;
      for (const { spelling, folded } of spellingsOf(entity)) {
        const distance = distanceOf(folded, words);
        if (distance !== undefined && (best === undefined || distance < best.distance))
          best = { spelling, folded, distance };
      }
      if (best === undefined) return;
      found[best.distance]?.push({
        entity,
        spelling: best.spelling,
        label: labelOf(best.spelling, best.folded, words),
      });
    },
    stepLength,
  );
  return found.flat().slice(0, limit);
}

/** Where an entity is first spelled like this; a recorded name that no article has, where it is recorded. */
export function placeOfSpelling(review: Review, { entity, spelling }: SpelledEntity): FilePlace | undefined {
  const path = entity.forms.find(({ text }) => text === spelling)?.articles[0];
  const article = path === undefined ? undefined : review.article(path);
  const mention = article?.mentions.find(
    ({ text }, index) => oneLine(text) === spelling && review.entityAt(article.path, index)?.id === entity.id,
  );
  return article && mention
    ? { path: article.path, range: article.lines.rangeOf(mention) }
    : review.recordsOf(entity.id)[0];
}

/** So many entities are looked at in a step. */
const stepLength = 32;

/** Entities that did not change are the same objects: their spellings are folded once. */
const foldedSpellings = new WeakMap<Entity, readonly { readonly spelling: string; readonly folded: string }[]>();

/** The name and the other spellings, the name first. */
function spellingsOf(entity: Entity): readonly { readonly spelling: string; readonly folded: string }[] {
  let spellings = foldedSpellings.get(entity);
  if (spellings === undefined) {
    const all = new Set([entity.name, ...entity.spellings.map(({ text }) => text)]);
    spellings = [...all].map((spelling) => ({ spelling, folded: foldName(spelling) }));
    foldedSpellings.set(entity, spellings);
  }
  return spellings;
}

/** Lists filter once more, by the letters they show. */
function labelOf(spelling: string, folded: string, words: readonly string[]): string {
  const shown = spelling.toLowerCase();
  return words.every((word) => hasInOrder(shown, word)) ? spelling : `${spelling} (${folded})`;
}

/** 0: a word begins with it, 1: it is inside a word, 2: its letters are there; the worst of the words counts. */
function distanceOf(folded: string, words: readonly string[]): number | undefined {
  let worst = 0;
  for (const word of words) {
    const at = folded.indexOf(word);
    const distance =
      at === 0 || folded.includes(` ${word}`) ? 0 : at > 0 ? 1 : hasInOrder(folded, word) ? 2 : undefined;
    if (distance === undefined) return undefined;
    worst = Math.max(worst, distance);
  }
  return worst;
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
