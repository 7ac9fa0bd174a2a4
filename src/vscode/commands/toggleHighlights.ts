import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import { tellBriefly } from '../host/messages';
import { settingsSection } from '../host/settings';
import type { Services } from './services';

const key = 'highlights.enabled';

/** Turns the colours on or off where the setting was made; else for the workspace; else, without one, for the user. */
export async function toggleHighlights({ set }: Services): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  const folder = uri && set.locate(uri)?.space.folder;
  const section = workspace.getConfiguration(settingsSection, folder ?? null);
  const on = section.get<boolean>(key) === false;
  const made = section.inspect<boolean>(key);
  const target =
    made?.workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : workspace.workspaceFolders
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await section.update(key, on, target);
  tellBriefly(on ? l10n.t('Names and dates are highlighted.') : l10n.t('Names and dates are not highlighted.'));
}
