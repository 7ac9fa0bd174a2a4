import type { SkippedFile } from '../core/review';

/**
 * Does something with each of several files. A file that brings it down, by a mistake of the program, must not hide what
 * is to be told of the others.
 * @returns the files that it could not be done with, and the reason.
 */
export async function eachFile(
  paths: Iterable<string>,
  work: (path: string) => Promise<void>,
): Promise<readonly SkippedFile[]> {
  const failed: SkippedFile[] = [];
  for (const path of paths) {
    try {
      await work(path);
    } catch (error) {
      failed.push({
        path,
        reason: `a mistake of this program: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  }
  return failed;
}
