import { hashText } from '../../text/hash';
import { ByteReader, UnreadableBytes } from './byteReader';
import { ByteWriter } from './byteWriter';
import { checksumOf } from './checksum';
import type { Shape } from './shape';
import { readStringPool, StringPool } from './stringPool';

/**
 * How values of a shape are written by themselves. Layout: version, checksum of the rest, then the texts and the value,
 * whose numbers are of variable length. Less than half of what JSON takes.
 */
export class Form<T> {
  readonly #shape: Shape<T>;
  readonly #version: number;

  constructor(shape: Shape<T>) {
    this.#shape = shape;
    // Changes with every change of what is written: what another version wrote is not read.
    this.#version = hashText(`1 ${shape.signature}`);
  }

  encode(value: T): Uint8Array<ArrayBuffer> {
    const texts = new StringPool();
    const body = new ByteWriter();
    this.#shape.write(value, { bytes: body, texts });
    const rest = new ByteWriter();
    texts.write(rest);
    rest.append(body.bytes);
    const all = new ByteWriter();
    all.whole(this.#version);
    all.whole(checksumOf(rest.bytes));
    all.append(rest.bytes);
    return all.bytes.slice();
  }

  /** Reads a value back, equal to the one written; undefined for bytes that were damaged or come from another version. */
  decode(bytes: Uint8Array): T | undefined {
    try {
      const reader = new ByteReader(bytes);
      if (reader.whole() !== this.#version) return undefined;
      if (reader.whole() !== checksumOf(bytes.subarray(bytes.length - reader.left))) return undefined;
      const value = this.#shape.read({ texts: readStringPool(reader), bytes: reader });
      return reader.left === 0 ? value : undefined;
    } catch (error) {
      if (error instanceof UnreadableBytes) return undefined;
      throw error;
    }
  }
}
