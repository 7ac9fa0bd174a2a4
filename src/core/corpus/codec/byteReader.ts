/** The bytes are not what a writer of this version wrote. */
export class UnreadableBytes extends Error {}

/** Reads what `ByteWriter` wrote. Throws `UnreadableBytes` for what it can't have written, and reads nothing outside. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    // What a file system in Node.js gives is a Buffer, whose `slice` copies nothing.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** How many bytes are left. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new UnreadableBytes();
    return value;
  }

  whole(): number {
    const first = this.#bytes[this.#at] ?? 0x80;
    if (first < 0x80) {
      this.#at++;
      return first;
    }
    let value = 0;
    for (let factor = 1; factor <= 2 ** 49; factor *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
    throw new UnreadableBytes();
  }

  /** How many of something follow that takes a byte or more each. */
  count(): number {
    const count = this.whole();
    if (count > this.left) throw new UnreadableBytes();
    return count;
  }

  fraction(): number {
    const size = this.byte();
    // Typed arrays need their numbers at even places: a copy has them.
    const [value] = size === 4 ? new Float32Array(this.take(4).buffer) : new Float64Array(this.take(8).buffer);
    return value ?? 0;
  }

  /** Takes the next bytes if each of them is a whole number below 128 by itself; undefined, and nothing read, if not. */
  smallNumbers(count: number): Uint8Array | undefined {
    if (count > this.left) throw new UnreadableBytes();
    const end = this.#at + count;
    for (let at = this.#at; at < end; at++) if ((this.#bytes[at] ?? 0) > 0x7f) return undefined;
    const numbers = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return numbers;
  }

  /** A copy of the next bytes. */
  take(count: number): Uint8Array<ArrayBuffer> {
    if (count > this.left) throw new UnreadableBytes();
    this.#at += count;
    return this.#bytes.slice(this.#at - count, this.#at);
  }
}
