import { entityTypes } from '../entityType';

/**
 * The labels of the sequence model: outside, and for each class the begin, inside and last unit of a name of several
 * units and the only unit of a name of one (BILOU). Source: Ratinov and Roth, CoNLL 2009.
 */
export const outside = 0;

/** The places of a unit in a name. */
export const enum Place {
  Begin = 0,
  Inside = 1,
  Last = 2,
  Only = 3,
}

/** How many labels there are. */
export const labelCount = 1 + 4 * entityTypes.length;

/** The label of a place in a name of a class. */
export function labelOf(type: number, place: Place): number {
  return 1 + 4 * type + place;
}

/** The class of a label, as an index of `entityTypes`; -1 outside. */
export function typeOfLabel(label: number): number {
  return label === outside ? -1 : (label - 1) >> 2;
}

/** The place of a label that is not `outside`. */
export function placeOfLabel(label: number): Place {
  const place = (label - 1) & 3;
  return place === 0 ? Place.Begin : place === 1 ? Place.Inside : place === 2 ? Place.Last : Place.Only;
}

/** Whether a label may follow another: a name that has begun goes on in its class until its last unit. */
export function mayFollow(before: number, after: number): boolean {
  const isOpen = before !== outside && placeOfLabel(before) <= Place.Inside;
  const continues = after !== outside && (placeOfLabel(after) === Place.Inside || placeOfLabel(after) === Place.Last);
  if (!isOpen) return !continues;
  return continues && typeOfLabel(before) === typeOfLabel(after);
}

/** Whether a sentence may begin with the label. */
export function mayBegin(label: number): boolean {
  return mayFollow(outside, label);
}

/** Whether a sentence may end with the label. */
export function mayEnd(label: number): boolean {
  return mayFollow(label, outside);
}
