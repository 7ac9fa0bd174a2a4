import type { EditResult } from '../edits/edit';
import { DecidedIdentity } from './decidedIdentity';
import { editWorkspaceFile } from './editWorkspaceFile';

/**
 * Records that two ids or names are not the same.
 * @param a an id that is recorded, or a name as articles write it; likewise `b`.
 */
export function keepApart(text: string, a: string, b: string): EditResult {
  return editWorkspaceFile(text, (records) => {
    const identity = new DecidedIdentity(records);
    if (identity.keptApart(a, b)) {
      return { kind: 'unchanged', reason: `source-review.yaml keeps "${a}" and "${b}" apart already.` };
    }
    if (identity.isOne(a, b)) {
      const [merge] = identity.mergesBetween(a, b);
      const because = merge
        ? `merges "${merge.from.value}" into "${merge.to.value}"`
        : `has "${a}" and "${b}" as names of one entity`;
      return { kind: 'refused', reason: `source-review.yaml ${because}. Take that back first.` };
    }
    return [{ kind: 'append', path: ['not-same'], value: [a, b] }];
  });
}
