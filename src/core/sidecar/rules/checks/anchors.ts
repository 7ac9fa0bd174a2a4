import type { AnchorResult } from '../../anchors/anchor';
import type { QuotedText } from '../../anchors/quotedText';
import type { AnchorRecord, SidecarRecords } from '../../model';
import type { Finding, RelatedFinding } from '../../reading/finding';
import type { SidecarContext } from '../context';

/** Every anchor of a sidecar, in the order of its records. */
export function* anchorsOf(records: SidecarRecords): Generator<AnchorRecord> {
  for (const entity of records.entities) yield* entity.mentions ?? [];
  for (const list of [records.dates, records.claims, records.notes]) {
    for (const { anchor } of list) if (anchor !== undefined) yield anchor;
  }
}

/** `anchor-not-found`, `anchor-ambiguous`, `anchor-context-mismatch`, `anchor-occurrence-range`. */
export function* anchors({ article, basePath: articlePath, records }: SidecarContext): Generator<Finding> {
  if (article === undefined) return;
  for (const anchor of anchorsOf(records)) {
    const finding = findingOf(anchor, article, articlePath);
    if (finding !== undefined) yield finding;
  }
}

function findingOf(anchor: AnchorRecord, article: QuotedText, articlePath: string): Finding | undefined {
  const result = article.resolve(anchor);
  switch (result.kind) {
    case 'anchored':
      return undefined;
    case 'not-found':
      return { rule: 'anchor-not-found', message: 'These words are not in the article.', span: anchor.quoteSpan };
    case 'ambiguous':
      return {
        rule: 'anchor-ambiguous',
        message: `Found ${result.candidates.length} times. Say which one.`,
        span: anchor.quoteSpan,
        related: candidatesOf(result, articlePath),
      };
    case 'occurrence-range':
      return {
        rule: 'anchor-occurrence-range',
        message: `Only ${result.candidates.length} ${result.candidates.length === 1 ? 'occurrence' : 'occurrences'}.`,
        span: anchor.occurrenceSpan ?? anchor.quoteSpan,
        related: candidatesOf(result, articlePath),
      };
    case 'context-mismatch':
      return contextMismatch(anchor, result, articlePath);
  }
}

function contextMismatch(
  anchor: AnchorRecord,
  result: Extract<AnchorResult, { kind: 'context-mismatch' }>,
  articlePath: string,
): Finding {
  const sides = [
    ...(result.side !== 'suffix' ? [`after "${anchor.prefix ?? ''}"`] : []),
    ...(result.side !== 'prefix' ? [`before "${anchor.suffix ?? ''}"`] : []),
  ];
  const wrongSpan = result.side === 'suffix' ? anchor.suffixSpan : anchor.prefixSpan;
  return {
    rule: 'anchor-context-mismatch',
    message: `The words are there, but not ${sides.join(' / ')}.`,
    span: wrongSpan ?? anchor.quoteSpan,
    related: candidatesOf(result, articlePath),
  };
}

/** Places in the article to look at; a few say enough. */
function candidatesOf(
  result: { readonly candidates: readonly { start: number; end: number }[] },
  path: string,
): readonly RelatedFinding[] {
  return result.candidates.slice(0, shownCandidates).map((span, i) => ({ path, span, message: `Occurrence ${i + 1}` }));
}

const shownCandidates = 10;
