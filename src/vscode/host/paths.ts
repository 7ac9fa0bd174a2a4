import { Uri, workspace, type WorkspaceFolder } from 'vscode';

/** The path of a file relative to its workspace folder; undefined when another folder, or none, holds it. */
export function pathIn(folder: WorkspaceFolder, uri: Uri): string | undefined {
  if (uri.scheme !== folder.uri.scheme || uri.authority !== folder.uri.authority) return undefined;
  const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  if (!uri.path.startsWith(root) || uri.path.length === root.length) return undefined;
  // A folder inside this one may be a workspace folder too; then its files are its own.
  if (workspace.getWorkspaceFolder(uri)?.uri.path !== folder.uri.path) return undefined;
  return uri.path.slice(root.length);
}

/** The address of a file by its path relative to the folder. */
export function uriIn(folder: WorkspaceFolder, path: string): Uri {
  return Uri.joinPath(folder.uri, path);
}
