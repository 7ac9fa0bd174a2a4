import { l10n, ViewColumn, window, workspace } from 'vscode';
import { baseName } from '../../core/text/path';
import { tellBriefly } from '../host/messages';
import { articleToWrite, mayWrite } from './articleToWrite';
import type { Services } from './services';
import { offerFolderSetup } from './setUpFolder';
import { createWith, tellReason } from './writeSidecar';

/** Creates the sidecar of an article and opens it beside the article. One that is there is only opened. */
export async function createSidecarCommand(services: Services, argument: unknown): Promise<void> {
  const article = await articleToWrite(services, argument);
  if (!article) return;
  const name = baseName(article.sidecarUri.path);
  if (article.hasSidecar) {
    await window.showTextDocument(await workspace.openTextDocument(article.sidecarUri), ViewColumn.Beside);
    tellBriefly(l10n.t('This article has a sidecar already: {0}', name));
    return;
  }
  if (!(await mayWrite(article))) return;
  const writing = await createWith(article);
  if (writing.kind !== 'written') {
    await tellReason(writing);
    return;
  }
  await window.showTextDocument(writing.document, ViewColumn.Beside);
  tellBriefly(l10n.t('Created {0}', name));
  // The command is done; the offer may stay open.
  void offerFolderSetup(services, article.space);
}
