import { MergedIds } from '../../across/mergedIds';
import type { ResolvedAnchor } from '../../anchors/resolvedAnchors';
import type { AnchorRecord } from '../../model';
import type { Finding } from '../../reading/finding';
import type { Span } from '../../../text/span';
import type { SidecarContext } from '../context';

/** A mention that was found, and the id that its entity goes by after merges. */
interface FoundMention {
  readonly anchor: AnchorRecord;
  readonly entity: string;
  readonly spans: readonly Span[];
}

/**
 * `anchor-overlap-conflict`: the same words are mentions of two entities. A mention of one place wins over one of every
 * occurrence, and longer words over shorter ones within them: neither is a conflict.
 */
export function* conflictingMentions(context: SidecarContext): Generator<Finding> {
  const first = new Map<string, FoundMention>();
  for (const mention of foundMentions(context)) {
    const breadth = isBroad(mention.anchor) ? 'all' : 'one';
    let conflict: FoundMention | undefined;
    for (const span of mention.spans) {
      const key = `${breadth} ${keyOf(span)}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, mention);
      else if (other.entity !== mention.entity) conflict ??= other;
    }
    if (conflict === undefined) continue;
    yield {
      rule: 'anchor-overlap-conflict',
      message: `The same words are also a mention of "${conflict.entity}".`,
      span: mention.anchor.quoteSpan,
      related: [{ span: conflict.anchor.quoteSpan, message: `The mention of "${conflict.entity}"` }],
    };
  }
}

/** `anchor-duplicate`: a mention of an entity at places that its other mentions have, and a date recorded twice. */
export function* duplicateAnchors(context: SidecarContext): Generator<Finding> {
  const byEntity = new Map<string, FoundMention[]>();
  for (const mention of foundMentions(context)) {
    const mentions = byEntity.get(mention.entity);
    if (mentions) mentions.push(mention);
    else byEntity.set(mention.entity, [mention]);
  }
  // Those of most places first: what they cover is said twice.
  for (const mentions of byEntity.values())
    yield* repeated(
      [...mentions].sort((a, b) => b.spans.length - a.spans.length),
      context,
    );
  const byValue = new Map<string, ResolvedAnchor[]>();
  for (const resolved of context.anchors) {
    if (resolved.owner.kind !== 'date' || resolved.result.kind !== 'anchored') continue;
    const { value, event } = resolved.owner.record;
    const key = JSON.stringify([value?.value, event?.value, resolved.result.spans]);
    const dates = byValue.get(key);
    if (dates) dates.push(resolved);
    else byValue.set(key, [resolved]);
  }
  for (const [earliest, ...later] of byValue.values())
    for (const { anchor } of later) if (earliest) yield duplicate(anchor, earliest.anchor, context);
}

function* repeated(mentions: readonly FoundMention[], context: SidecarContext): Generator<Finding> {
  const covered = new Map<string, AnchorRecord>();
  for (const { anchor, spans } of mentions) {
    const others = spans.map((span) => covered.get(keyOf(span)));
    const [other] = others;
    if (other !== undefined && others.every((known) => known !== undefined)) {
      yield duplicate(anchor, other, context);
      continue;
    }
    for (const span of spans) if (!covered.has(keyOf(span))) covered.set(keyOf(span), anchor);
  }
}

function duplicate(anchor: AnchorRecord, other: AnchorRecord, { reading }: SidecarContext): Finding {
  const line = reading.yaml.lines.positionAt(other.quoteSpan.start).line + 1;
  return {
    rule: 'anchor-duplicate',
    message: `Same place as line ${line}.`,
    span: anchor.quoteSpan,
    related: [{ span: other.quoteSpan, message: 'The same place' }],
  };
}

function* foundMentions({ anchors, workspace }: SidecarContext): Generator<FoundMention> {
  const merges = new MergedIds(workspace?.decisions.same);
  for (const { anchor, owner, result } of anchors) {
    if (owner.kind !== 'entity' || result.kind !== 'anchored' || owner.record.status?.value === 'rejected') continue;
    yield { anchor, entity: merges.of(owner.record.id.value), spans: result.spans };
  }
}

function isBroad({ form, occurrence }: AnchorRecord): boolean {
  return form === 'all' || occurrence === 'all';
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
