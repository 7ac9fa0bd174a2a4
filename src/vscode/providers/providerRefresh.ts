import { Disposable, EventEmitter } from 'vscode';
import type { ReviewSet, SpaceChange } from '../host/reviewSet';

/** Tells the editor to ask a provider again, when what it shows may be other than it was. */
export class ProviderRefresh {
  readonly #changed = new EventEmitter<void>();

  /** What the editor listens to. */
  get event(): EventEmitter<void>['event'] {
    return this.#changed.event;
  }

  /** Tells the editor now, of what no file or setting shows. */
  fire(): void {
    this.#changed.fire();
  }

  /**
   * Follows files and settings from now on.
   * @param concerns whether a change is one of what the provider shows
   */
  follow(set: ReviewSet, concerns: (change: SpaceChange) => boolean): Disposable {
    return Disposable.from(
      this.#changed,
      set.onDidChange.on((change) => {
        if (concerns(change)) this.#changed.fire();
      }),
      set.onDidChangeSettings.on(() => {
        this.#changed.fire();
      }),
    );
  }
}
