import type { FileState } from '../folderAccess';
import { ByteReader, UnreadableBytes } from '../codec/byteReader';
import { ByteWriter } from '../codec/byteWriter';

/** An article as it is kept. */
export interface KeptArticle {
  /** Hash of the text that was analysed. */
  readonly textHash: number;
  /** A state in which the file has this text; undefined where none is known. */
  readonly state: FileState | undefined;
  /** As `encodeArticle` writes it. */
  readonly bytes: Uint8Array;
}

/** One file of a snapshot: articles by the hash of their paths. */
export class Shard {
  readonly articles = new Map<number, KeptArticle>();
  readonly version: number;
  /** Tells what is in it, without looking. */
  readonly signature: number;

  constructor(version: number, signature: number) {
    this.version = version;
    this.signature = signature;
  }

  bytes(): Uint8Array {
    const writer = new ByteWriter();
    writer.whole(this.version);
    writer.whole(this.signature);
    for (const [path, { textHash, state, bytes }] of this.articles) {
      writer.whole(path);
      writer.whole(textHash);
      writer.byte(state ? 1 : 0);
      if (state) for (const value of valuesOf(state)) writer.fraction(value);
      writer.whole(bytes.length);
      writer.append(bytes);
    }
    return writer.bytes.slice();
  }
}

/**
 * Reads a file of a snapshot; undefined for one of another version or one that is damaged. Articles that are damaged
 * themselves tell so when they are decoded.
 */
export function readShard(bytes: Uint8Array, version: number): Shard | undefined {
  try {
    const reader = new ByteReader(bytes);
    if (reader.whole() !== version) return undefined;
    const shard = new Shard(version, reader.whole());
    while (reader.left > 0) {
      const path = reader.whole();
      const textHash = reader.whole();
      const state = reader.byte() === 0 ? undefined : readState(reader);
      shard.articles.set(path, { textHash, state, bytes: reader.take(reader.count()) });
    }
    return shard;
  } catch (error) {
    if (error instanceof UnreadableBytes) return undefined;
    throw error;
  }
}

/** Whether nothing tells two states of a file apart. */
export function isSameState(a: FileState, b: FileState): boolean {
  const others = valuesOf(b);
  return valuesOf(a).every((value, index) => value === others[index]);
}

function valuesOf({ changed, created, size, decoding }: FileState): readonly number[] {
  return [changed, created, size, decoding];
}

function readState(reader: ByteReader): FileState {
  const [changed, created, size, decoding] = [
    reader.fraction(),
    reader.fraction(),
    reader.fraction(),
    reader.fraction(),
  ];
  return { changed, created, size, decoding };
}
