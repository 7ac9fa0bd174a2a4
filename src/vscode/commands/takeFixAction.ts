import { commands, ConfigurationTarget, l10n, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { FixAction } from '../../core/sidecar/fixes/fix';
import { confirm, tellBriefly, warn } from '../host/messages';
import { rangeIn } from '../host/ranges';
import type { ReviewSpace } from '../host/reviewSpace';
import { settingsSection } from '../host/settings';
import { mayWriteFile } from './articleToWrite';
import { choosePath } from './choosePath';
import { chooseSidecarsArticle } from './chooseSidecarsArticle';
import { chooseVerdict } from './chooseVerdict';
import { commandIds } from './commandIds';
import type { Services } from './services';
import { notWritten, tellReason } from './writeSidecar';

/** What a quick fix that is no edit is called with. */
export interface FixArgument {
  /** The file with the problem. */
  readonly uri: string;
  readonly action: FixAction;
}

/** Does what a quick fix offers that is no edit of a text, or that asks first. */
export async function takeFixAction(services: Services, argument: unknown): Promise<void> {
  if (!isFixArgument(argument)) {
    services.log.warn(`Not a fix: ${JSON.stringify(argument)}`);
    return;
  }
  const uri = Uri.parse(argument.uri, true);
  const located = services.set.locate(uri);
  if (!located) return;
  const { space, path } = located;
  const { action } = argument;
  const written = writtenBy(action, uri, space);
  if (written && !(await mayWriteFile(space, written))) return;
  switch (action.kind) {
    case 'open-setting':
      await commands.executeCommand('workbench.action.openSettings', `@id:${action.setting}`);
      return;
    case 'reopen-with-encoding':
      await window.showTextDocument(uri);
      await commands.executeCommand('workbench.action.editor.changeEncoding');
      return;
    case 'open-merge-editor':
      await openMergeEditor(uri);
      return;
    case 'compare-with':
      await commands.executeCommand('vscode.diff', uri, space.uriOf(action.other));
      return;
    case 'choose-article':
      await chooseSidecarsArticle(space, path, uri);
      return;
    case 'delete-file':
      await deleteFile(uri, path);
      return;
    case 'move-file':
      await moveFile(uri, space.uriOf(action.to));
      return;
    case 'choose-path':
      await choosePath(space, path, uri, action.span);
      return;
    case 'search-article': {
      const article = space.review.articleOf(path);
      if (article === undefined) return;
      await window.showTextDocument(space.uriOf(article));
      await commands.executeCommand('editor.actions.findWithArgs', { searchString: action.words });
      return;
    }
    case 'ask-publication-date':
      await commands.executeCommand(commandIds.setPublicationDate, uri);
      return;
    case 'ask-basis':
    case 'decide-suggestions': {
      const article = space.review.articleOf(path);
      if (article !== undefined) await askInArticle(space.uriOf(article), action);
      return;
    }
    case 'choose-verdict':
      await chooseVerdict(space, path, uri, action);
      return;
    case 'show': {
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document, { selection: rangeIn(document, action.span) });
      return;
    }
    case 'switch-rule-off':
      await switchOff(uri, action.rule);
  }
}

/** What changes the file with the problem without being asked once more. */
const writing: ReadonlySet<FixAction['kind']> = new Set([
  'choose-article',
  'delete-file',
  'move-file',
  'choose-path',
  'choose-verdict',
]);

/** The file that an action writes, renames or deletes; undefined where it writes none, or asks for itself. */
function writtenBy({ kind }: FixAction, uri: Uri, space: Pick<ReviewSpace, 'uriOf'>): Uri | undefined {
  if (kind === 'switch-rule-off') return space.uriOf('.vscode/settings.json');
  return writing.has(kind) ? uri : undefined;
}

async function askInArticle(
  uri: Uri,
  action: Extract<FixAction, { readonly kind: 'ask-basis' | 'decide-suggestions' }>,
): Promise<void> {
  await window.showTextDocument(uri);
  if (action.kind === 'decide-suggestions') await commands.executeCommand(commandIds.decideSuggestions);
  else {
    const argument = { uri: uri.toString(), offset: action.offset };
    await commands.executeCommand(commandIds.countFromAnotherDate, argument);
  }
}

function isFixArgument(argument: unknown): argument is FixArgument {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'uri' in argument &&
    typeof argument.uri === 'string' &&
    'action' in argument &&
    typeof argument.action === 'object' &&
    argument.action !== null &&
    'kind' in argument.action
  );
}

/** The merge editor belongs to the Git extension; without it the conflict is shown in the text. */
async function openMergeEditor(uri: Uri): Promise<void> {
  await window.showTextDocument(uri);
  const all = await commands.getCommands(true);
  if (all.includes('git.openMergeEditor')) await commands.executeCommand('git.openMergeEditor', uri);
  else if (all.includes('merge-conflict.next')) await commands.executeCommand('merge-conflict.next');
}

async function deleteFile(uri: Uri, path: string): Promise<void> {
  const remove = l10n.t('Delete');
  if ((await confirm(l10n.t('Delete {0}?', path), remove)) !== remove) return;
  const edit = new WorkspaceEdit();
  edit.deleteFile(uri);
  if (!(await workspace.applyEdit(edit))) await tellReason(notWritten(uri));
}

/** A file that is there already stays, and so does the one to be moved. */
async function moveFile(from: Uri, to: Uri): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.renameFile(from, to, { overwrite: false });
  if (await workspace.applyEdit(edit)) return;
  await warn(l10n.t('{0} was not moved.', workspace.asRelativePath(from)));
}

async function switchOff(uri: Uri, rule: string): Promise<void> {
  const folder = workspace.getWorkspaceFolder(uri);
  const section = workspace.getConfiguration(settingsSection, folder);
  const made = section.inspect<Readonly<Record<string, unknown>>>('rules')?.workspaceFolderValue;
  await section.update('rules', { ...made, [rule]: 'off' }, ConfigurationTarget.WorkspaceFolder);
  tellBriefly(l10n.t('{0} is off in this folder.', rule));
}
