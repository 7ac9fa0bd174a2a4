import type { IndexProgress } from '../../core/corpus/folderIndexer';
import type { ReviewSet } from './reviewSet';

/** How far the indexes of all folders are together: those that work, else those that were stopped. */
export function totalProgress({ folders }: Pick<ReviewSet, 'folders'>): IndexProgress {
  const all = folders.map(({ progress }) => progress);
  const states = ['indexing', 'stopped'] as const;
  const state = states.find((each) => all.some((progress) => progress.state === each)) ?? 'ready';
  const counted = all.filter((progress) => progress.state === state);
  return {
    state,
    done: counted.reduce((sum, { done }) => sum + done, 0),
    total: counted.reduce((sum, { total }) => sum + total, 0),
  };
}
