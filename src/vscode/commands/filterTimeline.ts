import { l10n } from 'vscode';
import { pickEntity } from './pickEntity';
import type { Services } from './services';

/** Asks for an entity and leaves in the timeline what stands in a line with it. */
export async function filterTimeline({ set, timeline }: Services): Promise<void> {
  const picked = await pickEntity(
    set,
    l10n.t('Filter Timeline'),
    l10n.t('Show only dates in paragraphs that mention …'),
  );
  if (picked) await timeline.filter(picked);
}
