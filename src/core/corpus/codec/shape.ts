import { type ByteReader, UnreadableBytes } from './byteReader';
import type { ByteWriter } from './byteWriter';
import type { StringPool } from './stringPool';

/** Where a value is written: its texts to the pool, everything else as bytes. */
export interface Output {
  readonly bytes: ByteWriter;
  readonly texts: StringPool;
}

/** Where a value is read from. */
export interface Input {
  readonly bytes: ByteReader;
  readonly texts: readonly string[];
}

/** How values of a type are written and read back exactly. Reading throws `UnreadableBytes`. */
export interface Shape<T> {
  /** Differs for shapes that write other bytes: data with another signature can't be read. */
  readonly signature: string;
  write(value: T, to: Output): void;
  read(from: Input): T;
}

/** A property that may be missing. */
interface Optional<T> {
  readonly optional: Shape<T>;
}

/**
 * The shapes of all properties of a type. A property that is added to the type and not here is an error of types: what
 * is kept can't fall behind what is known.
 */
type Fields<T> = {
  readonly [Key in keyof T]-?: object extends Pick<T, Key> ? Optional<NonNullable<T[Key]>> : Shape<T[Key]>;
};

/** Whole numbers from 0 to `Number.MAX_SAFE_INTEGER`. */
export const whole: Shape<number> = {
  signature: 'whole',
  write: (value, { bytes }) => {
    bytes.whole(value);
  },
  read: ({ bytes }) => bytes.whole(),
};

/** Any numbers. */
export const fraction: Shape<number> = {
  signature: 'fraction',
  write: (value, { bytes }) => {
    bytes.fraction(value);
  },
  read: ({ bytes }) => bytes.fraction(),
};

export const text: Shape<string> = {
  signature: 'text',
  write: (value, { bytes, texts }) => {
    bytes.whole(texts.numberOf(value));
  },
  read: ({ bytes, texts }) => {
    const value = texts[bytes.whole()];
    if (value === undefined) throw new UnreadableBytes();
    return value;
  },
};

/** One of a few values, by its place among them. */
export function oneOf<T>(values: readonly T[]): Shape<T> {
  return {
    signature: `one of ${JSON.stringify(values)}`,
    write: (value, { bytes }) => {
      bytes.byte(values.indexOf(value));
    },
    read: ({ bytes }) => {
      const place = bytes.byte();
      if (place >= values.length) throw new UnreadableBytes();
      return values[place] as T;
    },
  };
}

/** A value or `undefined`. */
export function maybe<T>(shape: Shape<T>): Shape<T | undefined> {
  return {
    signature: `maybe ${shape.signature}`,
    write: (value, to) => {
      to.bytes.byte(value === undefined ? 0 : 1);
      if (value !== undefined) shape.write(value, to);
    },
    read: (from) => (from.bytes.byte() === 0 ? undefined : shape.read(from)),
  };
}

/** A property that may be missing. */
export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return {
    signature: `list of ${shape.signature}`,
    write: (values, to) => {
      to.bytes.whole(values.length);
      for (const value of values) shape.write(value, to);
    },
    read: (from) => Array.from({ length: from.bytes.count() }, () => shape.read(from)),
  };
}

/** Numbers of 32 bits without sign, many at once. The bytes of each are in the order of the machine: files stay on it. */
export const numbers32: Shape<Uint32Array> = {
  signature: `numbers of 32 bits, ${new Uint8Array(Uint32Array.of(1).buffer).join(' ')}`,
  write: (values, { bytes }) => {
    bytes.whole(4 * values.length);
    bytes.append(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  },
  read: ({ bytes }) => {
    const { buffer, length } = bytes.take(bytes.count());
    if (length % 4 !== 0) throw new UnreadableBytes();
    return new Uint32Array(buffer);
  },
};

/** A shape that is named before it is made, since it holds itself. */
export function later<T>(name: string, shape: () => Shape<T>): Shape<T> {
  return {
    signature: `again ${name}`,
    write: (value, to) => {
      shape().write(value, to);
    },
    read: (from) => shape().read(from),
  };
}

/** One of several shapes. @param choose the number of the shape that a value has. */
export function either<T>(choose: (value: T) => number, shapes: readonly Shape<T>[]): Shape<T> {
  return {
    signature: `either ${shapes.map(({ signature }) => signature).join(' or ')}`,
    write: (value, to) => {
      const chosen = choose(value);
      to.bytes.byte(chosen);
      shapes[chosen]?.write(value, to);
    },
    read: (from) => {
      const shape = shapes[from.bytes.byte()];
      if (shape === undefined) throw new UnreadableBytes();
      return shape.read(from);
    },
  };
}

/** An object with these properties and no others. */
export function record<T extends object>(fields: Fields<T>): Shape<T> {
  const entries = (Object.entries(fields) as [keyof T & string, Shape<unknown> | Optional<unknown>][]).map(
    ([key, field]) =>
      'optional' in field ? { key, shape: field.optional, isOptional: true } : { key, shape: field, isOptional: false },
  );
  const described = entries.map(({ key, shape, isOptional }) => `${key}${isOptional ? '?' : ''}: ${shape.signature}`);
  return {
    signature: `{ ${described.join(', ')} }`,
    write: (value, to) => {
      for (const { key, shape, isOptional } of entries) {
        if (isOptional) to.bytes.byte(value[key] === undefined ? 0 : 1);
        if (!isOptional || value[key] !== undefined) shape.write(value[key], to);
      }
    },
    read: (from) => {
      const value: Partial<Record<keyof T, unknown>> = {};
      for (const { key, shape, isOptional } of entries) {
        if (!isOptional || from.bytes.byte() === 1) value[key] = shape.read(from);
      }
      return value as T;
    },
  };
}
