import type { Span } from '../../../text/span';
import { otherSpellingOf } from '../../meantWord';
import type { Problem } from '../../problem';
import { shortened } from '../../rules/wording';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { itemOrList } from '../removal';
import { keysTo, recordOf, spotAt } from '../spot';
import { redirections, renamesOf, takenNames } from './renaming';
import { changeToNear, tableKeys } from './nearIds';

/** What the workspace file decides: merges, differences, terms and aliases. */
export const decisionFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'same-used': sameUsed,
  'same-unknown': ({ span }, { root, format }) => {
    const spot = spotAt(root, format, span);
    const known = tableKeys(root, 'entities');
    const change = spot.node.kind === 'scalar' ? changeToNear(spot.node, otherSpellingOf, known) : [];
    return [...change, { title: 'Remove this merge', changes: [{ kind: 'remove', spot, withComments: true }] }];
  },
  'name-stale': staleName,
  'same-cycle': ({ span }, { root, format }) => [
    { title: 'Remove this merge', changes: [{ kind: 'remove', spot: spotAt(root, format, span), withComments: true }] },
  ],
};

/** To write it as an article does, or to take it back: an alias, a term or a merge; of two terms, and of a name, all of it. */
function* staleName({ span, details }: Problem, { root, format }: ReadableContext): Generator<Draft> {
  const spot = spotAt(root, format, span);
  const [table, id = ''] = keysTo(spot);
  if (details?.kind === 'value' && spot.node.kind === 'scalar') {
    const { value } = details;
    yield { title: `Change to "${shortened(value)}"`, changes: [{ kind: 'replace', node: spot.node, value }] };
  }
  const { parent } = spot;
  if (table === 'same') yield { title: 'Remove this merge', changes: [{ kind: 'remove', spot, withComments: true }] };
  else if (table === 'ignore')
    yield { title: 'Remove this term', changes: [{ kind: 'remove', spot: itemOrList(spot), withComments: true }] };
  else if (table === 'not-same' && parent?.node.kind === 'list') {
    const isPair = parent.node.items.length <= 2;
    yield isPair
      ? {
          title: 'Remove what is different',
          changes: [{ kind: 'remove', spot: itemOrList(parent), withComments: true }],
        }
      : { title: `Take it out of what is different`, changes: [{ kind: 'remove', spot, withComments: true }] };
  } else if (parent?.entry?.key.text === 'aliases') {
    yield { title: 'Remove this alias', changes: [{ kind: 'remove', spot: itemOrList(spot), withComments: true }] };
  } else {
    const record = recordOf(spot);
    if (table === 'entities' && record)
      yield { title: `Remove "${id}"`, changes: [{ kind: 'remove', spot: record, withComments: true }] };
  }
}

function* sameUsed({ span }: { span: Span }, context: ReadableContext): Generator<Draft> {
  const { root, format, sidecar, text } = context;
  const spot = spotAt(root, format, span);
  const written = spot.isKey ? spot.entry?.key : spot.node;
  const id = written?.kind === 'scalar' ? written.text : text.slice(span.start, span.end);
  const to = sidecar?.workspace?.records.same.find(({ from }) => from.value === id)?.to.value;
  if (to === undefined) return;
  const entry = spot.isKey ? spot.entry : undefined;
  if (entry !== undefined && takenNames(spot).has(to)) return;
  yield {
    title: `Rename to "${to}" in this file`,
    isPreferred: true,
    changes: entry === undefined ? redirections(context, id, to) : renamesOf(context, entry, to),
  };
}
