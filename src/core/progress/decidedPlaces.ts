import type { QuotedText } from '../sidecar/anchors/quotedText';
import { resolveAnchors } from '../sidecar/anchors/resolvedAnchors';
import type { EntityRecord, SidecarRecords, WorkspaceRecords } from '../sidecar/model';
import { overlaps, type Span } from '../text/span';

/**
 * Where in an article its sidecar says something of names and of dates: UTF-16 spans in the order of the records. Records
 * that say "this is none" count, quotations that are not in the article, or not exactly, do not.
 */
export interface DecidedPlaces {
  readonly names: readonly Span[];
  readonly dates: readonly Span[];
}

/** @param workspace gives the names of entities that the sidecar only refers to. */
export function decidedPlaces(
  records: SidecarRecords,
  workspace: WorkspaceRecords | undefined,
  article: QuotedText,
): DecidedPlaces {
  const names: Span[] = [];
  const dates: Span[] = [];
  for (const { owner, result } of resolveAnchors(records, article)) {
    if (result.kind !== 'anchored') continue;
    if (owner.kind === 'entity') names.push(...result.spans);
    if (owner.kind === 'date') dates.push(...result.spans);
  }
  const shared = new Map(workspace?.entities.map((record) => [record.id.value, record]));
  for (const record of records.entities) {
    // Without mentions of its own a record is mentioned wherever its names are.
    if (record.mentions === undefined) names.push(...placesOfNames(record, shared.get(record.id.value), article));
  }
  return { names, dates };
}

/** Where the names of a record stand that has no mentions of its own. @param shared its record in the workspace file. */
export function placesOfNames(
  record: EntityRecord,
  shared: EntityRecord | undefined,
  article: QuotedText,
): readonly Span[] {
  const located = [record.name, shared?.name, ...record.aliases, ...(shared?.aliases ?? [])];
  const quotes = new Set(located.flatMap((name) => name?.value ?? []));
  return [...quotes].flatMap((quote) => {
    const result = article.resolve({ form: 'all', quote });
    return result.kind === 'anchored' ? result.spans : [];
  });
}

/** Whether something is said of a place, of a part of it or of a longer one around it. */
export function isDecided(place: Span, decided: readonly Span[]): boolean {
  return decided.some((other) => overlaps(place, other));
}
