import { l10n, type QuickPickItem, window } from 'vscode';
import type { TemporalExpression } from '../../core/dates/dateRecognizer';
import { describeEdtfText } from '../../core/dates/edtf/edtfText';
import { withoutMarkup } from '../../core/editor/withoutMarkup';
import type { ArticleToWrite } from './articleToWrite';
import { askForEdtf } from './askForEdtf';

interface BasisItem extends QuickPickItem {
  readonly edtf?: string;
}

/** Asks from which day a date is to be counted: the article's other days, the nearest in the text first, or another one. */
export async function chooseOtherBasis(
  { space, path }: ArticleToWrite,
  date: TemporalExpression,
): Promise<string | undefined> {
  const title = l10n.t('Count “{0}” from', date.text);
  const article = space.review.article(path);
  const others = (article?.dates ?? [])
    .filter(({ edtf, start }) => edtf !== undefined && /^\d{4}-\d\d-\d\d$/.test(edtf) && start !== date.start)
    .sort((a, b) => Math.abs(a.start - date.start) - Math.abs(b.start - date.start));
  const days = new Map<string, BasisItem>();
  for (const { edtf = '', text } of others)
    if (!days.has(edtf))
      days.set(edtf, { label: describeEdtfText(edtf), description: withoutMarkup(`“${text}”`), edtf });
  const published = article?.published;
  if (published !== undefined && !days.has(published))
    days.set(published, {
      label: describeEdtfText(published),
      description: l10n.t('the day of publication'),
      edtf: published,
    });
  const items: BasisItem[] = [...days.values(), { label: `$(edit) ${l10n.t('Another day …')}` }];
  const picked = await window.showQuickPick(items, { title, matchOnDescription: true });
  return picked && (picked.edtf ?? (await askForEdtf(title, { takesDurations: false })));
}
