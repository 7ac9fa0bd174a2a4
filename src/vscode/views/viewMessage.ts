import type { TreeView } from 'vscode';
import type { Disposable } from '../../core/corpus/event';
import { describeIndexing } from '../host/describeIndexing';
import { describeOutdated } from '../host/describeOutdated';
import type { ReviewSet } from '../host/reviewSet';

/**
 * The line above a tree: what the view itself says, that indexing was stopped, so that not all is shown, and that what a
 * file said last is shown.
 */
export class ViewMessage {
  readonly #set: ReviewSet;
  #view: Pick<TreeView<unknown>, 'message'> | undefined;
  #own = '';

  constructor(set: ReviewSet) {
    this.#set = set;
  }

  /** Follows the indexes from now on. */
  showIn(view: Pick<TreeView<unknown>, 'message'>): Disposable {
    this.#view = view;
    this.#show();
    const show = (): void => {
      this.#show();
    };
    const listeners = [this.#set.onDidProgress.on(show), this.#set.onDidChange.on(show)];
    return {
      dispose: () => {
        for (const listener of listeners) listener.dispose();
      },
    };
  }

  /** What the view says; empty for nothing. */
  say(own: string): void {
    this.#own = own;
    this.#show();
  }

  #show(): void {
    const { folders } = this.#set;
    const stopped = folders.filter(({ progress }) => progress.state === 'stopped');
    const lines = [this.#own, ...stopped.map(describeIndexing), ...folders.map(describeOutdated)];
    const message = lines.filter((line) => line !== undefined && line !== '').join(' · ');
    // Each change is drawn, and indexing moves on many times a second.
    if (this.#view && this.#view.message !== message) this.#view.message = message;
  }
}
