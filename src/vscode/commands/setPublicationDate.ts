import { l10n, type Uri, workspace } from 'vscode';
import { describeEdtfText } from '../../core/dates/edtf/edtfText';
import { setPublished } from '../../core/sidecar/edits/setPublished';
import { readSidecar } from '../../core/sidecar/reading/readSidecar';
import { baseName } from '../../core/text/path';
import { tellBriefly } from '../host/messages';
import { type ArticleToWrite, articleToWrite, mayWrite } from './articleToWrite';
import { askForEdtf } from './askForEdtf';
import { choosePublicationDay } from './choosePublicationDay';
import { commandIds, commandLink } from './commandIds';
import type { Services } from './services';
import { tellReason, writeSidecar } from './writeSidecar';

/** A link that asks for the publication date of an article. */
export function setPublicationDateLink(uri: Uri): string {
  return commandLink(commandIds.setPublicationDate, { uri: uri.toString() });
}

/** Asks for the day an article was published and writes it into the sidecar: what relative dates are counted from. */
export async function setPublicationDate(services: Services, argument: unknown): Promise<void> {
  const article = await articleToWrite(services, argument);
  if (!article || !(await mayWrite(article))) return;
  const edtf = await askForDay(article);
  if (edtf === undefined) return;
  const writing = await writeSidecar(article, (text) => setPublished(text, edtf));
  if (writing.kind !== 'written') {
    await tellReason(writing);
    return;
  }
  tellBriefly(l10n.t('Publication date recorded: {0}', describeEdtfText(edtf)));
}

/** Asks which of the days it is that the article speaks of, or for another one. */
async function askForDay(article: ArticleToWrite): Promise<string | undefined> {
  const title = l10n.t('Publication Date of {0}', baseName(article.path));
  const recorded = await recordedDate(article);
  const clues = await article.space.review.publicationClues(article.path, { year: new Date().getFullYear() });
  if (clues.length > 0 && recorded === undefined) {
    const chosen = await choosePublicationDay(title, clues);
    if (chosen === undefined || chosen.edtf !== undefined) return chosen?.edtf;
  }
  return askForEdtf(title, { value: recorded, takesDurations: false });
}

async function recordedDate({ hasSidecar, sidecarUri }: ArticleToWrite): Promise<string | undefined> {
  if (!hasSidecar) return undefined;
  const document = await workspace.openTextDocument(sidecarUri);
  return readSidecar(document.getText()).records.article?.published?.value;
}
