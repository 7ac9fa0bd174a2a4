import { isNumbered, joinedKey } from '../matching/otherSimilarity';
import type { NameForm } from '../forms/form';
import { blockKeys } from '../graph/blockKeys';
import { skeletons } from '../matching/phonemes';
import type { LinkReason } from '../entity';
import { Draft, type DraftName } from './draft';

/** Most drafts that are looked at for one key: an article with more people of one surname gains nothing from more. */
const largestList = 20;

/**
 * The entities of one article so far, found by what their names have in common with another name, so that a name is
 * not compared with every other name of a long text.
 */
export class DraftIndex {
  readonly #drafts: Draft[] = [];
  readonly #byKey = new Map<string, Draft[]>();
  readonly #byMention = new Map<number, Draft>();
  readonly #rank = new Map<Draft, number>();

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
  add(draft: Draft, name: DraftName, reason: LinkReason, mentions: readonly number[] = name.mentions): void {
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
    for (const key of searchKeys(form)) for (const draft of this.#byKey.get(key) ?? []) found.add(draft);
    return [...found].sort((a, b) => (this.#rank.get(a) ?? 0) - (this.#rank.get(b) ?? 0));
  }

  /**
   * Adds each mention of a name to the one of several entities whose fullest name was used last before it; mentions
   * before all of them go to the entity with the most mentions.
   */
  addToNearest(candidates: readonly Draft[], name: DraftName, describe: (draft: Draft) => string): void {
    const uses = candidates
      .flatMap((draft) => draft.best.mentions.map((mention) => ({ mention, draft })))
      .sort((a, b) => a.mention - b.mention);
    const shares = new Map<Draft, number[]>();
    let nearest = [...candidates].sort((a, b) => b.mentions - a.mentions)[0];
    let next = 0;
    for (const mention of name.mentions) {
      for (let use = uses[next]; use !== undefined && use.mention < mention; use = uses[++next]) nearest = use.draft;
      if (nearest === undefined) continue;
      const share = shares.get(nearest);
      if (share === undefined) shares.set(nearest, [mention]);
      else share.push(mention);
    }
    for (const [draft, mentions] of shares) this.add(draft, name, { text: describe(draft), tier: 'likely' }, mentions);
  }

  #file(draft: Draft, form: NameForm, mentions: readonly number[]): void {
    for (const mention of mentions) this.#byMention.set(mention, draft);
    for (const key of keysOf(form)) {
      const list = this.#byKey.get(key);
      if (list === undefined) this.#byKey.set(key, [draft]);
      else if (list.length < largestList && !list.includes(draft)) list.push(draft);
    }
  }
}

/** What related names may be filed under: a full name is no one's surname, so sounds of surnames don't matter to it. */
function searchKeys(form: NameForm): Iterable<string> {
  const keys = keysOf(form);
  if (form.kind === 'other' || !form.full || form.articleLed) return keys;
  return [...keys].filter((key) => !key.startsWith('sound:') && key !== 'servant');
}

/** What two related names of one article have in common: a word, a sound, a first letter of an acronym. */
function keysOf(form: NameForm): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const word of form.words) {
    keys.add(`word:${word}`);
    if (word.includes('-')) for (const part of word.split('-')) keys.add(`word:${part}`);
  }
  if (form.kind === 'other') {
    const joined = joinedKey(form);
    keys.add(`joined:${joined}`);
    if (joined.endsWith('s') && !isNumbered(form)) keys.add(`joined:${joined.slice(0, -1)}`);
    keys.add(`letter:${form.words[0]?.charAt(0) ?? ''}`);
    return keys;
  }
  keys.add(`joined:${form.joined}`);
  if (form.words.some((word) => word.startsWith('abd'))) keys.add('servant');
  for (const sound of skeletons(form.family)) keys.add(`sound:${sound}`);
  for (const key of blockKeys(form)) keys.add(key);
  return keys;
}
