import { l10n } from 'vscode';
import type { OutlineKind } from '../../core/navigation/outline';

/** What the entities of a class, or dates, are called as a heading. */
export function classTitle(kind: OutlineKind): string {
  switch (kind) {
    case 'person':
      return l10n.t('People');
    case 'organization':
      return l10n.t('Organizations');
    case 'place':
      return l10n.t('Places');
    case 'group':
      return l10n.t('Groups');
    case 'event':
      return l10n.t('Events');
    case 'work':
      return l10n.t('Works');
    case 'date':
      return l10n.t('Dates');
  }
}
