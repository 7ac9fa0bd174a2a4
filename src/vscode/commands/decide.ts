import { l10n } from 'vscode';
import type { EditResult } from '../../core/sidecar/edits/edit';
import { baseName } from '../../core/text/path';
import { FolderReview } from '../host/folderReview';
import { inform, tellBriefly } from '../host/messages';
import type { KnownEntity } from './pickEntity';
import { type PreparedDecision, writeDecision } from './writeDecision';
import { tellReason } from './writeSidecar';

/** The folder whose workspace file has the decisions about an entity; the user is told when there is none. */
export async function folderOf({ space }: Pick<KnownEntity, 'space'>): Promise<FolderReview | undefined> {
  if (space instanceof FolderReview) return space;
  await inform(l10n.t('This article is in no open folder. Decisions are for the articles of a folder: open it first.'));
  return undefined;
}

/** Writes a decision and says so; says why where it is not written. @returns what was written; undefined when nothing was. */
export async function decide(
  space: FolderReview,
  decision: (text: string) => EditResult,
  said: string,
): Promise<PreparedDecision | undefined> {
  const writing = await writeDecision(space, decision);
  if (!writing) return undefined;
  if (writing.kind === 'written')
    tellBriefly(l10n.t('{0}: recorded in {1}', said, baseName(space.review.workspacePath)));
  else await tellReason(writing);
  return writing.kind === 'written' ? writing.prepared : undefined;
}
