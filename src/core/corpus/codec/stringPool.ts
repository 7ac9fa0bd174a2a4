import type { ByteReader } from './byteReader';
import { UnreadableBytes } from './byteReader';
import type { ByteWriter } from './byteWriter';

/** How many code units are made a string at once; a function takes so many arguments in every engine. */
const unitsAtOnce = 4096;

/** The different texts of one record while it is written: each is kept once. */
export class StringPool {
  readonly #places = new Map<string, number>();

  /** The number of a text in the pool; the pool takes it in when it is new. */
  numberOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  /** All texts: how many, their lengths, their UTF-16 units as numbers. Lone surrogates stay what they are. */
  write(to: ByteWriter): void {
    to.whole(this.#places.size);
    for (const text of this.#places.keys()) to.whole(text.length);
    for (const text of this.#places.keys()) {
      for (let i = 0; i < text.length; i++) to.whole(text.charCodeAt(i));
    }
  }
}

/** Reads the texts of a pool, in the order of their numbers. Throws `UnreadableBytes`. */
export function readStringPool(from: ByteReader): readonly string[] {
  const lengths = Array.from({ length: from.count() }, () => from.whole());
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total > from.left) throw new UnreadableBytes();
  let all = '';
  // Nearly all texts are of ASCII letters alone.
  const ascii = from.smallNumbers(total);
  for (let done = 0; done < total; done += unitsAtOnce) {
    const count = Math.min(unitsAtOnce, total - done);
    const units = ascii?.subarray(done, done + count) ?? Array.from({ length: count }, () => from.whole());
    all += String.fromCharCode(...units);
  }
  let start = 0;
  return lengths.map((length) => all.slice(start, (start += length)));
}
