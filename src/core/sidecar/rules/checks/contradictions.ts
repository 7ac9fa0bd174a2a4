import { DecidedIdentity, type Contradiction } from '../../decisions/decidedIdentity';
import type { Finding } from '../../reading/finding';
import type { WorkspaceContext } from '../context';

/** A longer way than this from one to the other is cut. */
const namedMerges = 8;

/** `decision-contradiction`: what `not-same` keeps apart and records or merges make one. */
export function* contradictions({ reading }: WorkspaceContext): Generator<Finding> {
  for (const contradiction of new DecidedIdentity(reading.records).contradictions()) {
    const { a, b, merges } = contradiction;
    const related = [
      { span: a.span, message: 'Kept apart from this' },
      ...merges
        .slice(0, namedMerges)
        .map(({ from, to }) => ({ span: from.span, message: `Merged into "${to.value}" here` })),
    ];
    yield { rule: 'decision-contradiction', message: messageOf(contradiction), span: b.span, related };
  }
}

function messageOf({ a, b, merges }: Contradiction): string {
  const parties = `"${a.value}" and "${b.value}" are kept apart`;
  if (merges.length === 0) return `${parties}, but they are names of one entity.`;
  const said = merges.slice(0, namedMerges).map(({ from, to }) => `"${from.value}" was merged into "${to.value}"`);
  const left = merges.length - said.length;
  return `${parties}, but they are one: ${said.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`;
}
