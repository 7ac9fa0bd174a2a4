/**
 * A description of a file format as data: which keys there are, what their values look like and what they mean. The checker,
 * the JSON Schemas and the reader's limits all follow from it.
 */

/** What a text must look like beyond being a text. */
export type TextFormat =
  /** A date or interval in EDTF, or an ISO 8601 duration. */
  | 'date'
  /** `[a-z0-9][a-z0-9._-]*`. */
  | 'id'
  /** The id of an entity in this file or in the workspace file. */
  | 'entity-reference'
  /** The id of a date in this file, a date in EDTF, or (for `basis`) the word `published`. */
  | 'date-reference'
  /** The id of a built-in or of the user's own types. */
  | 'type-reference'
  | 'wikidata'
  | 'url'
  /** A path inside the folder, relative to the article's own folder. */
  | 'path'
  | 'sha256'
  /** A theme colour of the editor by its id, or one in hexadecimal. */
  | 'color';

/** A text, of any of the formats, no longer than a number of Unicode characters. */
export interface TextShape {
  readonly kind: 'text';
  readonly format?: TextFormat;
  readonly maxLength: number;
}

/** One of a few words. */
export interface ChoiceShape {
  readonly kind: 'choice';
  readonly values: readonly string[];
}

/** A whole number, not less than `min`. */
export interface NumberShape {
  readonly kind: 'number';
  readonly min: number;
}

/** `true` or `false`. */
export interface FlagShape {
  readonly kind: 'flag';
}

/** A list of values of one shape. */
export interface ListShape {
  readonly kind: 'list';
  readonly item: Shape;
  /** What its items are called, in the plural: "mentions". */
  readonly noun: string;
  readonly minItems?: number;
  readonly maxItems: number;
}

/** A map from ids of the user's choice to values of one shape. */
export interface TableShape {
  readonly kind: 'table';
  readonly entry: Shape;
  readonly noun: string;
  /** Whether keys are ids of entities, types …; else they are free (`ids: {imdb: …}`). */
  readonly keysAreIds: boolean;
  /** Whether an entry may be left empty, which means that all of it is recorded elsewhere. */
  readonly emptyEntries?: boolean;
}

/** A map with known keys. Keys that begin with `x-` are always allowed. */
export interface RecordShape {
  readonly kind: 'record';
  /** What it is called, in the singular: "date". */
  readonly noun: string;
  /** In the usual order. */
  readonly keys: Readonly<Record<string, KeyShape>>;
}

/** One of two shapes; which one is decided by the kind of the node (text, number, list or map). */
export interface EitherShape {
  readonly kind: 'either';
  readonly options: readonly [Shape, Shape];
}

export type Shape =
  TextShape | ChoiceShape | NumberShape | FlagShape | ListShape | TableShape | RecordShape | EitherShape;

/** A key of a record. */
export interface KeyShape {
  readonly value: Shape;
  /** What the key is for, in one sentence: shown to users of the JSON Schema. */
  readonly about: string;
  readonly required?: boolean;
}

/** Ids are lower case so that two spellings cannot differ in capitals alone. The expression is linear. */
export const idPattern = '^[a-z0-9][a-z0-9._-]*$';
export const wikidataPattern = '^Q[1-9][0-9]*$';
export const sha256Pattern = '^[0-9a-f]{64}$';
/** Some scheme, a host, and neither white space nor angle brackets; not one address in another. */
export const urlPattern = '^[A-Za-z][A-Za-z0-9+.-]*://(?![A-Za-z]+://)[^\\s/<>]+[^\\s<>]*$';
/** The colours of charts in themes: the ones that are easy to tell apart. */
export const chartColors: readonly string[] = [
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'foreground',
  'lines',
].map((name) => `charts.${name}`);
/**
 * Ids of theme colours have a full stop in them, but for a few; which others there are depends on the editor and its
 * extensions. Digits in hexadecimal as VS Code takes them: three or six, or four or eight with opacity.
 */
export const colorPattern = `^(?:#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|${chartColors.join('|').replaceAll('.', '\\.')}|(?!charts\\.)[A-Za-z]\\w*(?:\\.\\w+)+|foreground|disabledForeground|errorForeground|descriptionForeground|focusBorder|contrastBorder|contrastActiveBorder)$`;
/** Keys that other programs and people may use as they like; kept on every edit. */
export const extensionPrefix = 'x-';
