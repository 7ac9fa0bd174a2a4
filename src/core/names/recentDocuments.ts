import { commonEdges } from '../text/commonEdges';
import type { ReadDocument } from './features/featureDocument';

/** So many articles are kept: those that somebody writes in, with others read in between. */
const mostDocuments = 3;
/** All kept texts together are no longer than this, in UTF-16 units: what is kept of one takes forty times as many bytes. */
const mostUnits = 400_000;

/** Keeps what was read of the last articles, so that after an edit only what it changed has to be read. */
export class RecentDocuments {
  /** The latest first. */
  #kept: readonly ReadDocument[] = [];

  /** An article that the text may be an edit of: at least half of both texts is the same, from their ends. */
  find(text: string): ReadDocument | undefined {
    return this.#kept.find(({ document }) => isEdit(document.text, text));
  }

  /** Keeps an article. @param before the one that it is an edit of, which is forgotten. */
  keep(read: ReadDocument, before: ReadDocument | undefined): void {
    const kept: ReadDocument[] = [];
    let units = 0;
    for (const each of [read, ...this.#kept]) {
      if (each === before || kept.length === mostDocuments) continue;
      if (units + each.document.text.length > mostUnits) continue;
      units += each.document.text.length;
      kept.push(each);
    }
    this.#kept = kept;
  }
}

function isEdit(before: string, text: string): boolean {
  const { start, end, newEnd } = commonEdges(before, text);
  return Math.max(end, newEnd) - start <= Math.min(before.length, text.length) / 2;
}
