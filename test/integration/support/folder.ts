import { Uri, workspace } from 'vscode';
import type { Review } from '../../../src/core/review';
import { present } from './assertions';
import { activeApi } from './extension';
import { testHost } from './hosts';

/** The address of a file in the first workspace folder. */
export function uriOf(path: string): Uri {
  return Uri.joinPath(present(workspace.workspaceFolders?.[0], 'a workspace folder').uri, path);
}

/** The review of the first workspace folder. */
export async function folderReview(): Promise<Review> {
  const api = await activeApi();
  return present(api.reviewOf(uriOf('any.txt')), 'the review of the folder').review;
}

/** Writes files as another program does. Paths are relative to the first workspace folder. */
export async function writeFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) await testHost().otherProgram.write(uriOf(path), content);
}
