import { commands, Disposable, type TextEditor, window, workspace } from 'vscode';
import { handle, type Log } from '../host/log';
import type { ReviewSet } from '../host/reviewSet';

/** The context key that menus and keys depend on: `article`, `record` (sidecar or workspace file) or `other`. */
const contextKey = 'sourceReview.editor';

/** Keeps the context key true to the active editor. */
export function followActiveEditor(set: ReviewSet, log: Log): Disposable {
  const update = (editor: TextEditor | undefined): void => {
    const work = commands.executeCommand('setContext', contextKey, kindOf(set, editor));
    handle(work, log, 'Setting the context of menus failed');
  };
  const again = (): void => {
    update(window.activeTextEditor);
  };
  again();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    // A document whose language is changed is closed and opened again.
    workspace.onDidOpenTextDocument(again),
    set.onDidChangeSettings.on(again),
  );
}

function kindOf(set: ReviewSet, editor: TextEditor | undefined): 'article' | 'record' | 'other' {
  if (!editor) return 'other';
  if (set.articleOf(editor.document)) return 'article';
  const located = set.locate(editor.document.uri);
  return located?.space.roleOf(located.path) === 'record' ? 'record' : 'other';
}
