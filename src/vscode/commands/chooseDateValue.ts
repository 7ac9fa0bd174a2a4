import { l10n, type QuickPickItem, window } from 'vscode';
import type { TemporalExpression } from '../../core/dates/dateRecognizer';
import { describeEdtfText } from '../../core/dates/edtf/edtfText';
import { askForEdtf } from './askForEdtf';

interface ValueItem extends QuickPickItem {
  readonly edtf?: string;
}

/** Asks what a date means: what was found first, then its other readings, then anything else. */
export async function chooseDateValue(date: TemporalExpression): Promise<string | undefined> {
  const title = l10n.t('Value of “{0}”', date.text);
  const items: ValueItem[] = [date, ...date.alternatives].flatMap(({ edtf, reason }) =>
    edtf === undefined ? [] : [{ label: describeEdtfText(edtf), description: edtf, detail: reason, edtf }],
  );
  if (items.length === 0) return askForEdtf(title);
  items.push({ label: `$(edit) ${l10n.t('Another value …')}` });
  const picked = await window.showQuickPick(items, { title, placeHolder: l10n.t('Which value is to be recorded?') });
  return picked && (picked.edtf ?? (await askForEdtf(title, { value: date.edtf })));
}
