import { isState } from '../lexicons/demonyms';
import type { ArticleEntities, LocalEntity } from '../local/localEntity';
import { Foremost } from './foremost';
import { comesByLot } from './localOrder';
import type { NameNode } from './nameNode';
import type { Unit } from './units';

/** Of a name in more articles than this, so many of them stand for all: the context of a name is clear from a few dozen. */
const mostArticles = 48;

/** In fewer articles than this, in octaves, nothing can be said to be in most. */
const fewArticles = 3;

/** An octave in nats. */
const natsPerStep = Math.LN2;

/** A number on a coarse scale, octaves: one article more hardly ever changes it. */
export function scaleOf(count: number): number {
  return Math.round(Math.log2(Math.max(count, 1)));
}

/**
 * How much two groups of articles have in common: the names that occur in both, each worth the logarithm of how rare
 * it is (inverse document frequency, on a coarse scale). Used to break ties, never instead of evidence from the names. Holds for as
 * long as nothing changes.
 */
export class SharedNames {
  readonly #articles: number;
  readonly #names = new Map<Unit, ReadonlySet<NameNode>>();
  readonly #articlesByUnit = new Map<Unit, readonly ArticleEntities[]>();

  /** @param articleCount of the collection. */
  constructor(articleCount: number) {
    this.#articles = scaleOf(articleCount);
  }

  /** What the rarest name is worth, in nats. */
  get most(): number {
    return this.#articles * natsPerStep;
  }

  /**
   * Sum over the names that the articles of both have, without the names of the units themselves; 0 or more, in nats. An article
   * that has both is left out: it would have everything in common with itself.
   */
  betweenUnits(left: readonly Unit[], right: readonly Unit[]): number {
    const own = new Set([...left, ...right].map(({ node }) => node));
    const articles = new Set(left.flatMap((unit) => this.#articlesOf(unit)));
    const both = new Set(right.flatMap((unit) => this.#articlesOf(unit)).filter((article) => articles.has(article)));
    return this.#score(
      left.map((unit) => this.#namesOf(unit, both)),
      right.map((unit) => this.#namesOf(unit, both)),
      own,
    );
  }

  /** The same for one article's entity, with what else is in the article, and several units. */
  withArticle({ article, best }: LocalEntity, units: readonly Unit[]): number {
    const without = new Set(units.map(({ node }) => node));
    if (best.node !== undefined) without.add(best.node);
    const names = new Set(nodesIn(article));
    const itself = new Set([article]);
    return this.#score(
      [names],
      units.map((unit) => this.#namesOf(unit, itself)),
      without,
    );
  }

  /**
   * Whether the article has another name of the articles of some units: one that says something, and no state, no nationality
   * and no name that most articles have.
   */
  hasCommon({ article, best }: LocalEntity, units: readonly Unit[]): boolean {
    const without = new Set(units.map(({ node }) => node));
    if (best.node !== undefined) without.add(best.node);
    const itself = new Set([article]);
    const names = new Set(nodesIn(article).filter((node) => !without.has(node) && this.#tells(node)));
    return names.size > 0 && units.some((unit) => [...this.#namesOf(unit, itself)].some((node) => names.has(node)));
  }

  #tells({ form, articles }: NameNode): boolean {
    if (form.kind === 'other' && (form.type === 'group' || (form.type === 'place' && isState(form.key)))) return false;
    return this.#articles < fewArticles || scaleOf(articles) < this.#articles - 1;
  }

  #score(
    left: readonly ReadonlySet<NameNode>[],
    right: readonly ReadonlySet<NameNode>[],
    without: ReadonlySet<NameNode>,
  ): number {
    // Whole steps are added up: sums of fractions would depend on the order.
    let steps = 0;
    for (const node of new Set(left.flatMap((names) => [...names]))) {
      if (without.has(node) || !right.some((names) => names.has(node))) continue;
      steps += this.#articles - scaleOf(node.articles);
    }
    return steps * natsPerStep;
  }

  /** The names in the articles of a unit, some articles left out. */
  #namesOf(unit: Unit, without: ReadonlySet<ArticleEntities>): ReadonlySet<NameNode> {
    const articles = this.#articlesOf(unit);
    if (without.size > 0 && articles.some((article) => without.has(article))) {
      return new Set(articles.filter((article) => !without.has(article)).flatMap(nodesIn));
    }
    const known = this.#names.get(unit) ?? new Set(articles.flatMap(nodesIn));
    this.#names.set(unit, known);
    return known;
  }

  #articlesOf(unit: Unit): readonly ArticleEntities[] {
    const known = this.#articlesByUnit.get(unit) ?? [...someArticles(unit)];
    this.#articlesByUnit.set(unit, known);
    return known;
  }
}

function nodesIn({ locals }: ArticleEntities): readonly NameNode[] {
  return locals.flatMap(({ best }) => best.node ?? []);
}

/** The articles of a unit, or the same few of a group that has many. */
function* someArticles({ groups }: Unit): Iterable<ArticleEntities> {
  for (const group of groups) {
    if (group.locals.size > mostArticles) group.some ??= new Foremost(group.locals, mostArticles, comesByLot);
    for (const { article } of group.some?.chosen ?? group.locals) yield article;
  }
}
