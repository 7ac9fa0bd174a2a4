import { Disposable, EventEmitter } from 'vscode';
import { Debouncer } from '../host/debouncer';
import type { ReviewSet } from '../host/reviewSet';

/** A view waits until changes have ceased for this long, in milliseconds. */
const refreshPause = 400;
/** While a folder is indexed they never cease for long: then it is drawn this often, in milliseconds. */
const longestWait = 5000;

/** Draws a tree again when what it shows may be other than it was. */
export class ViewRefresh {
  readonly #changed = new EventEmitter<void>();
  readonly #pause = new Debouncer<'all'>(
    refreshPause,
    () => {
      this.now();
    },
    longestWait,
  );

  /** What the tree listens to. */
  get event(): EventEmitter<void>['event'] {
    return this.#changed.event;
  }

  now(): void {
    this.#changed.fire();
  }

  later(): void {
    this.#pause.add('all');
  }

  /** Follows articles, settings and folders from now on. */
  follow(set: ReviewSet): Disposable {
    const later = (): void => {
      this.later();
    };
    return Disposable.from(
      this.#changed,
      this.#pause,
      set.onDidChange.on(({ articles }) => {
        if (articles.length > 0) later();
      }),
      set.onDidChangeSettings.on(later),
      set.onDidCloseFolder.on(later),
    );
  }
}
