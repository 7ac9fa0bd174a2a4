import { workspace, type WorkspaceFolder } from 'vscode';
import { decodingKey } from '../../core/editor/decodingKey';

/** Differs where the same bytes in a folder may be decoded to another text; without a folder, in the window. */
export function decodingOf(scope: WorkspaceFolder | undefined): number {
  const uri = scope?.uri;
  const general = workspace.getConfiguration(undefined, uri ?? null);
  return decodingKey({
    valueOf: (name, languageId) =>
      (languageId === undefined
        ? general
        : workspace.getConfiguration(undefined, { ...(uri && { uri }), languageId })
      ).get<unknown>(name),
    languagesWith: (name) => general.inspect<unknown>(name)?.languageIds ?? [],
  });
}
