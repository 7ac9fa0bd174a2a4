/** The extension's entry in a web worker: VS Code in the browser. */
import type { ExtensionContext } from 'vscode';
import { activateReview } from './activate';
import type { SourceReviewApi } from './api';

export function activate(context: ExtensionContext): SourceReviewApi {
  return activateReview(context);
}
