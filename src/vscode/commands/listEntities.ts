import { l10n, window } from 'vscode';
import type { Services } from './services';

/** Asks for letters and leaves in the view the names that have them in a spelling. */
export async function filterEntities({ entities }: Services): Promise<void> {
  const filter = await window.showInputBox({
    title: l10n.t('Filter Entities'),
    prompt: l10n.t('Letters of any spelling. Empty for all.'),
    value: entities.filter,
    ignoreFocusOut: true,
  });
  if (filter !== undefined) await entities.list({ filter: filter.trim() });
}
