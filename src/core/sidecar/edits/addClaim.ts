import { foldQuery } from '../../text/fold';
import type { WrittenAnchor } from '../anchors/anchorFor';
import { addToList, type ArticlePlace } from './addToList';
import { changeSidecar } from './changeSidecar';
import type { EditResult } from './edit';
import { isWrittenAs, writtenAnchor } from './writtenAnchor';

/** A claim to be recorded. */
export interface NewClaim {
  readonly anchor: WrittenAnchor;
  /** The claim in a sentence; absent: the quotation says it. */
  readonly text?: string | undefined;
  /** Id of the entity that says so. */
  readonly speaker?: string | undefined;
  /** Ids of the entities it is about. */
  readonly about?: readonly string[] | undefined;
  /** Id of a date, or a date in EDTF. */
  readonly when?: string | undefined;
}

/**
 * Records a claim that is still to be checked. A claim of the same words is not added again.
 *
 * @param sharedIds ids of the workspace file. An entity that neither it nor the sidecar has is left out: a reference to it
 * would be an error. @param place where its words stand: the list may follow the article
 */
export function addClaim(
  text: string,
  claim: NewClaim,
  sharedIds: ReadonlySet<string> = new Set(),
  place?: ArticlePlace,
): EditResult {
  const { anchor, speaker, about = [], when } = claim;
  if (foldQuery(anchor.quote) === '') return { kind: 'refused', reason: 'There are no words to record.' };
  return changeSidecar(text, ({ claims, entities }, reading) => {
    if (claims.some((known) => isWrittenAs(known.anchor, anchor)))
      return `"${anchor.quote}" is recorded as a claim already.`;
    const ids = new Set([...entities.map(({ id }) => id.value), ...sharedIds]);
    const known = about.filter((id) => ids.has(id));
    const sentence = claim.text?.trim() ?? '';
    const value = {
      ...writtenAnchor(anchor),
      ...(sentence !== '' && { text: sentence }),
      ...(speaker !== undefined && ids.has(speaker) && { speaker }),
      ...(known.length > 0 && { about: known }),
      ...(when !== undefined && { when }),
      verdict: 'unchecked',
    };
    return addToList('claims', value, reading, place);
  });
}
