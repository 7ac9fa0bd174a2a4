import { l10n, type Uri, workspace } from 'vscode';
import type { TemporalExpression } from '../../core/dates/dateRecognizer';
import { describeEdtfText } from '../../core/dates/edtf/edtfText';
import { writtenBasis } from '../../core/sidecar/edits/writtenBasis';
import { recordDate as writeDate } from '../../core/sidecar/edits/recordDate';
import { baseName } from '../../core/text/path';
import { inform, tellBriefly } from '../host/messages';
import { askForEdtf } from './askForEdtf';
import { type ArticleToWrite, articleToWrite, mayWrite } from './articleToWrite';
import { chooseDateValue } from './chooseDateValue';
import { chooseOtherBasis } from './chooseOtherBasis';
import { commandIds, commandLink } from './commandIds';
import { placeInArticle } from './placeInArticle';
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
  if (value !== undefined) await record(asked, value, writtenBasis(date, article.space.review.article(article.path)));
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

async function record({ article, date }: DateToRecord, value: string, basis: string | undefined): Promise<void> {
  const text = (await workspace.openTextDocument(article.uri)).getText();
  const writing = await writeSidecar(article, (sidecar) => writeDate(sidecar, text, date, { value, basis }));
  if (writing.kind !== 'written') {
    await tellReason(writing);
    return;
  }
  const meaning = describeEdtfText(value);
  tellBriefly(l10n.t('“{0}” recorded as {1} in {2}', date.text, meaning, baseName(article.sidecarUri.path)));
}

/** The date that a link names, else the one under the cursor; when there is none, the user is told. */
async function dateFrom(services: Services, argument: unknown): Promise<DateToRecord | undefined> {
  const otherwise = l10n.t('Open an article and put the cursor on a date.');
  const place = await placeInArticle(services, argument, otherwise);
  const article = place && (await articleToWrite(services, place.uri));
  if (!article) return undefined;
  article.space.ensureCurrent(article.path, await workspace.openTextDocument(article.uri));
  const date = article.space.review.dateAt(article.path, place.offset);
  if (date) return { article, date };
  await inform(otherwise);
  return undefined;
}
