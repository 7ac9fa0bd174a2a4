import type { Problem } from '../../problem';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { recordOf, spotAt } from '../spot';
import { oneByOne } from './coverageFixers';
import { stated } from './stated';

/** Problems whose check says itself what would be right, and marks that nobody sees. */
export const statedFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  // A status or a value that other fixes may make right again is looked at first.
  'review-outdated': stated((value) => `Set to ${value}`, { isPreferred: true, asksFirst: true }),
  'review-incomplete': incomplete,
  'review-date-future': stated((value) => `Change to "${value}", today`),
  'article-changed': stated(() => 'Take over the hash of the article as it is now'),
  'claim-verdict-conflict': stated((value) => `Change to ${value}, as there`),
  'note-open': resolved,
  'bidi-control': withoutHidden(/[\u202a-\u202e\u2066-\u2069]/gu),
  'control-character': withoutHidden(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/gu),
};

const inProgress = stated((value) => `Set to ${value}`);

/** What is left to do, and the status that says so. */
function* incomplete(problem: Problem, context: ReadableContext): Generator<Draft> {
  const { related = [] } = problem;
  const [here] = related.filter(({ path }) => path === context.path).sort((a, b) => a.span.start - b.span.start);
  if (here) yield { title: 'Show the first that is open', action: { kind: 'show', span: here.span } };
  if (related.some(({ path }) => path !== context.path)) yield oneByOne;
  yield* inProgress(problem, context);
}

function* resolved({ span }: Problem, { root, format }: ReadableContext): Generator<Draft> {
  const note = recordOf(spotAt(root, format, span));
  if (note?.shape?.kind !== 'record') return;
  const title = 'Mark as resolved';
  const entry = note.node.entries.find(({ key }) => key.text === 'resolved');
  const order = Object.keys(note.shape.keys);
  yield entry === undefined
    ? { title, changes: [{ kind: 'add', map: note.node, key: 'resolved', value: true, order }] }
    : { title, changes: [{ kind: 'replace', node: entry.value, value: true, source: 'true' }] };
}

/** The value without the characters, whether they stand in it or are written as escapes. */
function withoutHidden(characters: RegExp): Fixer<ReadableContext> {
  return function* ({ span }, { root, format, text }): Generator<Draft> {
    const { node, isKey } = spotAt(root, format, span);
    if (node.kind !== 'scalar' || isKey) return;
    const written = text.slice(node.span.start, node.span.end);
    const isLiteral = written.replace(characters, '') !== written;
    yield {
      title: 'Remove what nobody sees',
      isPreferred: true,
      changes: [
        {
          kind: 'replace',
          node,
          value: node.text.replace(characters, ''),
          ...(isLiteral && node.style !== 'block' && { source: written.replace(characters, '') }),
        },
      ],
    };
  };
}
