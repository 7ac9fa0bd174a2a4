import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether a folder is the root of a repository. A worktree has a file of that name, not a folder. */
export async function isRepository(folder: string): Promise<boolean> {
  return stat(join(folder, '.git')).then(
    () => true,
    () => false,
  );
}
