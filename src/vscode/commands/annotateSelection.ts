import { l10n, type TextEditor, window } from 'vscode';
import { anchorFor, type WrittenAnchor } from '../../core/sidecar/anchors/anchorFor';
import { addMention } from '../../core/sidecar/edits/addMention';
import type { Span } from '../../core/text/span';
import { baseName } from '../../core/text/path';
import { inform, tellBriefly } from '../host/messages';
import { type ArticleToWrite, articleToWrite, mayWrite } from './articleToWrite';
import { chooseEntity } from './chooseEntity';
import type { Services } from './services';
import { tellReason, writeSidecar } from './writeSidecar';

/** Records the selected words, or the name under the cursor, as a mention of an entity in the article's sidecar. */
export async function annotateSelection(services: Services): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !services.set.articleOf(editor.document)) {
    await inform(l10n.t('Open an article and select the words to annotate.'));
    return;
  }
  const article = await articleToWrite(services, editor.document.uri);
  if (!article) return;
  const words = wordsToAnnotate(article, editor);
  if (!words) {
    await inform(l10n.t('Select the words to annotate, or put the cursor on a name.'));
    return;
  }
  const entity = await chooseEntity(article, words.span, words.anchor.quote);
  if (!entity || !(await mayWrite(article))) return;
  const writing = await writeSidecar(article, (text) => addMention(text, { ...entity, ...words.anchor }));
  if (writing.kind !== 'written') {
    await tellReason(writing);
    return;
  }
  tellBriefly(l10n.t('“{0}” recorded as {1} in {2}', words.anchor.quote, entity.id, baseName(article.sidecarUri.path)));
}

/** The selection, else the name at the cursor, with the shortest anchor that means just this place. */
function wordsToAnnotate(
  { space, path }: ArticleToWrite,
  { document, selection }: TextEditor,
): { readonly span: Span; readonly anchor: WrittenAnchor } | undefined {
  space.ensureCurrent(path, document);
  const span: Span | undefined = selection.isEmpty
    ? space.review.mentionAt(path, document.offsetAt(selection.active))?.mention
    : { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const anchor = span && anchorFor(document.getText(), span);
  return span && anchor && { span, anchor };
}
