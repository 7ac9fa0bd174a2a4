import { boundsOfEdtfText, describeEdtfText } from '../../../dates/edtf/edtfText';
import { resolvePath } from '../../../text/path';
import type { FactElsewhere, SidecarsTogether } from '../../across/sidecarsTogether';
import { articlePathOf } from '../../names';
import type { Finding } from '../../reading/finding';
import type { SidecarContext } from '../context';
import { isQualified } from '../datedWords';
import { capitalised, shortened } from '../wording';
import { relatedPlaces } from './acrossEntities';

/** `date-conflict`: the same event on other days in another sidecar. An uncertain value contradicts nothing. */
export function* datesAcross(context: SidecarContext): Generator<Finding> {
  const { together, records, path } = context;
  if (together === undefined) return;
  for (const { event, value, entities, status } of records.dates) {
    if (event === undefined || value === undefined || status?.value === 'rejected' || isQualified(value.value))
      continue;
    const days = boundsOfEdtfText(value.value);
    if (days === undefined) continue;
    const own = new Set(entities.map((entity) => together.merges.of(entity.value)));
    const others = together.datesOfEvent(event.value).flatMap((other) => {
      const theirs = other.fact.record.value;
      if (other.path === path || theirs === undefined || isQualified(theirs.value)) return [];
      const bounds = boundsOfEdtfText(theirs.value);
      if (bounds === undefined || (days.from <= bounds.to && bounds.from <= days.to)) return [];
      const isShared = [...other.fact.entities].some((id) => own.has(id));
      return isShared || isLinkedAsSame(context, together, other) ? [{ path: other.path, value: theirs }] : [];
    });
    const [first] = others;
    if (first === undefined) continue;
    const [here, there] = [value.value, first.value.value].map(describeEdtfText);
    yield {
      rule: 'date-conflict',
      message: `"${shortened(event.value)}" is ${here ?? ''} here but ${there ?? ''} in ${first.path}.`,
      span: value.span,
      related: relatedPlaces(
        others.map((other) => ({ path: other.path, span: other.value.span, message: other.value.value })),
      ),
      details: { kind: 'value', value: first.value.value },
    };
  }
}

function isLinkedAsSame(
  { basePath }: SidecarContext,
  together: SidecarsTogether,
  { path }: Pick<FactElsewhere<'date'>, 'path'>,
): boolean {
  const other = articlePathOf(path);
  if (other === undefined) return false;
  return together.linksBetween(basePath, other).some(({ fact }) => fact.record.kind?.value === 'same-event');
}

const undecided: ReadonlySet<string> = new Set(['unchecked', 'checking']);

/** `claim-verdict-conflict`: another verdict on the same claim in another sidecar: same text, or same id and no other text. */
export function* verdictsAcross({ together, records, path }: SidecarContext): Generator<Finding> {
  if (together === undefined) return;
  for (const { id, text, verdict, status } of records.claims) {
    if (verdict === undefined || undecided.has(verdict.value) || status?.value === 'rejected') continue;
    const claims = new Set([
      ...(text ? together.claimsWithText(text.value) : []),
      ...(id ? together.claimsWithId(id.value) : []).filter(
        ({ fact }) => text === undefined || fact.record.text === undefined,
      ),
    ]);
    const others = [...claims].flatMap((other) => {
      const theirs = other.fact.record.verdict;
      const isOther = theirs !== undefined && theirs.value !== verdict.value && !undecided.has(theirs.value);
      return isOther && other.path !== path ? [{ path: other.path, verdict: theirs }] : [];
    });
    const [first] = others;
    if (first === undefined) continue;
    yield {
      rule: 'claim-verdict-conflict',
      message: `The same claim is ${shortened(first.verdict.value)} in ${first.path}.`,
      span: verdict.span,
      related: relatedPlaces(
        others.map((other) => ({
          path: other.path,
          span: other.verdict.span,
          message: capitalised(other.verdict.value),
        })),
      ),
      details: { kind: 'value', value: first.verdict.value },
    };
  }
}

/** Kinds of links that say the same in both directions, and that exclude each other. */
const symmetric: ReadonlySet<string> = new Set(['same-event', 'contradicts', 'duplicate']);

/** `link-contradiction`: two articles link to each other in ways that cannot both be right. */
export function* linksAcross({ together, records, basePath }: SidecarContext): Generator<Finding> {
  if (together === undefined) return;
  for (const { to, kind } of records.links) {
    const target = to && resolvePath(basePath, to.value);
    if (target === undefined || kind === undefined || target === basePath) continue;
    const back = together.linksBetween(basePath, target).filter(({ fact }) => fact.from === target);
    if (back.some(({ fact }) => fact.record.kind?.value === kind.value && symmetric.has(kind.value))) continue;
    const contrary = back.find(({ fact }) => contradicts(kind.value, fact.record.kind?.value));
    if (contrary === undefined) continue;
    const theirs = contrary.fact.record.kind?.value ?? '';
    yield {
      rule: 'link-contradiction',
      message:
        theirs === kind.value
          ? `${contrary.path} links back as ${theirs} too.`
          : `${contrary.path} links back as ${theirs}, here it is ${kind.value}.`,
      span: kind.span,
      related: [
        {
          path: contrary.path,
          span: contrary.fact.record.kind?.span ?? contrary.fact.record.span,
          message: 'The link back',
        },
      ],
      details: { kind: 'value', value: theirs },
    };
  }
}

function contradicts(here: string, there: string | undefined): boolean {
  if (there === undefined) return false;
  if (here === 'follow-up' && there === 'follow-up') return true;
  return here !== there && symmetric.has(here) && symmetric.has(there);
}
