import { window } from 'vscode';

/** How long a remark stays in the status bar, in milliseconds. */
const shown = 5000;

/** Says what happened without asking for attention: in the status bar, for a while. */
export function tellBriefly(message: string): void {
  window.setStatusBarMessage(message, shown);
}
