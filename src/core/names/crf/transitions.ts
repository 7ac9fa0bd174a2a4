import { labelCount, mayBegin, mayEnd, mayFollow } from './labels';

/** Which labels may come before each label, as one list with the place where each label's part begins. */
export const predecessorStarts: Int32Array = new Int32Array(labelCount + 1);

/** The labels that may come before label y: `predecessors[predecessorStarts[y]]` to before `[predecessorStarts[y + 1]]`. */
export const predecessors: Int32Array = listPredecessors();

/** The labels that a sentence may begin with, one bit each. */
export const beginnings: number = maskOf(labelsWith(mayBegin));

/** The labels that a sentence may end with, one bit each. */
export const endings: number = maskOf(labelsWith(mayEnd));

function labelsWith(test: (label: number) => boolean): readonly number[] {
  return Array.from({ length: labelCount }, (_, label) => label).filter(test);
}

function maskOf(labels: readonly number[]): number {
  return labels.reduce((mask, label) => mask | (1 << label), 0);
}

function listPredecessors(): Int32Array {
  const list: number[] = [];
  for (let after = 0; after < labelCount; after++) {
    predecessorStarts[after] = list.length;
    list.push(...labelsWith((before) => mayFollow(before, after)));
  }
  predecessorStarts[labelCount] = list.length;
  return Int32Array.from(list);
}
