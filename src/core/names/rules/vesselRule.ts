import { type NameDocument, SentenceCase, Shape } from '../nameDocument';
import { WordFlag } from '../wordFlags';
import type { Finding } from './draft';
import { readPerson } from './personRule';
import { isTitleNoun } from './titleRule';

const vessels =
  /^(?:ship|ferry|boat|tanker|vessel|yacht|frigate|destroyer|submarine|cruiser|freighter|trawler|warship|steamer|steamship|liner|schooner|catamaran|tugboat|icebreaker|lifeboat|airship|spacecraft|corvette|flagship)$/;
const prefixes = /^(?:HMS|USS|HMCS|HMAS|HMNZS|USNS|USCGC|RMS|MV|MS|MT|SS)$/;

/** A vessel's name that begins at the token: after the word for it ("the tanker Blue Marlin") or with its prefix ("HMS"). */
export function findVessel(document: NameDocument, index: number, limit: number): Finding | undefined {
  const hasPrefix = prefixes.test(document.form(index)) && index + 1 < limit && document.followsDirectly(index + 1);
  const from = hasPrefix ? index + 1 : index;
  const isAfterNoun =
    document.shape(index - 1) === Shape.Lower &&
    vessels.test(document.word(index - 1)) &&
    document.followsDirectly(index);
  if (!hasPrefix && !isAfterNoun) return findBySailing(document, index, limit);
  if (!document.isNameLike(from) || document.shape(from) !== Shape.Capital) return undefined;
  if (document.has(from, WordFlag.Calendar | WordFlag.Honorific) || isTitleNoun(document, from)) return undefined;
  return {
    last: readPerson(document, from, limit, SentenceCase.Normal),
    type: 'work',
    confidence: hasPrefix ? 0.9 : 0.82,
    isWeak: false,
  };
}

/** "the Blue Marlin ran aground": two capital words or more that do what vessels do. */
function findBySailing(document: NameDocument, index: number, limit: number): Finding | undefined {
  if (document.word(index - 1) !== 'the' || document.has(index, WordFlag.Calendar | WordFlag.Title)) return undefined;
  const last = readPerson(document, index, limit, SentenceCase.Normal);
  const claimed = WordFlag.StrongOrganization | WordFlag.WeakOrganization | WordFlag.PlaceHead | WordFlag.Gazetteer;
  if (last - index < 2 || document.has(last - 1, claimed) || document.has(index, WordFlag.Gazetteer)) return undefined;
  const isAground = document.word(last) === 'ran' && /^(?:aground|onto)$/.test(document.word(last + 1));
  return isAground || /^(?:sank|capsized|docked|anchored|sailed)$/.test(document.word(last))
    ? { last, type: 'work', confidence: 0.8, isWeak: false }
    : undefined;
}
