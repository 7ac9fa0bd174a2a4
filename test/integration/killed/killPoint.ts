import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Disposable, type Uri, workspace } from 'vscode';

/** Where a write can be cut by the end of the extension host, in the order in which a write comes by. */
export const stations = ['asked', 'edited', 'saving', 'written'] as const;

/**
 * - `asked`: the command is about to hand its edit to the window.
 * - `edited`: an editor has the new text, nothing has been saved.
 * - `saving`: the window is about to save, and waits for the extension host to say what it wants to change before.
 * - `written`: a file on disk is for the first time another than it was, be it new, cut off or whole.
 */
export type Station = (typeof stations)[number];

/** When the extension host is to end: at a station, or some milliseconds after the command was called. */
export type KillPoint = { readonly station: Station } | { readonly milliseconds: number };

/**
 * Runs a command and tells which stations its write comes by.
 *
 * @param folder absolute path of the folder whose files count.
 * @param passed called at each station when it is reached for the first time, before anything else happens.
 */
export async function withStations<T>(
  folder: string,
  passed: (station: Station) => void,
  work: () => PromiseLike<T>,
): Promise<T> {
  const seen = new Set<Station>();
  const pass = (station: Station): void => {
    if (seen.has(station)) return;
    seen.add(station);
    passed(station);
  };
  const isInFolder = (uri: Uri): boolean => workspace.getWorkspaceFolder(uri) !== undefined;
  const applyEdit = workspace.applyEdit.bind(workspace);
  // Extension and tests share one `vscode` module.
  Object.assign(workspace, {
    applyEdit: (...edit: Parameters<typeof applyEdit>) => {
      pass('asked');
      return applyEdit(...edit);
    },
  });
  const disk = watchDisk(folder, () => {
    pass('written');
  });
  const watching = Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isInFolder(document.uri)) pass('edited');
    }),
    workspace.onWillSaveTextDocument(({ document }) => {
      if (isInFolder(document.uri)) pass('saving');
    }),
  );
  try {
    return await work();
  } finally {
    disk.look();
    disk.stop();
    watching.dispose();
    Object.assign(workspace, { applyEdit });
  }
}

/** Looks at the files of a folder in every turn of the event loop: nothing of this process comes between a change and the look. */
function watchDisk(folder: string, changed: () => void): { readonly look: () => void; readonly stop: () => void } {
  const before = stateOf(folder);
  let next: NodeJS.Immediate | undefined;
  const look = (): void => {
    if (stateOf(folder) !== before) changed();
  };
  const turn = (): void => {
    look();
    next = setImmediate(turn);
  };
  turn();
  return {
    look,
    stop: () => {
      clearImmediate(next);
    },
  };
}

/** Names, sizes and times of the files of a folder. */
function stateOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const { ino, size, mtimeNs } = statSync(join(folder, name), { bigint: true, throwIfNoEntry: false }) ?? {};
      return `${name} ${ino} ${size} ${mtimeNs}`;
    })
    .sort()
    .join('\n');
}

/** As a crash or the system would: nothing of the extension host runs after this. */
export function killHost(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('the extension host was killed');
}
