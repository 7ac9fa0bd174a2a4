import type { NameForm } from '../forms/form';
import { pushTo } from '../pushTo';
import { Draft, type DraftName } from './draft';
import type { ChainReason } from './localEntity';
import type { LocalKeys } from './localKeys';

/** Most drafts that are looked at for one key: an article with more people of one surname gains nothing from more. */
const largestList = 20;

/**
 * The entities of one article so far, found by what their names have in common with another name, so that a name is
 * not compared with every other name of a long text.
 */
export class DraftIndex {
  readonly #drafts: Draft[] = [];
  readonly #byKey = new Map<number, Draft[]>();
  readonly #byMention = new Map<number, Draft>();
  readonly #rank = new Map<Draft, number>();
  readonly #keysOf: (form: NameForm) => LocalKeys;

  /** @param keysOf the keys of a name. */
  constructor(keysOf: (form: NameForm) => LocalKeys) {
    this.#keysOf = keysOf;
  }

  /** All drafts, in the order in which they were started. */
  get drafts(): readonly Draft[] {
    return this.#drafts;
  }

  /** Starts an entity with a name. */
  start(name: DraftName): void {
    const draft = new Draft(name);
    this.#rank.set(draft, this.#drafts.length);
    this.#drafts.push(draft);
    this.#file(draft, name.form, name.mentions);
  }

  /** Adds a name, or some of its mentions, to an entity. */
  add(draft: Draft, name: DraftName, reason: ChainReason, mentions: readonly number[] = name.mentions): void {
    draft.add(name, reason, mentions);
    this.#file(draft, name.form, mentions);
  }

  /** The entity that a mention has been given to. */
  ownerOf(mention: number): Draft | undefined {
    return this.#byMention.get(mention);
  }

  /** The entities that may be related to a name, in the order in which they were started. */
  candidates(form: NameForm): readonly Draft[] {
    const found = new Set<Draft>();
    const { full, lone } = this.#keysOf(form);
    for (const key of full) for (const draft of this.#byKey.get(key) ?? []) found.add(draft);
    const isFull = form.kind === 'person' && form.full && !form.articleLed;
    if (!isFull) for (const key of lone) for (const draft of this.#byKey.get(key) ?? []) found.add(draft);
    return found.size < 2 ? [...found] : [...found].sort((a, b) => (this.#rank.get(a) ?? 0) - (this.#rank.get(b) ?? 0));
  }

  /**
   * Adds each mention of a name to the one of several entities whose fullest name was used last before it; mentions
   * before all of them go to the entity with the most mentions.
   */
  addToNearest(candidates: readonly Draft[], name: DraftName, words: string): void {
    const uses = candidates
      .flatMap((draft) => draft.best.mentions.map((mention) => ({ mention, draft })))
      .sort((a, b) => a.mention - b.mention);
    const shares = new Map<Draft, number[]>();
    let nearest = [...candidates].sort((a, b) => b.mentions - a.mentions)[0];
    let next = 0;
    for (const mention of name.mentions) {
      for (let use = uses[next]; use !== undefined && use.mention < mention; use = uses[++next]) nearest = use.draft;
      if (nearest !== undefined) pushTo(shares, nearest, mention);
    }
    for (const [draft, mentions] of shares) this.add(draft, name, { words, tier: 'likely' }, mentions);
  }

  #file(draft: Draft, form: NameForm, mentions: readonly number[]): void {
    for (const mention of mentions) this.#byMention.set(mention, draft);
    const { full, lone } = this.#keysOf(form);
    for (const key of full) this.#fileUnder(key, draft);
    for (const key of lone) this.#fileUnder(key, draft);
  }
  #fileUnder(key: number, draft: Draft): void {
    const list = this.#byKey.get(key);
    if (list === undefined) this.#byKey.set(key, [draft]);
    else if (list.length < largestList && !list.includes(draft)) list.push(draft);
  }
}
