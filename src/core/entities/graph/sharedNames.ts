import type { ArticleEntities } from '../local/localEntity';
import type { NameGraph } from './nameGraph';

/**
 * How much two groups of articles have in common: the names that occur in both, each worth the logarithm of how rare
 * it is (inverse document frequency). Used to break ties, never instead of evidence from the names.
 */
export class SharedNames {
  readonly #graph: NameGraph;
  readonly #locals: ReadonlyMap<string, ArticleEntities>;

  /** @param locals the entities of every article, by path */
  constructor(graph: NameGraph, locals: ReadonlyMap<string, ArticleEntities>) {
    this.#graph = graph;
    this.#locals = locals;
  }

  /** What the rarest name is worth, in nats. */
  get most(): number {
    return Math.log(Math.max(this.#locals.size, 1));
  }

  /** Sum over the names that both groups of articles have, without the given names; 0 or more, in nats. */
  score(left: Iterable<string>, right: Iterable<string>, without: ReadonlySet<string>): number {
    const names = this.#namesOf(right);
    let score = 0;
    for (const name of this.#namesOf(left)) {
      if (!names.has(name) || without.has(name)) continue;
      score += Math.log(this.#locals.size / Math.max(this.#graph.articleCount(name), 1));
    }
    return score;
  }

  #namesOf(articles: Iterable<string>): ReadonlySet<string> {
    const names = new Set<string>();
    for (const article of articles)
      for (const local of this.#locals.get(article)?.locals ?? []) names.add(local.identity);
    return names;
  }
}
