import { l10n } from 'vscode';
import type { ReviewStatus } from '../../core/progress/articleProgress';

/** How the editor names a state of a review. */
export function statusLabel(status: ReviewStatus): string {
  switch (status) {
    case 'in-progress':
      return l10n.t('In progress');
    case 'needs-second-review':
      return l10n.t('Needs a second review');
    case 'unreviewed':
      return l10n.t('Not reviewed');
    case 'reviewed':
      return l10n.t('Reviewed');
    case 'rejected':
      return l10n.t('Rejected');
  }
}
