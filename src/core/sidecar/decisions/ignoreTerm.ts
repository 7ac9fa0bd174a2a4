import { IgnoredTerms } from '../../entities/ignoredTerms';
import type { EditResult } from '../edits/edit';
import { editWorkspaceFile } from './editWorkspaceFile';

/** Records that some words are no name or date in any article. */
export function ignoreTerm(text: string, term: string): EditResult {
  return editWorkspaceFile(text, ({ ignore, entities }) => {
    if (new IgnoredTerms(ignore.map(({ value }) => value)).has(term)) {
      return { kind: 'unchanged', reason: `source-review.yaml ignores "${term}" already.` };
    }
    const named = new IgnoredTerms([term]);
    const record = entities.find(({ name, aliases }) => [name, ...aliases].some((one) => one && named.has(one.value)));
    if (record) {
      const reason = `"${term}" is a name of "${record.id.value}" in source-review.yaml. Take it out there first.`;
      return { kind: 'refused', reason };
    }
    return [{ kind: 'append', path: ['ignore'], value: term }];
  });
}
