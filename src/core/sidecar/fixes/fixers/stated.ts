import type { Draft, Fixer, ReadableContext } from '../draft';
import { spotAt } from '../spot';

/** Writes what the check itself says would be right in the place of the value. */
export function stated(
  title: (value: string) => string,
  manner: { readonly isPreferred?: boolean; readonly asksFirst?: boolean } = {},
): Fixer<ReadableContext> {
  return function* ({ span, details }, { root, format }): Generator<Draft> {
    const { node } = spotAt(root, format, span);
    if (node.kind !== 'scalar' || details?.kind !== 'value') return;
    const { value } = details;
    yield { title: title(value), ...manner, changes: [{ kind: 'replace', node, value }] };
  };
}
