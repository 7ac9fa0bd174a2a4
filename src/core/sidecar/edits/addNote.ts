import type { WrittenAnchor } from '../anchors/anchorFor';
import { addToList, type ArticlePlace } from './addToList';
import { changeSidecar } from './changeSidecar';
import type { EditResult } from './edit';
import { writtenAnchor } from './writtenAnchor';

/** What a remark can be, as the format names it. */
export const noteKinds = ['note', 'question', 'todo', 'correction', 'context'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** A remark to be recorded. */
export interface NewNote {
  /** The words it is about; absent: the whole article. */
  readonly anchor?: WrittenAnchor | undefined;
  readonly kind: NoteKind;
  readonly text: string;
}

/** Records a remark. @param place where its words stand: the list may follow the article */
export function addNote(text: string, { anchor, kind, text: remark }: NewNote, place?: ArticlePlace): EditResult {
  if (remark.trim() === '') return { kind: 'refused', reason: 'The note has no text.' };
  const value = { ...(anchor && writtenAnchor(anchor)), kind, text: remark.trim() };
  return changeSidecar(text, (_, reading) => addToList('notes', value, reading, place));
}
