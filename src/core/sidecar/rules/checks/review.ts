import { boundsOfEdtfText } from '../../../dates/edtf/edtfText';
import { sha256Pattern } from '../../format/shape';
import type { LocatedText } from '../../model';
import type { Finding } from '../../reading/finding';
import { entryOf, isNull, type MapNode } from '../../reading/node';
import { undecidedRecords } from '../../undecided';
import type { SidecarContext } from '../context';
import type { Loudness } from '../loudness';
import { ruleOf } from '../table';

/** `article-changed`: the article is another text than the one that was reviewed. More serious when words are lost. */
export function* changedArticle(context: SidecarContext): Generator<Finding> {
  const recorded = recordedHash(context);
  const hash = context.articleHash();
  if (recorded === undefined || hash === undefined || recorded.value === hash) return;
  const anchors = context.anchors;
  const matching = anchors.filter(({ result }) => result.kind === 'anchored').length;
  const quotes = anchors.length === 1 ? 'quote' : 'quotes';
  yield {
    rule: 'article-changed',
    message: `The article changed since this review. ${matching} of ${anchors.length} ${quotes} still match.`,
    span: recorded.span,
    details: { kind: 'value', value: hash },
    ...(matching < anchors.length && { severity: 'warning' }),
  };
}

/** `review-outdated`: marked as reviewed, and something has happened since. @param found everything else in the file. */
export function* outdatedReview(
  context: SidecarContext,
  found: readonly Finding[],
  loudness: Loudness,
): Generator<Finding> {
  const status = context.records.review?.status;
  if (status?.value !== 'reviewed') return;
  const recorded = recordedHash(context);
  const hash = context.articleHash();
  const isChanged = recorded !== undefined && hash !== undefined && recorded.value !== hash;
  const serious = found.filter((finding) => isSerious(finding, loudness)).length;
  const reasons = [
    ...(isChanged ? ['the article changed'] : []),
    ...(serious > 0 ? [serious === 1 ? '1 problem remains' : `${serious} problems remain`] : []),
  ];
  if (reasons.length === 0) return;
  yield {
    rule: 'review-outdated',
    message: `Marked reviewed, but ${reasons.join(' and ')}.`,
    span: status.span,
    details: { kind: 'value', value: 'in-progress' },
  };
}

/** What the review itself leaves open is no problem of what was reviewed. */
function isSerious(finding: Finding, loudness: Loudness): boolean {
  if (ruleOf(finding.rule)?.group === 'review') return false;
  const severity = loudness.of(finding);
  return severity === 'error' || severity === 'warning';
}

/**
 * `review-incomplete`: marked as reviewed while claims are not checked, or while suggestions are neither accepted nor
 * rejected: records that say so, and the names and dates of the article that coverage finds.
 *
 * @param found everything else in the file. What the user has switched off there is nothing to decide on.
 */
export function* incompleteReview(
  { records, basePath: articlePath }: SidecarContext,
  found: readonly Finding[],
  loudness: Loudness,
): Generator<Finding> {
  const status = records.review?.status;
  if (status?.value !== 'reviewed') return;
  const { claims, suggested } = undecidedRecords(records);
  const unrecorded = found
    .filter((finding) => coverageOfArticle.has(finding.rule) && loudness.of(finding) !== 'off')
    .flatMap(({ details }) => (details?.kind === 'places' ? [details.places] : []));
  const suggestions = unrecorded.reduce((sum, places) => sum + places.length, suggested.length);
  const open = [
    ...(claims.length > 0 ? [`${claims.length} ${claims.length === 1 ? 'claim is' : 'claims are'} unchecked`] : []),
    ...(suggestions > 0 ? [`${suggestions} ${suggestions === 1 ? 'suggestion is' : 'suggestions are'} open`] : []),
  ];
  if (open.length === 0) return;
  const first = unrecorded.flat().sort((a, b) => a.start - b.start)[0];
  yield {
    rule: 'review-incomplete',
    message: `Marked reviewed, but ${open.join(' and ')}.`,
    span: status.span,
    related: [
      ...claims.slice(0, 1).map((span) => ({ span, message: 'The first claim that is unchecked' })),
      ...suggested.slice(0, 1).map((span) => ({ span, message: 'The first suggestion that is recorded' })),
      ...(first ? [{ path: articlePath, span: first, message: 'The first suggestion in the article' }] : []),
    ],
    details: { kind: 'value', value: 'in-progress' },
  };
}

/** The rules that find names and dates of the article on which nobody has decided. */
const coverageOfArticle: ReadonlySet<string> = new Set(['coverage-entities', 'coverage-dates']);

/** `review-same-person`, `review-date-future`. */
export function* reviewers({ records, today }: SidecarContext): Generator<Finding> {
  const { by, second, date } = records.review ?? {};
  if (by !== undefined && second !== undefined && personKey(by.value) === personKey(second.value)) {
    const related = [{ span: by.span, message: 'The first reviewer' }];
    const message = 'First and second reviewer are the same.';
    yield { rule: 'review-same-person', message, span: second.span, related };
  }
  const day = date && boundsOfEdtfText(date.value)?.from;
  const now = today === undefined ? undefined : boundsOfEdtfText(today)?.to;
  if (date !== undefined && day !== undefined && now !== undefined && today !== undefined && day > now) {
    const details = { kind: 'value', value: today } as const;
    yield { rule: 'review-date-future', message: 'This date is in the future.', span: date.span, details };
  }
}

/** `claim-unchecked`, `claim-without-evidence`, `note-open`: what is still to be done. */
export function* openRecords({ records, root }: SidecarContext): Generator<Finding> {
  const withEvidence = claimsWithEvidence(root);
  for (const claim of records.claims) {
    if (claim.status?.value === 'rejected') continue;
    const { verdict, id, anchor } = claim;
    const span = verdict?.span ?? id?.span ?? anchor?.quoteSpan ?? claim.span;
    if (isUnchecked(claim)) yield { rule: 'claim-unchecked', message: 'Not checked yet.', span };
    else if (verdict !== undefined && restsOnEvidence.has(verdict.value) && !withEvidence.has(claim.span.start)) {
      const word = `${verdict.value.charAt(0).toUpperCase()}${verdict.value.slice(1)}`;
      yield { rule: 'claim-without-evidence', message: `${word} without evidence.`, span };
    }
  }
  for (const { kind, resolved } of records.notes) {
    if ((kind?.value !== 'question' && kind?.value !== 'todo') || resolved?.value === true) continue;
    yield {
      rule: 'note-open',
      message: kind.value === 'todo' ? 'Still to be done.' : 'Open question.',
      span: kind.span,
    };
  }
}

/** Where claims begin that have evidence, in whatever form: a wrong one is a problem of its own. An empty item is none. */
function claimsWithEvidence(root: MapNode): ReadonlySet<number> {
  const claims = entryOf(root, 'claims')?.value;
  const found = new Set<number>();
  for (const claim of claims?.kind === 'list' ? claims.items : []) {
    const evidence = claim.kind === 'map' ? entryOf(claim, 'evidence')?.value : undefined;
    if (evidence === undefined || isNull(evidence)) continue;
    const items = evidence.kind === 'list' ? evidence.items : [evidence];
    if (items.some((item) => item.kind !== 'map' || item.entries.length > 0)) found.add(claim.span.start);
  }
  return found;
}

const restsOnEvidence: ReadonlySet<string> = new Set(['supported', 'disputed', 'refuted']);

function isUnchecked({
  verdict,
  status,
}: {
  readonly verdict?: LocatedText | undefined;
  readonly status?: LocatedText | undefined;
}): boolean {
  return status?.value !== 'rejected' && (verdict === undefined || verdict.value === 'unchecked');
}

/** A hash that has another form is a problem by itself. */
function recordedHash({ records }: SidecarContext): LocatedText | undefined {
  const recorded = records.article?.sha256;
  return recorded !== undefined && new RegExp(sha256Pattern, 'u').test(recorded.value) ? recorded : undefined;
}

function personKey(name: string): string {
  return name.trim().toLowerCase();
}
