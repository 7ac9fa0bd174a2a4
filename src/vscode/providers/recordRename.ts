import {
  type Disposable,
  l10n,
  languages,
  type Position,
  type Range,
  type RenameProvider,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import { entityIdAt, renameEntity } from '../../core/assist/renameEntity';
import { rangeIn, toRange } from '../host/ranges';
import type { ReviewSet } from '../host/reviewSet';
import { recordDocuments, recordOf } from './recordDocuments';

/** Gives an entity another id, in all sidecars and the workspace file of its folder. */
export class RecordRenameProvider implements RenameProvider {
  readonly #set: ReviewSet;

  constructor(set: ReviewSet) {
    this.#set = set;
  }

  register(): Disposable {
    return languages.registerRenameProvider([...recordDocuments], this);
  }

  async prepareRename(document: TextDocument, position: Position): Promise<{ range: Range; placeholder: string }> {
    const { id, span } = await this.#idAt(document, position);
    return { range: rangeIn(document, span), placeholder: id };
  }

  /** @throws Error with a message for the user when nothing is changed. */
  async provideRenameEdits(document: TextDocument, position: Position, newName: string): Promise<WorkspaceEdit> {
    const { id, space } = await this.#idAt(document, position);
    const renaming = renameEntity(space.review, id, newName);
    if (renaming.kind === 'refused') throw new Error(renaming.reason);
    const edit = new WorkspaceEdit();
    for (const { path, edits } of renaming.files) {
      for (const { range, newText } of edits) edit.replace(space.uriOf(path), toRange(range), newText);
    }
    return edit;
  }

  async #idAt(document: TextDocument, position: Position) {
    const record = recordOf(this.#set, document);
    // What was typed last, here or in another file, must be known.
    await record?.space.settled();
    const text = document.getText();
    const found = record && (await entityIdAt(record.space.review, record.path, text, document.offsetAt(position)));
    if (!record || !found) throw new Error(l10n.t('Only ids of entities can be renamed here.'));
    if (record.space.review.recordText(record.path) !== text) {
      throw new Error(l10n.t('This file is still being read. Try again in a moment.'));
    }
    return { ...found, space: record.space };
  }
}
