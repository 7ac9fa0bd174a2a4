import {
  type CancellationToken,
  type Disposable,
  l10n,
  languages,
  Location,
  SymbolInformation,
  type WorkspaceSymbolProvider,
} from 'vscode';
import { entitiesSpelled, placeOfSpelling, type SpelledEntity } from '../../core/navigation/spelledEntities';
import { toRange } from '../host/ranges';
import type { ReviewSet } from '../host/reviewSet';
import type { ReviewSpace } from '../host/reviewSpace';
import { symbolKinds } from './symbolKinds';

/** More of them nobody looks through; what is typed next finds the others. */
const maxSymbols = 500;

/** Go to Symbol in Workspace: an entity by any spelling that the articles have of it. */
export class EntitySymbols implements WorkspaceSymbolProvider {
  readonly #set: ReviewSet;

  constructor(set: ReviewSet) {
    this.#set = set;
  }

  register(): Disposable {
    return languages.registerWorkspaceSymbolProvider(this);
  }

  provideWorkspaceSymbols(query: string, token: CancellationToken): SymbolInformation[] {
    return this.#set.spaces.flatMap((space) => {
      if (token.isCancellationRequested) return [];
      return entitiesSpelled(space.review.entities, query, maxSymbols).flatMap((found) => symbolOf(space, found) ?? []);
    });
  }
}

function symbolOf(space: ReviewSpace, found: SpelledEntity): SymbolInformation | undefined {
  const place = placeOfSpelling(space.review, found);
  if (!place) return undefined;
  const { entity, spelling, label } = found;
  const kind = entity.customType ?? entity.type;
  const count = l10n.t('{0} mentions in {1} articles', entity.mentionCount, entity.articleCount);
  const about = spelling === entity.name ? [kind, count] : [entity.name, kind, count];
  const location = new Location(space.uriOf(place.path), toRange(place.range));
  return new SymbolInformation(label, symbolKinds[entity.type], about.join(' · '), location);
}
