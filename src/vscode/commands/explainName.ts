import { l10n, Range, window } from 'vscode';
import { explanationCard } from '../../core/cards/explanationCard';
import { inform } from '../host/messages';
import { cardHover, knownNow } from '../providers/cardHover';
import type { Services } from './services';

/** Says in a hover at the cursor why the word there is, or is not, part of a name. */
export async function explainName({ set, answers }: Services): Promise<void> {
  const editor = window.activeTextEditor;
  const reviewed = editor && set.articleOf(editor.document);
  if (!reviewed) {
    await inform(l10n.t('Open an article and put the cursor on a word.'));
    return;
  }
  const { space, path } = reviewed;
  const { document } = editor;
  const { version } = document;
  const caret = editor.selection.active;
  space.ensureCurrent(path, document);
  const explanation = await space.review.explainName(path, document.offsetAt(caret));
  // What was typed meanwhile moved the words.
  if (document.version !== version) return;
  if (!explanation) {
    await inform(l10n.t('There is no word at the cursor.'));
    return;
  }
  editor.revealRange(new Range(caret, caret));
  await answers.show(document, caret, cardHover(reviewed, explanationCard(explanation), knownNow(reviewed.space)));
}
