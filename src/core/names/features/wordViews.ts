import { detached } from '../../text/detached';
import type { WordView } from './wordFeatures';

/** Keeps the views of words seen lately, by their forms: at least the latest `capacity`, at most twice as many. */
export class WordViews {
  readonly #capacity: number;
  #latest = new Map<string, WordView>();
  /** Those of the round before; what is asked for moves over, the rest is forgotten with the next round. */
  #earlier = new Map<string, WordView>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(form: string): WordView | undefined {
    const view = this.#latest.get(form);
    if (view !== undefined) return view;
    const earlier = this.#earlier.get(form);
    if (earlier !== undefined) this.#put(earlier);
    return earlier;
  }

  /** Takes what `view` makes of the form cut out of its text. */
  add(form: string, view: (form: string) => WordView): WordView {
    const added = view(detached(form));
    this.#put(added);
    return added;
  }

  #put(view: WordView): void {
    if (this.#latest.size >= this.#capacity) {
      this.#earlier = this.#latest;
      this.#latest = new Map();
    }
    this.#latest.set(view.form, view);
  }
}
