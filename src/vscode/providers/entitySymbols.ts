import {
  type CancellationToken,
  type Disposable,
  languages,
  Location,
  SymbolInformation,
  type WorkspaceSymbolProvider,
} from 'vscode';
import { entitiesSpelledInSteps, placeOfSpelling, type SpelledEntity } from '../../core/navigation/spelledEntities';
import { finishInSlices, type Steps } from '../../core/text/steps';
import { cancelSignal } from '../host/cancelSignal';
import { mentionsIn } from '../host/counted';
import { toRange } from '../host/ranges';
import type { ReviewSet } from '../host/reviewSet';
import type { ReviewSpace } from '../host/reviewSpace';
import { hostScheduler } from '../host/scheduler';
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

  async provideWorkspaceSymbols(query: string, token: CancellationToken): Promise<SymbolInformation[]> {
    const symbols: SymbolInformation[] = [];
    for (const space of this.#set.spaces) {
      const found = await finishInSlices(foundIn(space, query), hostScheduler, cancelSignal(token));
      symbols.push(...(found ?? []));
    }
    return symbols;
  }
}

function* foundIn(space: ReviewSpace, query: string): Steps<readonly SymbolInformation[]> {
  const spelled = yield* entitiesSpelledInSteps(yield* space.review.entitiesInSteps(), query, maxSymbols);
  const symbols: SymbolInformation[] = [];
  for (const found of spelled) {
    const symbol = symbolOf(space, found);
    if (symbol) symbols.push(symbol);
    yield;
  }
  return symbols;
}

function symbolOf(space: ReviewSpace, found: SpelledEntity): SymbolInformation | undefined {
  const place = placeOfSpelling(space.review, found);
  if (!place) return undefined;
  const { entity, spelling, label } = found;
  const kind = entity.customType ?? entity.type;
  const count = mentionsIn(entity.mentionCount, entity.articleCount);
  const about = spelling === entity.name ? [kind, count] : [entity.name, kind, count];
  const location = new Location(space.uriOf(place.path), toRange(place.range));
  return new SymbolInformation(label, symbolKinds[entity.type], about.join(' · '), location);
}
