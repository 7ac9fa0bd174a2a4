import { lettersOf } from '../entities/forms/fold';
import type { IndexedMention } from '../entities/entity';
import type { Article } from './article';

/** How the articles of a folder write names and dates, whatever of it is shown. One article touches only its own entries. */
export class WrittenNames {
  /** By their letters and digits, in how many articles they are, and how the first of them writes them. */
  readonly #spellings = new Map<string, { text: string; articles: number }>();

  /** Whether any article has a name or a date of these letters and digits; ids are told by theirs too. */
  has(words: string): boolean {
    return this.#spellings.has(lettersOf(words));
  }

  /** Every spelling once, in the order they came. */
  *[Symbol.iterator](): Generator<string> {
    for (const { text } of this.#spellings.values()) yield text;
  }

  /**
   * Replaces an article; undefined on either side for one that comes or goes.
   * @returns what the first article has now, or no article has any more.
   */
  replace(before: WrittenSource | undefined, after: WrittenSource | undefined): readonly string[] {
    const [gone, come] = [spellingsOf(before), spellingsOf(after)];
    const changed: string[] = [];
    for (const [letters, text] of come) {
      if (gone.has(letters)) continue;
      const known = this.#spellings.get(letters);
      if (known) known.articles++;
      else {
        this.#spellings.set(letters, { text, articles: 1 });
        changed.push(text);
      }
    }
    for (const letters of gone.keys()) {
      const known = come.has(letters) ? undefined : this.#spellings.get(letters);
      if (known === undefined) continue;
      known.articles--;
      if (known.articles > 0) continue;
      this.#spellings.delete(letters);
      changed.push(known.text);
    }
    return changed;
  }
}

/** What of an article is written in it. */
type WrittenSource = Pick<Article, 'mentions' | 'dates'>;

function spellingsOf(source: WrittenSource | undefined): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  const texts = new Set<string>();
  const add = ({ text }: { readonly text: string }): void => {
    if (texts.has(text)) return;
    texts.add(text);
    const letters = lettersOf(text);
    if (letters !== '' && !spellings.has(letters)) spellings.set(letters, text);
  };
  const addName = (mention: IndexedMention): void => {
    add(mention);
    mention.within?.forEach(addName);
  };
  source?.mentions.forEach(addName);
  source?.dates.forEach(add);
  return spellings;
}
