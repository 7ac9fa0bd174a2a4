import { placeOpeners } from '../../names/lists/placesAndEvents';
import { directions } from '../../names/lists/regions';
import { lazy } from '../../text/lazy';
import { foldName } from '../forms/fold';
import type { NameForm } from '../forms/form';
import { familyFirstNames, isGivenName } from '../lexicons/personWords';
import { spellingKey } from '../matching/wordSimilarity';
import { isLoneName, type NameNode } from './nameNode';
import { SetsByKey } from './setsByKey';

/** The names of all articles by the words that may stand alone for them, or that stand alone themselves. */
export class NamesByWord {
  /** Full persons' names by surname, or first word. */
  readonly #families = new SetsByKey<string, NameNode>();
  /** The same by the middle words by which articles mean them. */
  readonly #called = new SetsByKey<string, NameNode>();
  /** Full persons' names, and those that are one word, by what other spellings of the word have too. */
  readonly #spelledFamilies = new SetsByKey<string, NameNode>();
  readonly #spelledLone = new SetsByKey<string, NameNode>();
  /** Names of persons that are one word, by the word: with and without marks of generation. */
  readonly #lone = new SetsByKey<string, NameNode>();
  /** Names of more than one word that are no person's, by the words that may be a person's. */
  readonly #named = new SetsByKey<string, NameNode>();

  add(node: NameNode): void {
    for (const [names, word] of this.#placesOf(node)) names.add(word, node);
  }

  /** Takes a name out, which must have the form with which it was added. */
  delete(node: NameNode): void {
    for (const [names, word] of this.#placesOf(node)) names.delete(word, node);
  }

  /** The tables that hold a name, with the words by which they do. */
  *#placesOf({ form }: Pick<NameNode, 'form'>): Iterable<readonly [SetsByKey<string, NameNode>, string]> {
    if (isLoneName({ form })) {
      yield [this.#lone, loneWord(form)];
      yield [this.#spelledLone, spellingKey(loneWord(form))];
    }
    for (const word of lonePersonWords(form)) {
      yield [this.#families, word];
      yield [this.#spelledFamilies, spellingKey(word)];
    }
    for (const word of namingWords(form)) yield [this.#named, word];
  }

  /** Notes that an article means a full name by one of its middle words. */
  addCalled(word: string, node: NameNode): void {
    this.#called.add(word, node);
  }

  /** Notes that no article means a full name by that middle word any more. */
  deleteCalled(word: string, node: NameNode): void {
    this.#called.delete(word, node);
  }

  /** Persons' names by what may stand alone for them across articles: surname, first word, name without the number. In no order. */
  withSurname(word: string): Iterable<NameNode> {
    return this.#called.count(word) === 0
      ? this.#families.get(word)
      : new Set([...this.#families.get(word), ...this.#called.get(word)]);
  }

  /** Full names of persons with a surname or first word that may be another spelling of a word. In no order. */
  withSurnameLike(word: string): ReadonlySet<NameNode> {
    return this.#spelledFamilies.get(spellingKey(word));
  }

  /** The names of persons that are one word alone and may be another spelling of a word, or that word. In no order. */
  loneNamesLike(word: string): Iterable<NameNode> {
    return this.#spelledLone.get(spellingKey(word));
  }

  /** The names of persons that are this word alone, with or without a mark of generation. In no order. */
  loneNames(word: string): Iterable<NameNode> {
    return this.#lone.get(word);
  }

  /** Names that are no person's and begin with a word, or are a given name and that word. In no order. */
  namedAfter(word: string): Iterable<NameNode> {
    return this.#named.get(word);
  }

  /** Number of full persons' names with a surname or first word. */
  countWithSurname(word: string): number {
    return this.#families.count(word);
  }
}

function loneWord({ words }: NameForm): string {
  return words[0] ?? '';
}

/** Words by which a full personal name may be meant where it is not spelled out, and that of a monarch or pope without the number. */
export function lonePersonWords(form: NameForm): readonly string[] {
  if (form.kind !== 'person') return [];
  if (form.number !== '') return form.full ? [] : [form.family];
  if (!form.full) return [];
  return familyFirstNames.has(form.given) ? [...new Set([form.family, form.given])] : [form.family];
}

/** First words of places' names. */
const openers = lazy(() => new Set([...placeOpeners(), ...directions()].map(foldName)));

/**
 * Words of a name that is no person's that a person's surname alone may stand for: the first of an organization's ("Mansour
 * Trading"), and the last after a given name, where the class may be wrong.
 */
export function namingWords(form: NameForm): readonly string[] {
  if (form.kind === 'person' || form.words.length < 2 || form.known) return [];
  const [first = ''] = form.words;
  const isLikePerson =
    form.words.length === 2 && (isGivenName(first) || (form.type === 'place' && !openers().has(first)));
  if (isLikePerson) return [form.words[1] ?? ''];
  return form.type === 'organization' ? [first] : [];
}
