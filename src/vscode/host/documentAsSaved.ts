import { type TextDocument, type Uri, workspace } from 'vscode';

/** How often an editor is looked at that may not have taken over yet what another program wrote, and how far apart. */
const looks = 20;
const pause = 100;

/**
 * Opens a file. The editor keeps documents for a while after they are closed and hears of what other programs write a
 * moment later: one without unsaved changes is waited for until it shows what is saved.
 */
export async function documentAsSaved(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  for (let look = 0; look < looks && !document.isDirty; look++) {
    const saved = await textOf(uri);
    if (saved === undefined || sameButBreaks(saved, document.getText())) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return document;
}

/** Undefined for what cannot be read. */
async function textOf(uri: Uri): Promise<string | undefined> {
  try {
    return (await workspace.decode(await workspace.fs.readFile(uri), { uri })).replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

/** Editors make the line breaks of a document alike. */
function sameButBreaks(a: string, b: string): boolean {
  return a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');
}
