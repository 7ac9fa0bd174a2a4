import type { Span } from '../../text/span';
import type { RecordShape, Shape, TableShape } from '../format/shape';
import type { MapEntry, MapNode, Node } from '../reading/node';

/** What stands above a place: keys with the maps that hold them, from the outside in. Items of lists have no step of their own. */
export interface PlaceStep {
  readonly key: string;
  /** The map that holds the key. */
  readonly map: MapNode;
}

/** A place where a key is due. */
export interface KeyPlace {
  readonly kind: 'key';
  readonly shape: RecordShape | TableShape;
  /** The keys that are there, the one being typed among them. */
  readonly entries: readonly MapEntry[];
  /** The key being typed; undefined between keys. */
  readonly typing: MapEntry | undefined;
  /** What an accepted key replaces; empty between keys. */
  readonly span: Span;
  readonly flow: boolean;
  /** What has to be written before the key: a dash, spaces. */
  readonly lead: string;
  /** How much further right than the first word of the line the map's keys stand. */
  readonly inset: number;
  readonly path: readonly PlaceStep[];
}

/** A place where a value is due: after a colon, after a dash, in brackets. */
export interface ValuePlace {
  readonly kind: 'value';
  readonly shape: Shape;
  /** What is there already, being typed; undefined where nothing is. */
  readonly typing: Node | undefined;
  readonly span: Span;
  readonly lead: string;
  readonly flow: boolean;
  readonly inset: number;
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
  /** The other items of the list. */
  readonly items: readonly Node[];
  readonly path: readonly PlaceStep[];
}

export type CursorPlace = KeyPlace | ValuePlace;
