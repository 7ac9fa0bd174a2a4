import { l10n, Selection, TextEditorRevealType, window } from 'vscode';
import { stepToMention } from '../../core/editor/mentionSteps';
import { inform, tellBriefly } from '../host/messages';
import { toRange } from '../host/ranges';
import type { Services } from './services';

/** Goes to the next mention of the name under the cursor, or to the next name. */
export function nextMention(services: Services): Promise<void> {
  return step(services, 'next');
}

/** Goes to the previous mention of the name under the cursor, or to the previous name. */
export function previousMention(services: Services): Promise<void> {
  return step(services, 'previous');
}

async function step({ set }: Services, direction: 'next' | 'previous'): Promise<void> {
  const editor = window.activeTextEditor;
  const reviewed = editor && set.articleOf(editor.document);
  if (!reviewed) {
    await inform(l10n.t('Open an article to go from mention to mention.'));
    return;
  }
  const { space, path } = reviewed;
  space.ensureCurrent(path, editor.document);
  const mentions = (space.review.article(path)?.mentions ?? []).map((mention, index) => ({
    ...mention,
    entity: space.review.entityAt(path, index)?.id,
  }));
  const found = stepToMention(mentions, editor.document.offsetAt(editor.selection.active), direction);
  const range = found && space.review.rangeOf(path, found.mention);
  if (!range) {
    await inform(l10n.t('No names were found in this article.'));
    return;
  }
  const { start, end } = toRange(range);
  editor.selection = new Selection(start, end);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  const name = space.review.entity(found.mention.entity ?? '')?.name ?? found.mention.text;
  tellBriefly(
    found.count === 1
      ? l10n.t('{0}: the only mention in this article', name)
      : l10n.t('{0}: mention {1} of {2} in this article', name, found.number, found.count),
  );
}
