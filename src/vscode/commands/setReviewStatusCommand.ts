import { l10n, type QuickPickItem, window, workspace } from 'vscode';
import { localDay } from '../../core/dates/localDay';
import { type ReviewStatus, reviewStatuses } from '../../core/progress/articleProgress';
import { setReviewStatus } from '../../core/sidecar/edits/setReviewStatus';
import { readSidecar } from '../../core/sidecar/reading/readSidecar';
import { baseName } from '../../core/text/path';
import { tellBriefly } from '../host/messages';
import { statusLabel } from '../views/statusLabel';
import { articleToWrite, mayWrite } from './articleToWrite';
import type { Services } from './services';
import { tellReason, writeSidecar } from './writeSidecar';

/** Asks for the state of an article's review and records it with the day. */
export async function setReviewStatusCommand(services: Services, argument: unknown): Promise<void> {
  const article = await articleToWrite(services, argument);
  if (!article || !(await mayWrite(article))) return;
  const current = article.hasSidecar
    ? readSidecar((await workspace.openTextDocument(article.sidecarUri)).getText()).records.review?.status?.value
    : undefined;
  const items = reviewStatuses.map((status): QuickPickItem & { readonly status: ReviewStatus } => ({
    label: statusLabel(status),
    ...(status === current && { description: l10n.t('now') }),
    status,
  }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Review of {0}', baseName(article.path)) });
  if (!picked) return;
  const writing = await writeSidecar(article, (text) => setReviewStatus(text, picked.status, localDay(new Date())));
  if (writing.kind === 'written') tellBriefly(l10n.t('{0}: {1}', baseName(article.path), picked.label));
  else await tellReason(writing);
}
