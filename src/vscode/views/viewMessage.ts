import type { TreeView } from 'vscode';
import type { Disposable } from '../../core/corpus/event';
import { describeIndexing } from '../host/describeIndexing';
import type { ReviewSet } from '../host/reviewSet';

/** The line above a tree: what the view itself says, and that indexing was stopped, so that not all is shown. */
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
    return this.#set.onDidProgress.on(() => {
      this.#show();
    });
  }

  /** What the view says; empty for nothing. */
  say(own: string): void {
    this.#own = own;
    this.#show();
  }

  #show(): void {
    const stopped = this.#set.folders.filter(({ progress }) => progress.state === 'stopped');
    const lines = [this.#own, ...stopped.map((folder) => describeIndexing(folder) ?? '')];
    const message = lines.filter((line) => line !== '').join(' · ');
    // Each change is drawn, and indexing moves on many times a second.
    if (this.#view && this.#view.message !== message) this.#view.message = message;
  }
}
