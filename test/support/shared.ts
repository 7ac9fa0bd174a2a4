import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/**
 * Whether real articles, or what annotates them, are beside the project. They are not ours to ship: a clone alone does not
 * have them, and a test that needs them is skipped and says so.
 * @param paths below the folder `shared` beside the project, all needed.
 */
export function hasShared(context: TestContext, ...paths: readonly string[]): boolean {
  const missing = paths.map(sharedPath).filter((path) => !existsSync(path));
  // Not ours to ship: only a clone alone, without them, leaves the test out, and says so.
  if (missing.length > 0)
    context.skip(`other people's files, which a clone alone does not have: ${missing.join(', ')}`);
  return missing.length === 0;
}

/** The path of a file or folder of `shared`. */
export function sharedPath(path: string): string {
  return join(process.cwd(), '..', 'shared', path);
}
