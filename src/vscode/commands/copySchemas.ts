import { l10n, window, workspace, WorkspaceEdit } from 'vscode';
import { copiedSchemas, schemaFolder, withModeline } from '../../core/sidecar/format/modeline';
import { baseName } from '../../core/text/path';
import type { FolderReview } from '../host/folderReview';
import { inform, tellBriefly } from '../host/messages';
import { recordOf } from '../providers/recordDocuments';
import { mayWriteFile } from './articleToWrite';
import { askForFolder } from './askForFolder';
import { saveChanged } from './saveChanged';
import type { Services } from './services';
import { notWritten, tellReason } from './writeSidecar';
import { writeText } from './writeText';

/**
 * Writes the schemas of sidecars into a folder, for editors and checks that read them from files. Of a sidecar that is
 * open the user is asked whether it shall name its schema.
 */
export async function copySchemas(services: Services, argument: unknown): Promise<void> {
  const space = await askForFolder(services, argument, l10n.t('Copy Schemas'));
  if (!space || !(await mayWriteFile(space, space.uriOf(schemaFolder)))) return;
  const editor = window.activeTextEditor;
  for (const { path, text } of copiedSchemas()) {
    const uri = space.uriOf(path);
    if (await writeText(uri, () => text)) continue;
    await tellReason(notWritten(uri));
    return;
  }
  tellBriefly(l10n.t('The schemas are in {0}', schemaFolder));
  const record = editor && recordOf(services.set, editor.document);
  if (editor && record?.space === space) await offerModeline(space, record.path, editor.document);
}

async function offerModeline(
  space: FolderReview,
  path: string,
  document: { readonly getText: () => string },
): Promise<void> {
  const isNamed = withModeline(path, document.getText()) === undefined;
  const add = l10n.t('Add Line');
  const question = l10n.t('Add a first line to {0} that names its schema to other tools?', baseName(path));
  if (isNamed || (await inform(question, add)) !== add) return;
  const uri = space.uriOf(path);
  if (!(await mayWriteFile(space, uri))) return;
  const current = await workspace.openTextDocument(uri);
  const changed = withModeline(path, current.getText());
  if (changed === undefined) return;
  const edit = new WorkspaceEdit();
  edit.insert(uri, current.positionAt(0), changed.slice(0, changed.length - current.getText().length));
  const wasDirty = current.isDirty;
  if (!(await workspace.applyEdit(edit))) await tellReason(notWritten(uri));
  else if (!wasDirty) await saveChanged(current);
}
