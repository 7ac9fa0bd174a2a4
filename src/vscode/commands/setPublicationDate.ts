import { InputBoxValidationSeverity, type InputBoxValidationMessage, l10n, type Uri, window, workspace } from 'vscode';
import { describeEdtfText } from '../../core/dates/edtf/edtfText';
import { parseEdtf } from '../../core/dates/edtf/parseEdtf';
import { setPublished } from '../../core/sidecar/edits/setPublished';
import { readSidecar } from '../../core/sidecar/reading/readSidecar';
import { baseName } from '../../core/text/path';
import { type ArticleToWrite, articleToWrite, mayWrite } from './articleToWrite';
import { choosePublicationDay } from './choosePublicationDay';
import { commandIds, commandLink } from './commandIds';
import { tellBriefly } from './messages';
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
  if (edtf === undefined || edtf === '') return;
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
  const typed = await window.showInputBox({
    title,
    prompt: l10n.t(
      'For example {0}, {1} or {2} (about, possibly)',
      '2024-05-06',
      '2024-05',
      '2024-05-06~, 2024-05-06?',
    ),
    placeHolder: '2024-05-06',
    value: recorded ?? '',
    ignoreFocusOut: true,
    validateInput: validate,
  });
  return typed?.trim();
}

async function recordedDate({ hasSidecar, sidecarUri }: ArticleToWrite): Promise<string | undefined> {
  if (!hasSidecar) return undefined;
  const document = await workspace.openTextDocument(sidecarUri);
  return readSidecar(document.getText()).records.article?.published?.value;
}

/** Says while it is typed what the date means, or what is wrong with it. */
function validate(input: string): InputBoxValidationMessage | undefined {
  const edtf = input.trim();
  if (edtf === '') return undefined;
  const result = parseEdtf(edtf);
  if (!result.ok) {
    return { message: sentence(result.problem.message), severity: InputBoxValidationSeverity.Error };
  }
  if (result.value.kind === 'duration') {
    return { message: l10n.t('This is a duration, not a date.'), severity: InputBoxValidationSeverity.Error };
  }
  return { message: describeEdtfText(edtf), severity: InputBoxValidationSeverity.Info };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
