import { l10n, window } from 'vscode';
import { anchorFor, type WrittenAnchor } from '../../core/sidecar/anchors/anchorFor';
import { addClaim } from '../../core/sidecar/edits/addClaim';
import { addNote, type NoteKind, noteKinds } from '../../core/sidecar/edits/addNote';
import { claimParts } from '../../core/sidecar/edits/claimParts';
import type { EditResult } from '../../core/sidecar/edits/edit';
import { readWorkspaceFile } from '../../core/sidecar/reading/readWorkspaceFile';
import type { Span } from '../../core/text/span';
import { baseName } from '../../core/text/path';
import { inform, tellBriefly } from '../host/messages';
import { type ArticleToWrite, articleToWrite, mayWrite } from './articleToWrite';
import type { Services } from './services';
import { tellReason, writeSidecar } from './writeSidecar';

/** Records the selected words as a claim to be checked; who says it, about whom and when come from the sentence. */
export async function addClaimFromSelection(services: Services): Promise<void> {
  const selected = await selectionToWrite(services);
  if (!selected) return;
  const { article, text, span, anchor } = selected;
  const { space, path } = article;
  const known = space.review.article(path);
  if (!span || !anchor || !known) {
    await inform(l10n.t('Select the words that make the claim.'));
    return;
  }
  const sentence = await window.showInputBox({
    title: l10n.t('Claim'),
    prompt: l10n.t('The claim in a sentence that can be checked. May be left empty where the words say it.'),
    ignoreFocusOut: true,
  });
  if (sentence === undefined) return;
  const parts = claimParts(known, text, span, (index) => space.review.entityAt(path, index)?.id);
  const shared = readWorkspaceFile(space.review.recordText(space.review.workspacePath) ?? '').records.entities;
  const ids = new Set(shared.map(({ id }) => id.value));
  const claim = { anchor, text: sentence, ...parts };
  await write(
    article,
    (sidecar) => addClaim(sidecar, claim, ids, { article: text, offset: span.start }),
    l10n.t('Claim recorded'),
  );
}

/** Records a remark about the selected words, or about the whole article when nothing is selected. */
export async function addNoteHere(services: Services): Promise<void> {
  const selected = await selectionToWrite(services);
  if (!selected) return;
  const items = noteKinds.map((noteKind) => ({ label: labelOf(noteKind), noteKind }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Add Note') });
  if (!picked) return;
  const remark = await window.showInputBox({ title: picked.label, ignoreFocusOut: true });
  if (remark === undefined) return;
  const { article, text, span, anchor } = selected;
  const place = span && { article: text, offset: span.start };
  await write(
    article,
    (sidecar) => addNote(sidecar, { anchor, kind: picked.noteKind, text: remark }, place),
    l10n.t('Note recorded'),
  );
}

/** The selected words of the article in the editor, with the anchor that means just this place. */
async function selectionToWrite(services: Services): Promise<
  | {
      readonly article: ArticleToWrite;
      readonly text: string;
      readonly span: Span | undefined;
      readonly anchor: WrittenAnchor | undefined;
    }
  | undefined
> {
  const editor = window.activeTextEditor;
  if (!editor || !services.set.articleOf(editor.document)) {
    await inform(l10n.t('Open an article first.'));
    return undefined;
  }
  const article = await articleToWrite(services, editor.document.uri);
  if (!article || !(await mayWrite(article))) return undefined;
  const { document, selection } = editor;
  article.space.ensureCurrent(article.path, document);
  const text = document.getText();
  const span = selection.isEmpty
    ? undefined
    : { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  return { article, text, span, anchor: span && anchorFor(text, span) };
}

async function write(article: ArticleToWrite, edit: (text: string) => EditResult, said: string): Promise<void> {
  const writing = await writeSidecar(article, edit);
  if (writing.kind !== 'written') {
    await tellReason(writing);
    return;
  }
  tellBriefly(l10n.t('{0}: recorded in {1}', said, baseName(article.sidecarUri.path)));
}

function labelOf(kind: NoteKind): string {
  switch (kind) {
    case 'note':
      return l10n.t('Note');
    case 'question':
      return l10n.t('Question');
    case 'todo':
      return l10n.t('To Do');
    case 'correction':
      return l10n.t('Correction');
    case 'context':
      return l10n.t('Context');
  }
}
