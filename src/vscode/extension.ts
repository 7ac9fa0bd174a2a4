/** The extension's entry in Node: the desktop and remote servers. */
import type { ExtensionContext } from 'vscode';
import { activateReview } from './activate';
import type { SourceReviewApi } from './api';

export function activate(context: ExtensionContext): SourceReviewApi {
  return activateReview(context);
}
