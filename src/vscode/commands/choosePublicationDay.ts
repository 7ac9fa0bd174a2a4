import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { describeEdtfText } from '../../core/dates/edtf/edtfText';
import type { PublicationClue } from '../../core/dates/publication/publicationClue';
import { withoutMarkup } from '../../core/editor/withoutMarkup';

interface DayItem extends QuickPickItem {
  readonly edtf?: string;
}

/**
 * Offers the days on which an article may have been published, each with what speaks for it.
 * @returns the chosen day as EDTF, undefined in it for one that is not offered; undefined when the question was dismissed.
 */
export async function choosePublicationDay(
  title: string,
  clues: readonly PublicationClue[],
): Promise<{ readonly edtf: string | undefined } | undefined> {
  const items: readonly DayItem[] = [
    ...clues.map((clue) => ({
      label: describeEdtfText(clue.edtf),
      description: withoutMarkup(evidence(clue)),
      edtf: clue.edtf,
    })),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: `$(edit) ${l10n.t('Another day …')}` },
  ];
  const picked = await window.showQuickPick(items, {
    title,
    placeHolder: l10n.t('When was it published?'),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return picked && { edtf: picked.edtf };
}

function evidence({ source, words }: PublicationClue): string {
  switch (source) {
    case 'line':
    case 'dateline':
      return l10n.t('the article says “{0}”', words);
    case 'file-name':
      return l10n.t('the file’s name says “{0}”', words);
    case 'weekday':
      return l10n.t('perhaps: “{0}” was in this year', words);
    case 'term':
      return l10n.t('perhaps: “{0}”, counted from the end of that time in office', words);
    case 'latest':
      return l10n.t('perhaps: the latest day that the article names, “{0}”', words);
  }
}
