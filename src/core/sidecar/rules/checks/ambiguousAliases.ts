import { foldName } from '../../../entities/forms/fold';
import { MergedIds } from '../../across/mergedIds';
import type { LocatedText } from '../../model';
import type { Finding } from '../../reading/finding';
import type { WorkspaceContext } from '../context';
import { shortened } from '../wording';

/** `alias-ambiguous`: an alias in the workspace file that is also an alias or the name of another entity there. */
export function* ambiguousAliases({ reading }: WorkspaceContext): Generator<Finding> {
  const { entities } = reading.records;
  const merges = new MergedIds(reading.decisions.same);
  const names = new Map<string, { readonly id: string; readonly text: LocatedText; readonly isAlias: boolean }[]>();
  for (const { id, name, aliases } of entities) {
    for (const text of [name, ...aliases]) {
      if (text === undefined) continue;
      const key = foldName(text.value);
      const known = names.get(key) ?? [];
      known.push({ id: merges.of(id.value), text, isAlias: text !== name });
      names.set(key, known);
    }
  }
  for (const known of names.values()) {
    for (const { id, text, isAlias } of known) {
      const other = isAlias ? known.find((each) => each.id !== id) : undefined;
      if (other === undefined) continue;
      const what = other.isAlias ? 'an alias' : 'the name';
      yield {
        rule: 'alias-ambiguous',
        message: other.isAlias
          ? `"${shortened(text.value)}" is an alias of "${id}" and "${other.id}".`
          : `"${shortened(text.value)}" is an alias of "${id}" and the name of "${other.id}".`,
        span: text.span,
        related: [
          { span: other.text.span, message: `${what === 'an alias' ? 'An alias' : 'The name'} of "${other.id}"` },
        ],
        details: { kind: 'value', value: other.id },
      };
    }
  }
}
