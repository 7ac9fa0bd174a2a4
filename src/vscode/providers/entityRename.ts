import {
  type CancellationToken,
  type Disposable,
  l10n,
  languages,
  type Position,
  type Range,
  type RenameProvider,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import type { Entity } from '../../core/entities/entity';
import { renameEntity } from '../../core/sidecar/decisions/renameEntity';
import { mayWriteFile } from '../commands/articleToWrite';
import { refusalOf } from '../commands/renameEntityCommand';
import { prepareDecision } from '../commands/writeDecision';
import { servedDocuments } from '../host/articleLanguage';
import { FolderReview } from '../host/folderReview';
import { toRange } from '../host/ranges';
import type { ReviewSet } from '../host/reviewSet';

/** Rename Symbol on a name of an article: what it is called in all articles is recorded, their texts stay as they are. */
export class EntityRename implements RenameProvider {
  readonly #set: ReviewSet;

  constructor(set: ReviewSet) {
    this.#set = set;
  }

  register(): Disposable {
    return languages.registerRenameProvider([...servedDocuments], this);
  }

  prepareRename(document: TextDocument, position: Position): { range: Range; placeholder: string } {
    const { range, entity } = this.#at(document, position);
    return { range, placeholder: entity.name };
  }

  async provideRenameEdits(
    document: TextDocument,
    position: Position,
    newName: string,
    token: CancellationToken,
  ): Promise<WorkspaceEdit | undefined> {
    const { space, entity } = this.#at(document, position);
    const refusal = refusalOf(space, entity, newName);
    if (refusal !== undefined) throw new Error(refusal);
    const prepared = await prepareDecision(space, (text) => renameEntity(text, entity, newName));
    if ('kind' in prepared) throw new Error(prepared.reason);
    if (token.isCancellationRequested || !(await mayWriteFile(space, prepared.uri))) return undefined;
    return prepared.edit;
  }

  /** The editor shows what is thrown beside the cursor. */
  #at(document: TextDocument, position: Position): { space: FolderReview; entity: Entity; range: Range } {
    const reviewed = this.#set.articleOf(document);
    if (!reviewed) throw new Error(l10n.t('This is no article.'));
    const { space, path } = reviewed;
    space.ensureCurrent(path, document);
    const found = space.review.mentionAt(path, document.offsetAt(position));
    const range = found && space.review.rangeOf(path, found.mention);
    if (!found?.entity || !range) throw new Error(l10n.t('There is no name at the cursor.'));
    if (!(space instanceof FolderReview)) throw new Error(l10n.t('This article is in no open folder.'));
    return { space, entity: found.entity, range: toRange(range) };
  }
}
