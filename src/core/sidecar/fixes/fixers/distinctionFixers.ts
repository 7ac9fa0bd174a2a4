import type { LocatedText } from '../../model';
import type { Problem, RelatedPlace } from '../../problem';
import { shortened } from '../../rules/wording';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { itemOrList } from '../removal';
import { keysTo, spotAt, type Spot } from '../spot';

/** What the user has said of who is who, and what does not agree with it. */
export const distinctionFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'not-same-violated': violated,
  'decision-contradiction': contradicted,
  'alias-ambiguous': ambiguousAlias,
};

function* violated({ span, related: [decision] = [] }: Problem, context: ReadableContext): Generator<Draft> {
  const inner = spotAt(context.root, context.format, span);
  const isQuotation = inner.entry?.key.text === 'quote' && inner.parent !== undefined;
  const item = isQuotation ? inner.parent : inner;
  const isAlias = item.parent?.entry?.key.text === 'aliases';
  const spot = isAlias ? itemOrList(item) : item;
  yield {
    title: isAlias ? 'Remove this alias' : 'Remove this mention',
    changes: [{ kind: 'remove', spot, withComments: true }],
  };
  const lists = context.sidecar?.workspace?.records.notSame ?? [];
  const list = decision && listWith(lists, decision);
  if (list === undefined) return;
  const term = list.find((each) => each.span.start === decision?.span.start);
  yield list.length > 2 && term !== undefined
    ? { title: takenOut(term), workspace: [{ kind: 'remove', span: term.span }] }
    : { title: takenBack(list), workspace: [{ kind: 'remove', span: around(list) }] };
}

function* contradicted({ span, related = [] }: Problem, { root, format }: ReadableContext): Generator<Draft> {
  const term = spotAt(root, format, span);
  const list = term.parent;
  if (term.node.kind !== 'scalar' || list?.node.kind !== 'list') return;
  const terms = list.node.items.flatMap((node) =>
    node.kind === 'scalar' ? { value: node.text, span: node.span } : [],
  );
  const removal: Draft =
    terms.length > 2
      ? {
          title: takenOut({ value: term.node.text, span }),
          changes: [{ kind: 'remove', spot: term, withComments: true }],
        }
      : { title: takenBack(terms), changes: [{ kind: 'remove', spot: list, withComments: true }] };
  yield removal;
  const [, ...merges] = related;
  for (const merge of merges) {
    const spot = spotAt(root, format, merge.span);
    if (spot.entry === undefined || keysTo(spot)[0] !== 'same' || spot.node.kind !== 'scalar') continue;
    yield {
      title: `Take back that "${shortened(spot.entry.key.text)}" is "${shortened(spot.node.text)}"`,
      changes: [{ kind: 'remove', spot, withComments: true }],
    };
  }
}

/** The list that a place is in. */
function listWith(
  lists: readonly (readonly LocatedText[])[],
  { span }: RelatedPlace,
): readonly LocatedText[] | undefined {
  return lists.find((list) => list.some((term) => term.span.start === span.start));
}

/** The list is the innermost value that holds all its items. */
function around(list: readonly LocatedText[]): { readonly start: number; readonly end: number } {
  return { start: list[0]?.span.start ?? 0, end: list.at(-1)?.span.end ?? 0 };
}

function takenBack(list: readonly LocatedText[]): string {
  const [a = '', b = ''] = list.map(({ value }) => shortened(value));
  return `Take back that "${a}" and "${b}" are different`;
}

function takenOut({ value }: LocatedText): string {
  return `Take "${shortened(value)}" out of what is different`;
}

function* ambiguousAlias({ span, related = [] }: Problem, { root, format }: ReadableContext): Generator<Draft> {
  const spots = [span, ...related.map((place) => place.span)].map((place) => spotAt(root, format, place));
  for (const spot of spots) if (isAlias(spot)) yield withoutAlias(spot);
}

function isAlias({ parent }: Spot): boolean {
  return parent?.node.kind === 'list' && parent.entry?.key.text === 'aliases';
}

function withoutAlias(item: Spot): Draft {
  const [, id = ''] = keysTo(item);
  return { title: `Remove it from "${id}"`, changes: [{ kind: 'remove', spot: itemOrList(item), withComments: true }] };
}
