import { extensions, type Uri } from 'vscode';
import type { SourceReviewApi } from '../../../src/vscode/api';
import { present } from './assertions';

/** Publisher and name of the extension. */
export const extensionId = 'source-review.source-review';

/** What the extension offers to tests; activates it if it is not active. */
export async function activeApi(): Promise<SourceReviewApi> {
  return present(extensions.getExtension<SourceReviewApi>(extensionId), extensionId).activate();
}

/** Where the extension's files are. */
export function extensionUri(): Uri {
  return present(extensions.getExtension(extensionId), extensionId).extensionUri;
}
