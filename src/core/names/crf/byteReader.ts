/** Whether this machine has the least byte of its numbers first. */
const isLeastByteFirst = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * Numbers of 32 bits, least byte first; a view of the bytes where they lie as the machine has its own numbers.
 * @param from where they begin; `count` of them must be there.
 */
export function int32sAt(bytes: Uint8Array, from: number, count: number): Int32Array {
  const start = bytes.byteOffset + from;
  if (isLeastByteFirst)
    return start % 4 === 0
      ? new Int32Array(bytes.buffer, start, count)
      : new Int32Array(new Uint8Array(bytes.subarray(from, from + count * 4)).buffer);
  const view = new DataView(bytes.buffer, start, count * 4);
  return Int32Array.from({ length: count }, (_, index) => view.getInt32(index * 4, true));
}

/** Reads numbers from bytes, one after the other. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** How many bytes are left. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** An unsigned number of 32 bits, least byte first. @throws RangeError at the end of the bytes. */
  uint32(): number {
    const value = this.#view.getUint32(this.#at, true);
    this.#at += 4;
    return value;
  }

  /** A number of 32 bits with a fraction. @throws RangeError at the end of the bytes. */
  float32(): number {
    const value = this.#view.getFloat32(this.#at, true);
    this.#at += 4;
    return value;
  }

  /** Numbers of 32 bits, least byte first; perhaps a view of the bytes. @throws RangeError at the end of the bytes. */
  int32s(count: number): Int32Array {
    // A damaged count must not take memory that the bytes cannot fill.
    if (count * 4 > this.left) throw new RangeError('The bytes end too early.');
    const from = this.#at;
    this.#at += count * 4;
    return int32sAt(this.#bytes, from, count);
  }

  /** The next bytes, not copied. @throws RangeError when there are fewer. */
  take(count: number): Uint8Array {
    if (count > this.left) throw new RangeError('The bytes end too early.');
    const part = this.#bytes.subarray(this.#at, this.#at + count);
    this.#at += count;
    return part;
  }

  /**
   * Unsigned numbers below 2^31, each larger than the one before, as differences of 7 bits a byte.
   * @throws RangeError at the end of the bytes, and where the bytes are no such numbers.
   */
  ascending(count: number): Int32Array {
    const bytes = this.#bytes;
    // A damaged count must not take memory that the bytes cannot fill.
    if (count > this.left) throw new RangeError('The bytes end too early.');
    const values = new Int32Array(count);
    let value = 0;
    let at = this.#at;
    for (let index = 0; index < count; index++) {
      let difference = 0;
      let shift = 0;
      let byte = 0x80;
      while (byte >= 0x80) {
        if (at >= bytes.length) throw new RangeError('The bytes end too early.');
        byte = bytes[at++] ?? 0;
        if (shift === 28 && byte > 7) throw new RangeError('A number has more than 31 bits.');
        difference |= (byte & 0x7f) << shift;
        shift += 7;
      }
      value += difference;
      if (value > 0x7fffffff || (difference === 0 && index > 0)) throw new RangeError('The numbers do not ascend.');
      values[index] = value;
    }
    this.#at = at;
    return values;
  }
}
