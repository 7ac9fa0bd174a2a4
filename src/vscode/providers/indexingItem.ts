import { commands, Disposable, l10n, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { commandIds } from '../commands/commandIds';
import { describeUnread } from '../host/describeIndexing';
import { handle, type Log } from '../host/log';
import type { ReviewSet } from '../host/reviewSet';
import { totalProgress } from '../host/totalProgress';

/** Indexing that has this many files to read is shown in the window's status bar. */
const longWork = 200;
/** How far the index is (`indexing`, `stopped`, `ready`): commands that stop or resume it depend on it. */
const contextKey = 'sourceReview.indexing';

/** While many files are indexed: says how far that is, in the window's status bar, and stops it. Once stopped: resumes it. */
export function registerIndexingItem(set: ReviewSet, log: Log): Disposable {
  const item = window.createStatusBarItem('sourceReview.indexing', StatusBarAlignment.Left);
  item.name = l10n.t('Source Review: indexing');
  let told: string | undefined;
  let isLong = false;
  const show = (): void => {
    const { state, done, total } = totalProgress(set);
    if (state !== told) {
      told = state;
      handle(commands.executeCommand('setContext', contextKey, state), log, 'Setting the context of menus failed');
    }
    isLong = state === 'indexing' && (isLong || total >= longWork);
    if (isLong) {
      item.text = `$(loading~spin) ${l10n.t('Source Review: indexing {0} of {1}', done, total)}`;
      item.tooltip = l10n.t('Stop Indexing');
      item.command = commandIds.stopIndexing;
      item.backgroundColor = undefined;
    } else if (state === 'stopped') {
      item.text = `$(debug-pause) ${l10n.t('Source Review: indexing stopped')}`;
      item.tooltip = l10n.t('{0}. Click to resume.', describeUnread(total - done));
      item.command = commandIds.resumeIndexing;
      item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
    }
    if (isLong || state === 'stopped') item.show();
    else item.hide();
  };
  show();
  return Disposable.from(item, set.onDidProgress.on(show));
}
