import { l10n, type Uri, window, workspace } from 'vscode';
import type { TemporalExpression } from '../../core/dates/dateRecognizer';
import { describeEdtfText } from '../../core/dates/edtf/edtfText';
import { anchorFor } from '../../core/sidecar/anchors/anchorFor';
import { addDate } from '../../core/sidecar/edits/addDate';
import { baseName } from '../../core/text/path';
import { askForEdtf } from './askForEdtf';
import { type ArticleToWrite, articleToWrite, mayWrite } from './articleToWrite';
import { chooseDateValue } from './chooseDateValue';
import { chooseOtherBasis } from './chooseOtherBasis';
import { commandIds, commandLink } from './commandIds';
import { tellBriefly } from './messages';
import type { Services } from './services';
import { tellReason, writeSidecar } from './writeSidecar';

/** A date of an article that may be written. */
interface DateToRecord {
  readonly article: ArticleToWrite;
  readonly date: TemporalExpression;
}

/** A link that records the date at an offset of an article. */
export function recordDateLink(uri: Uri, offset: number): string {
  return commandLink(commandIds.recordDate, { uri: uri.toString(), offset });
}

/** A link that counts the date at an offset of an article from another day. */
export function countFromAnotherDateLink(uri: Uri, offset: number): string {
  return commandLink(commandIds.countFromAnotherDate, { uri: uri.toString(), offset });
}

/** Asks what the date under the cursor means, its likeliest meaning first, and records it in the sidecar. */
export async function recordDate(services: Services, argument: unknown): Promise<void> {
  const asked = await dateFrom(services, argument);
  if (!asked || !(await mayWrite(asked.article))) return;
  const { article, date } = asked;
  const value = await chooseDateValue(date);
  if (value !== undefined) await record(asked, value, basisOf(date, article));
}

/** Asks by which day the date under the cursor is to be counted, and records what it means then. */
export async function countFromAnotherDate(services: Services, argument: unknown): Promise<void> {
  const asked = await dateFrom(services, argument);
  if (!asked || !(await mayWrite(asked.article))) return;
  const { article, date } = asked;
  const basis = await chooseOtherBasis(article, date);
  if (basis === undefined) return;
  const counted = await article.space.review.dateCountedFrom(article.path, date, basis);
  const value = counted?.edtf ?? (await askForEdtf(l10n.t('Value of “{0}”', date.text)));
  if (value !== undefined) await record(asked, value, basis);
}

/** What the value was counted from, as a sidecar says it. */
function basisOf({ basis }: TemporalExpression, { space, path }: ArticleToWrite): string | undefined {
  if (basis.kind === 'mention') return basis.edtf;
  if (basis.kind === 'self') return undefined;
  // Only a recorded day is called "published" in a sidecar; one that the article says itself is named.
  const article = space.review.article(path);
  return article?.publishedBy === 'record' ? 'published' : article?.published;
}

async function record({ article, date }: DateToRecord, value: string, basis: string | undefined): Promise<void> {
  const text = (await workspace.openTextDocument(article.uri)).getText();
  const anchor = anchorFor(text, date);
  if (!anchor) return;
  const writing = await writeSidecar(article, (sidecar) => addDate(sidecar, { ...anchor, value, basis }));
  if (writing.kind !== 'written') {
    await tellReason(writing);
    return;
  }
  const meaning = describeEdtfText(value);
  tellBriefly(l10n.t('“{0}” recorded as {1} in {2}', date.text, meaning, baseName(article.sidecarUri.path)));
}

/** The date that a link names, else the one under the cursor; when there is none, the user is told. */
async function dateFrom(services: Services, argument: unknown): Promise<DateToRecord | undefined> {
  const editor = window.activeTextEditor;
  const linked = isPlace(argument) ? argument : undefined;
  if (!linked && !(editor && services.set.articleOf(editor.document))) {
    await window.showInformationMessage(l10n.t('Open an article and put the cursor on a date.'));
    return undefined;
  }
  const article = await articleToWrite(services, linked ?? editor?.document.uri);
  if (!article) return undefined;
  const document = await workspace.openTextDocument(article.uri);
  article.space.ensureCurrent(article.path, document);
  const offset = linked?.offset ?? document.offsetAt(editor?.selection.active ?? document.positionAt(0));
  const date = article.space.review.dateAt(article.path, offset);
  if (date) return { article, date };
  await window.showInformationMessage(l10n.t('Open an article and put the cursor on a date.'));
  return undefined;
}

function isPlace(argument: unknown): argument is { readonly uri: string; readonly offset: number } {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'uri' in argument &&
    typeof argument.uri === 'string' &&
    'offset' in argument &&
    Number.isInteger(argument.offset)
  );
}
