import type { IdentityDecisions, RecordedEntity } from '../entity';
import { EntityIndex, type MentionSource } from '../entityIndex';
import { answers, summaryOf, summaryOfLists } from './clusters';

/** Something that happens to an index. */
export type Change =
  | ({ readonly kind: 'set'; readonly path: string } & MentionSource)
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'records'; readonly path: string; readonly records: readonly RecordedEntity[] }
  | { readonly kind: 'decisions'; readonly decisions: IdentityDecisions }
  | { readonly kind: 'ask' }
  | { readonly kind: 'link'; readonly steps: number };

/** An index with a history, and the content that it should have. */
export class History {
  readonly #index = new EntityIndex();
  readonly #articles = new Map<string, MentionSource>();
  readonly #records = new Map<string, readonly RecordedEntity[]>();
  #decided: IdentityDecisions | undefined;

  apply(step: Change): void {
    switch (step.kind) {
      case 'set':
        this.#articles.set(step.path, step);
        this.#index.setArticle(step.path, step);
        break;
      case 'remove':
        this.#articles.delete(step.path);
        this.#index.removeArticle(step.path);
        break;
      case 'rename': {
        const article = this.#articles.get(step.path);
        if (article === undefined) break;
        this.apply({ kind: 'remove', path: step.path });
        this.apply({ ...article, kind: 'set', path: step.to });
        break;
      }
      case 'records':
        this.#records.set(step.path, step.records);
        this.#index.setArticleRecords(step.path, step.records);
        break;
      case 'decisions':
        this.#decided = step.decisions;
        this.#index.setDecisions(step.decisions);
        break;
      case 'ask':
        this.#index.entities();
        break;
      case 'link':
        for (let done = 0; done < step.steps; done++) this.#index.linkSome(1);
    }
  }

  /** What the index answers. */
  get answers(): unknown {
    return answers(this.#index, this.#articles);
  }

  /** What each entity tells at a glance. */
  get summaries(): readonly unknown[] {
    return this.#index.entities().map(summaryOf);
  }

  /** What it should tell, by its lists. */
  get summariesOfLists(): readonly unknown[] {
    const publishedOf = (path: string): string => this.#articles.get(path)?.published ?? '';
    return this.#index.entities().map((entity) => summaryOfLists(entity, publishedOf));
  }

  /** The pairs that each entity is in, asked for alone. */
  get pairsOfEach(): unknown {
    return this.#index.entities().map(({ id }) => [id, this.#index.possibleMatchesOf(id)]);
  }

  /** The same by the list of all. */
  get pairsAmongAll(): unknown {
    const all = this.#index.possibleMatches();
    return this.#index.entities().map(({ id }) => [id, all.filter(({ entities }) => entities.includes(id))]);
  }

  /** What an index answers that gets the same content in another order. @param order numbers to sort articles by. */
  freshAnswers(order: readonly number[]): unknown {
    const fresh = new EntityIndex();
    const shuffled = [...this.#articles]
      .map((entry, i) => ({ entry, at: order[i % order.length] ?? 0 }))
      .sort((a, b) => a.at - b.at);
    for (const { entry } of shuffled) fresh.setArticle(...entry);
    for (const [file, list] of this.#records) fresh.setArticleRecords(file, list);
    if (this.#decided !== undefined) fresh.setDecisions(this.#decided);
    return answers(fresh, this.#articles);
  }
}
