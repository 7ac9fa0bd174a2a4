import type { Nearest } from '../sidecar/anchors/anchor';
import { newSearchBudget } from '../sidecar/anchors/closestWords';
import type { QuotedText } from '../sidecar/anchors/quotedText';
import { type ResolvedAnchor, resolvingAnchors } from '../sidecar/anchors/resolvedAnchors';
import type { ClaimRecord, SidecarRecords, WorkspaceRecords } from '../sidecar/model';
import type { Span } from '../text/span';
import { placesOfNames } from './decidedPlaces';

/**
 * What the sidecar makes of a place in the article. `recorded`: something is recorded of these words; `disputed`: they
 * are a claim that is disputed or refuted; `stale`: a quotation stood here, or near here, and no longer fits.
 */
export type ReviewMarkKind = 'recorded' | 'disputed' | 'stale';

/** A place of an article of which its sidecar says something: a UTF-16 span. */
export interface ReviewMark extends Span {
  readonly kind: ReviewMarkKind;
  /** What a card of the words does not say. Text of the sidecar and the article is in it as it stands there. */
  readonly note?: ReviewMarkNote | undefined;
}

/** What there is to say of a marked place. */
export type ReviewMarkNote =
  | { readonly kind: 'claim'; readonly text: string; readonly verdict: string }
  | { readonly kind: 'remark'; readonly text: string; readonly remarkKind: string }
  /** The words are other ones now. */
  | { readonly kind: 'changed'; readonly quote: string }
  /** The words are the same, but what else the anchor says fits no place, or several. */
  | { readonly kind: 'unclear'; readonly quote: string };

/** So many places of one unclear quotation are marked. */
const mostPlaces = 10;

/**
 * The marks of an article, in the order of the records. Rejected records have none, and a quotation of which nothing
 * near is in the article has no place to mark. One step per record, for those who do it in slices.
 *
 * @param workspace gives the names of entities that the sidecar only refers to.
 */
export function* reviewMarks(
  records: SidecarRecords,
  workspace: WorkspaceRecords | undefined,
  article: QuotedText,
): Generator<readonly ReviewMark[]> {
  const budget = newSearchBudget();
  for (const resolved of resolvingAnchors(records, article)) {
    if (resolved.owner.kind === 'note' || resolved.owner.record.status?.value !== 'rejected')
      yield marksOf(resolved, (anchor) => article.nearest(anchor, budget));
  }
  const shared = new Map(workspace?.entities.map((record) => [record.id.value, record]));
  for (const record of records.entities) {
    // Without mentions of its own a record is mentioned wherever its names are.
    if (record.mentions !== undefined || record.status?.value === 'rejected') continue;
    yield placesOfNames(record, shared.get(record.id.value), article).map((span) => ({ ...span, kind: 'recorded' }));
  }
}

function marksOf(
  { anchor, owner, result }: ResolvedAnchor,
  nearestTo: (anchor: ResolvedAnchor['anchor']) => Nearest | 'unsearched' | undefined,
): readonly ReviewMark[] {
  switch (result.kind) {
    case 'anchored': {
      const kind = owner.kind === 'claim' && isDisputed(owner.record) ? 'disputed' : 'recorded';
      const note = noteOf(owner);
      return result.spans.map((span) => ({ ...span, kind, note }));
    }
    case 'not-found': {
      const near = result.insideWords === undefined ? nearestTo(anchor) : undefined;
      const note = { kind: 'changed', quote: anchor.quote } as const;
      return typeof near === 'object' ? [{ ...near.span, kind: 'stale', note }] : [];
    }
    case 'ambiguous':
    case 'context-mismatch':
    case 'occurrence-range': {
      const note = { kind: 'unclear', quote: anchor.quote } as const;
      return result.candidates.slice(0, mostPlaces).map((span) => ({ ...span, kind: 'stale', note }));
    }
  }
}

function isDisputed({ verdict }: ClaimRecord): boolean {
  return verdict?.value === 'disputed' || verdict?.value === 'refuted';
}

function noteOf(owner: ResolvedAnchor['owner']): ReviewMarkNote | undefined {
  if (owner.kind === 'claim') {
    const { text, anchor, verdict } = owner.record;
    return { kind: 'claim', text: text?.value ?? anchor?.quote ?? '', verdict: verdict?.value ?? 'unchecked' };
  }
  if (owner.kind !== 'note') return undefined;
  const { text, kind } = owner.record;
  return { kind: 'remark', text: text?.value ?? '', remarkKind: kind?.value ?? 'note' };
}
