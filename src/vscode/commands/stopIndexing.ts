import { l10n } from 'vscode';
import { inform, tellBriefly } from '../host/messages';
import type { Services } from './services';

/** Leaves the articles that have not been read, in all folders, until indexing is resumed. */
export async function stopIndexing({ set, log }: Services): Promise<void> {
  const working = set.folders.filter(({ progress }) => progress.state === 'indexing');
  if (working.length === 0) {
    await inform(l10n.t('Nothing is being indexed.'));
    return;
  }
  for (const folder of working) folder.stopIndexing();
  log.info('Indexing was stopped.');
  tellBriefly(l10n.t('Indexing was stopped. What has been read stays; Resume Indexing reads the rest.'));
}

/** Reads what was left when indexing was stopped. */
export async function resumeIndexing({ set, log }: Services): Promise<void> {
  const stopped = set.folders.filter(({ progress }) => progress.state === 'stopped');
  if (stopped.length === 0) {
    await inform(l10n.t('Indexing was not stopped.'));
    return;
  }
  log.info('Indexing is resumed.');
  await Promise.all(stopped.map((folder) => folder.resumeIndexing()));
}
