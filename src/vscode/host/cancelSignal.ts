import type { CancellationToken } from 'vscode';
import type { CancelSignal } from '../../core/corpus/folderAccess';

/** The editor's cancellation token in the core's shape. */
export function cancelSignal(token: CancellationToken): CancelSignal {
  return {
    get isCancelled() {
      return token.isCancellationRequested;
    },
  };
}

/** For work that nobody cancels. */
export const never: CancelSignal = { isCancelled: false };
