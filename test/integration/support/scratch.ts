import { commands, FileType, type TextDocument, Uri, window, workspace } from 'vscode';
import { equal } from './assertions';
import { eventually } from './eventually';
import { folderReview, uriOf, writeFiles } from './folder';
import { testHost } from './hosts';

let used = 0;
const made: string[] = [];

/** A folder of its own for a test, below the workspace folder. Paths of its files are relative to it. */
export class Scratch {
  /** Path of the folder in the workspace folder. */
  readonly path: string;

  constructor() {
    this.path = `scratch-${++used}`;
    made.push(this.path);
  }

  /** Path in the workspace folder of a file of this folder. */
  at(name: string): string {
    return `${this.path}/${name}`;
  }

  uri(name: string): Uri {
    return uriOf(this.at(name));
  }

  /** Writes files as another program does. */
  async write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    await writeFiles(Object.fromEntries(Object.entries(files).map(([name, content]) => [this.at(name), content])));
  }

  /** Writes articles and waits until they are indexed. */
  async indexed(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    await this.write(files);
    const review = await folderReview();
    await eventually(() => {
      for (const [name, content] of Object.entries(files)) {
        if (name.endsWith('.txt'))
          equal(review.article(this.at(name))?.length, content.length, `${name} is not indexed`);
        else equal(review.recordText(this.at(name)), content, `${name} is not read`);
      }
    });
  }
}

/** Closes all editors without saving and removes what tests wrote; for `teardown`. */
export async function cleanUp(): Promise<void> {
  for (const document of workspace.textDocuments.filter(isLeftByTest)) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
  for (const path of made.splice(0)) await remove(uriOf(path));
  const review = await folderReview();
  await eventually(() => {
    const left = review.knownPaths.filter((path) => path.startsWith('scratch-'));
    equal(left, [], 'files of a test are still known');
  });
}

/** Settings files are the editor's own business: it may be writing one just now. */
function isLeftByTest({ isDirty, uri }: TextDocument): boolean {
  return isDirty && (uri.scheme === 'untitled' || uri.path.includes('/scratch-') || uri.path.includes('/articles/'));
}

/**
 * Removes a folder, file by file first: the editor hears of single files sooner than of whole folders, but not of those
 * in folders that it does not watch.
 */
async function remove(folder: Uri): Promise<void> {
  const entries = await workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => undefined,
  );
  if (!entries) return;
  for (const [name, type] of entries) {
    const uri = Uri.joinPath(folder, name);
    await (type === FileType.Directory ? remove(uri) : testHost().otherProgram.remove(uri));
  }
  await testHost().otherProgram.remove(folder);
}
