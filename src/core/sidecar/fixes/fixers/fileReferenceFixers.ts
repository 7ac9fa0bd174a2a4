import { resolvePath } from '../../../text/path';
import type { Span } from '../../../text/span';
import { newSearchBudget } from '../../anchors/closestWords';
import { QuotedText } from '../../anchors/quotedText';
import { articlePathOf } from '../../names';
import { entryOf } from '../../reading/node';
import type { Problem } from '../../problem';
import { shortened } from '../../rules/wording';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { recordOf, spotAt } from '../spot';
import { oneLine } from '../../../text/oneLine';

/** What points at files: sidecars at articles, links and evidence at other articles. */
export const fileReferenceFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'article-not-found': ({ message }, { path }) => [
    { title: 'Choose the article and rename this sidecar after it', action: { kind: 'choose-article' } },
    {
      title: `Delete this sidecar${message.includes('No article') ? ` of ${articlePathOf(path) ?? path}` : ''}`,
      action: { kind: 'delete-file' },
    },
  ],
  'sidecar-duplicate': ({ related = [] }) =>
    related.map(({ path }) => ({ title: `Compare with ${path}`, action: { kind: 'compare-with', other: path } })),
  'sidecar-misplaced': ({ details }) =>
    details?.kind === 'value'
      ? [{ title: `Move it to ${details.value}`, action: { kind: 'move-file', to: details.value } }]
      : [],
  'link-target-missing': choosePath,
  'evidence-article-missing': choosePath,
  'path-outside-workspace': choosePath,
  'evidence-quote-not-found': closestEvidence,
  'link-self': ({ span }, { root, format }) => {
    const record = recordOf(spotAt(root, format, span));
    return record?.parent === undefined
      ? []
      : [{ title: 'Remove this link', changes: [{ kind: 'remove', spot: record, withComments: true }] }];
  },
};

/** The path that was meant, where the check knows it, or one that the user chooses. */
function* choosePath({ span, details }: Problem, { root, format }: ReadableContext): Generator<Draft> {
  const { node } = spotAt(root, format, span);
  if (node.kind === 'scalar' && (details?.kind === 'meant' || details?.kind === 'value')) {
    const { value } = details;
    const isPreferred = details.kind === 'value' || details.isSure;
    yield { title: `Change to "${value}"`, isPreferred, changes: [{ kind: 'replace', node, value }] };
  }
  yield { title: 'Choose a file', action: { kind: 'choose-path', span } };
}

/** The words of the other article that come nearest. */
function* closestEvidence({ span }: { span: Span }, { root, format, sidecar }: ReadableContext): Generator<Draft> {
  const spot = spotAt(root, format, span);
  const record = recordOf(spot)?.node;
  const written = record && entryOf(record, 'article')?.value;
  const target = written?.kind === 'scalar' && sidecar ? resolvePath(sidecar.basePath, written.text) : undefined;
  const text = target === undefined ? undefined : sidecar?.files.text(target);
  if (text === undefined || spot.node.kind !== 'scalar') return;
  const near = new QuotedText(text).nearest({ form: 'all', quote: spot.node.text }, newSearchBudget());
  if (typeof near !== 'object') return;
  const value = oneLine(near.text);
  yield {
    title: `Use the words of the article: "${shortened(value)}"`,
    isPreferred: near.kind === 'case',
    changes: [{ kind: 'replace', node: spot.node, value }],
  };
}
