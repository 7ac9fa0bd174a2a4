import type { AnchorRecord, ClaimRecord, DateRecord, EntityRecord, NoteRecord, SidecarRecords } from '../model';
import type { AnchorResult } from './anchor';
import type { QuotedText } from './quotedText';

/** The record that an anchor belongs to. */
type AnchorOwner =
  | { readonly kind: 'entity'; readonly record: EntityRecord }
  | { readonly kind: 'date'; readonly record: DateRecord }
  | { readonly kind: 'claim'; readonly record: ClaimRecord }
  | { readonly kind: 'note'; readonly record: NoteRecord };

/** An anchor of a sidecar, whose it is, and what became of it in the article. */
export interface ResolvedAnchor {
  readonly anchor: AnchorRecord;
  readonly owner: AnchorOwner;
  readonly result: AnchorResult;
}

/** Finds every anchor of a sidecar in its article, in the order of the records: entities, dates, claims, notes. */
export function resolveAnchors(records: SidecarRecords, article: QuotedText): readonly ResolvedAnchor[] {
  return [...resolvingAnchors(records, article)];
}

/** The same one by one, for those who do it in slices. */
export function* resolvingAnchors(records: SidecarRecords, article: QuotedText): Generator<ResolvedAnchor> {
  for (const { anchor, owner } of anchorsOf(records)) yield { anchor, owner, result: article.resolve(anchor) };
}

/** Every anchor of a sidecar with its record, in the order of the records: entities, dates, claims, notes. */
function* anchorsOf(
  records: SidecarRecords,
): Generator<{ readonly anchor: AnchorRecord; readonly owner: AnchorOwner }> {
  for (const record of records.entities)
    for (const anchor of record.mentions ?? []) yield { anchor, owner: { kind: 'entity', record } };
  for (const record of records.dates)
    if (record.anchor) yield { anchor: record.anchor, owner: { kind: 'date', record } };
  for (const record of records.claims)
    if (record.anchor) yield { anchor: record.anchor, owner: { kind: 'claim', record } };
  for (const record of records.notes)
    if (record.anchor) yield { anchor: record.anchor, owner: { kind: 'note', record } };
}
