import { Disposable, EventEmitter, type TextDocument, workspace } from 'vscode';
import { Debouncer } from '../host/debouncer';
import type { ReviewSet, SpaceChange } from '../host/reviewSet';
import type { ReviewSpace } from '../host/reviewSpace';

/** What depends on the whole folder waits until changes have ceased for this long, in milliseconds. */
const refreshPause = 100;
/** While a folder is indexed they never cease for long: then the editor asks again this often, in milliseconds. */
const longestWait = 1000;

/** Tells the editor to ask a provider again, when what it shows may be other than it was. */
export class ProviderRefresh {
  readonly #changed = new EventEmitter<void>();
  readonly #pause = new Debouncer<'all'>(
    refreshPause,
    () => {
      this.fire();
    },
    longestWait,
  );

  /** What the editor listens to. */
  get event(): EventEmitter<void>['event'] {
    return this.#changed.event;
  }

  /** Tells the editor now, of what no file or setting shows. */
  fire(): void {
    this.#changed.fire();
  }

  /**
   * Follows open articles and settings from now on: the editor is told at once.
   * @param isAsked whether the provider shows anything in an article, and is not being asked for it
   */
  followOpen(set: ReviewSet, isAsked: (document: TextDocument, space: ReviewSpace) => boolean): Disposable {
    return this.#follow(set, ({ articles, space }) => {
      const changed = new Set(articles);
      const isChanged = (document: TextDocument): boolean => {
        const reviewed = set.articleOf(document);
        return reviewed?.space === space && changed.has(reviewed.path) && isAsked(document, space);
      };
      if (articles.length > 0 && workspace.textDocuments.some(isChanged)) this.fire();
    });
  }

  /**
   * Follows the files of whole folders and settings from now on: of many changes the editor is told together.
   * @param concerns whether what the provider shows depends on a change
   */
  followAll(set: ReviewSet, concerns: (change: SpaceChange) => boolean): Disposable {
    return this.#follow(set, (change) => {
      if (concerns(change)) this.#pause.add('all');
    });
  }

  #follow(set: ReviewSet, changed: (change: SpaceChange) => void): Disposable {
    return Disposable.from(
      this.#changed,
      this.#pause,
      set.onDidChange.on(changed),
      set.onDidChangeSettings.on(() => {
        this.fire();
      }),
    );
  }
}
