import { window } from 'vscode';
import { withoutMarkup } from '../../core/editor/withoutMarkup';

/** How long a remark stays in the status bar, in milliseconds. */
const shown = 5000;

/** Shows a message; names of files and words of articles in it stay text. Resolves to the button that was pressed. */
export async function inform(message: string, ...buttons: string[]): Promise<string | undefined> {
  return window.showInformationMessage(withoutMarkup(message), ...buttons);
}

/** Like `inform`, of something that did not go as it should. */
export async function warn(message: string, ...buttons: string[]): Promise<string | undefined> {
  return window.showWarningMessage(withoutMarkup(message), ...buttons);
}

/** Like `warn`, in a dialog that has to be answered. */
export async function confirm(message: string, ...buttons: string[]): Promise<string | undefined> {
  return window.showWarningMessage(withoutMarkup(message), { modal: true }, ...buttons);
}

/** Like `inform`, of something that failed. */
export async function alarm(message: string, ...buttons: string[]): Promise<string | undefined> {
  return window.showErrorMessage(withoutMarkup(message), ...buttons);
}

/** Says what happened without asking for attention: in the status bar, for a while. */
export function tellBriefly(message: string): void {
  window.setStatusBarMessage(withoutMarkup(message), shown);
}
