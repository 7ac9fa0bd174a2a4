import type { Span } from '../text/span';
import type { ClaimRecord, SidecarRecords } from './model';

/** Records of a sidecar that somebody still has to decide on. UTF-16 spans in the sidecar, in its order. */
export interface UndecidedRecords {
  /** Claims whose check has not ended. */
  readonly claims: readonly Span[];
  /** Entities, dates and claims that were suggested and neither accepted nor rejected. */
  readonly suggested: readonly Span[];
}

/** What a sidecar records and nobody has decided on. A suggested claim is a suggestion before it is anything to check. */
export function undecidedRecords({ entities, dates, claims }: SidecarRecords): UndecidedRecords {
  const suggested = [...entities.map(({ id, status }) => ({ span: id.span, status })), ...dates, ...claims].filter(
    ({ status }) => status?.value === 'suggested',
  );
  const open = claims.filter((claim) => isOpenClaim(claim) && claim.status?.value !== 'suggested');
  return { claims: inOrder(open), suggested: inOrder(suggested) };
}

/** Whether a claim is still to be checked; one that was rejected as a claim is not. */
export function isOpenClaim({ verdict, status }: Pick<ClaimRecord, 'verdict' | 'status'>): boolean {
  if (status?.value === 'rejected') return false;
  return verdict === undefined || verdict.value === 'unchecked' || verdict.value === 'checking';
}

function inOrder(records: readonly { readonly span: Span }[]): readonly Span[] {
  return records.map(({ span }) => span).sort((a, b) => a.start - b.start);
}
