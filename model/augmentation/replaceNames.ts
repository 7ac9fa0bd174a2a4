import type { Random } from '../../bench/corpus/random';
import type { GoldName, TrainingDocument } from '../corpus/trainingDocument';

/** Names to put in the place of others, more frequent ones more often. */
export class NameSupply {
  readonly #names: readonly string[];
  readonly #sums: Float64Array;

  /** @param names with how often each is used; the root of it is how often it is drawn, so that rare ones come up. */
  constructor(names: readonly (readonly [name: string, count: number])[]) {
    this.#names = names.map(([name]) => name);
    this.#sums = new Float64Array(names.length);
    let sum = 0;
    names.forEach(([, count], index) => {
      sum += Math.sqrt(count);
      this.#sums[index] = sum;
    });
  }

  draw(random: Random): string {
    const wanted = random.next() * (this.#sums.at(-1) ?? 0);
    let low = 0;
    let high = this.#names.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return this.#names[low] ?? '';
  }
}

/**
 * A copy of a document whose people have other names, word for word and the same everywhere in it, and some of whose
 * places of one word are other towns: sentences about the world's names, where the corpora have mostly English ones.
 */
export function replaceNames(
  document: TrainingDocument,
  people: NameSupply,
  towns: NameSupply,
  random: Random,
): TrainingDocument {
  const others = new Map<string, string>();
  const names: GoldName[] = [];
  let text = '';
  let at = 0;
  for (const name of document.names) {
    text += document.text.slice(at, name.start);
    const start = text.length;
    const surface = document.text.slice(name.start, name.end);
    if (name.type === 'person')
      text += surface.replace(/\p{Lu}[\p{L}'’-]{2,}/gu, (word) => otherFor(word, others, people, random));
    else if (name.type === 'place' && /^\p{Lu}[\p{Ll}'’-]{3,}$/u.test(surface) && random.next() < 0.3)
      text += otherFor(surface, others, towns, random);
    else text += surface;
    names.push({ ...name, start, end: text.length });
    at = name.end;
  }
  text += document.text.slice(at);
  return { ...document, text, names };
}

function otherFor(word: string, others: Map<string, string>, supply: NameSupply, random: Random): string {
  const known = others.get(word);
  if (known !== undefined) return known;
  const drawn = supply.draw(random);
  const other = word === word.toUpperCase() ? drawn.toUpperCase() : drawn;
  others.set(word, other);
  return other;
}
