/** Collects bytes. Numbers take as many as they need, seven bits a byte, the lowest first (LEB128). */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** What was written so far; valid until more is written. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  byte(value: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length++] = value;
  }

  /** @param value a whole number from 0 to `Number.MAX_SAFE_INTEGER`. */
  whole(value: number): void {
    let rest = value;
    for (; rest > 0x7f_ff_ff_ff; rest = Math.floor(rest / 0x80)) this.byte((rest % 0x80) | 0x80);
    for (; rest > 0x7f; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  /** Any number, exactly: in four bytes where they hold it, else in eight. */
  fraction(value: number): void {
    const isShort = Object.is(Math.fround(value), value);
    this.byte(isShort ? 4 : 8);
    if (isShort) this.append(new Uint8Array(Float32Array.of(value).buffer));
    else this.append(new Uint8Array(Float64Array.of(value).buffer));
  }

  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #makeRoom(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    larger.set(this.bytes);
    this.#bytes = larger;
  }
}
