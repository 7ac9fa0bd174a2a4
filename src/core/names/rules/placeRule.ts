import type { NameDocument } from '../nameDocument';
import { WordFlag } from '../wordFlags';
import type { Finding } from './draft';
import { findInGazetteer } from './gazetteerRule';
import { isTitleNoun } from './titleRule';

const longestPlace = 5;

/**
 * A place's name that begins at the token: capital words up to a head ("Green Zone"), an opener with its name
 * ("Lake Van", "Gulf of Oman"), or a compass word before a known place ("North Africa"). Undefined when there is none.
 */
export function findPlace(document: NameDocument, index: number, limit: number, isStart: boolean): Finding | undefined {
  return (
    findByHead(document, index, limit, isStart) ??
    findByOpener(document, index, limit, isStart) ??
    findByDirection(document, index, limit)
  );
}

function findByHead(document: NameDocument, index: number, limit: number, isStart: boolean): Finding | undefined {
  if (isStart && document.has(index, WordFlag.Common) && document.seenLower.has(document.word(index))) return undefined;
  let last = index;
  for (let at = index; at < Math.min(limit, index + longestPlace); at++) {
    if (!document.isNameLike(at) || (at > index && !document.followsDirectly(at))) break;
    if (document.has(at, WordFlag.Calendar) || (isTitleNoun(document, at) && !document.has(at, WordFlag.PlaceHead)))
      break;
    if (at > index && document.has(at, WordFlag.PlaceHead)) last = at + 1;
  }
  return last === index ? undefined : { last, type: 'place', confidence: 0.82, isWeak: false };
}

function findByOpener(document: NameDocument, index: number, limit: number, isStart: boolean): Finding | undefined {
  if (!document.has(index, WordFlag.PlaceOpener) || index + 1 >= limit) return undefined;
  const isTied = document.word(index + 1) === 'of' && document.has(index, WordFlag.PlaceHead);
  const from = isTied ? index + 2 : index + 1;
  if (
    from >= limit ||
    !document.isNameLike(from) ||
    !document.followsDirectly(from) ||
    document.has(from, WordFlag.Calendar | WordFlag.Title | WordFlag.Common)
  )
    return undefined;
  if (isStart && document.seenLower.has(document.word(index))) return undefined;
  const known = findInGazetteer(document, from, limit);
  if (known?.entry.type === 'group') return undefined;
  return { last: known?.last ?? from + 1, type: 'place', confidence: 0.75, isWeak: true };
}

function findByDirection(document: NameDocument, index: number, limit: number): Finding | undefined {
  if (!document.has(index, WordFlag.Direction) || !document.followsDirectly(index + 1)) return undefined;
  const known = findInGazetteer(document, index + 1, limit);
  return known?.type === 'place' ? { last: known.last, type: 'place', confidence: 0.8, isWeak: false } : undefined;
}
