import type { NameDocument } from '../nameDocument';
import { WordFlag } from '../wordFlags';
import type { Finding } from './draft';
import { isTitleNoun } from './titleRule';

const longestEvent = 6;
const eventOpeners = /^(?:battle|siege|operation|hurricane|typhoon|cyclone|treaty)$/;

/** An event or a treaty: capital words up to a head ("Gulf War", "Nuclear Deal"), or an opener ("Battle of Kirkuk"). */
export function findEvent(document: NameDocument, index: number, limit: number, isStart: boolean): Finding | undefined {
  const opener = eventOpeners.exec(document.word(index))?.[0];
  if (opener !== undefined) {
    const from = document.word(index + 1) === 'of' ? index + 2 : index + 1;
    const isTied = from === index + 2 || /^(?:operation|hurricane|typhoon|cyclone)$/.test(opener);
    if (isTied && from < limit && document.isNameLike(from)) {
      const last =
        from + 1 < limit && document.isNameLike(from + 1) && document.followsDirectly(from + 1) ? from + 2 : from + 1;
      return { last, type: opener === 'treaty' ? 'work' : 'event', confidence: 0.7, isWeak: false };
    }
  }
  let last = index;
  let type: 'event' | 'work' = 'event';
  for (let at = index; at < Math.min(limit, index + longestEvent); at++) {
    if (!document.isNameLike(at) || (at > index && !document.followsDirectly(at)) || isTitleNoun(document, at)) break;
    const isHead = document.has(at, WordFlag.EventHead);
    if (at === index || !(isHead || document.has(at, WordFlag.WorkHead))) continue;
    last = at + 1;
    type = isHead ? 'event' : 'work';
  }
  // One common word before the head is a heading's or a sentence's capital, not a name: "Next War", "New Deal".
  const isThin = last - index === 2 && (isStart || document.has(index, WordFlag.Common));
  return last === index || (isThin && !document.has(index, WordFlag.Gazetteer))
    ? undefined
    : { last, type, confidence: 0.65, isWeak: false };
}
