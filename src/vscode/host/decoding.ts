import { workspace, type WorkspaceFolder } from 'vscode';
import { decodingKey, isUtf8Expected, type SettingsInFolder } from '../../core/editor/decodingKey';

/** How the editor decodes the files of a folder. */
export interface Decoding {
  /** Differs where the same bytes may be decoded to another text. */
  readonly key: number;
  /** Whether all that is UTF-8 is taken for that. */
  readonly isUtf8Expected: boolean;
}

/** How files of a folder are decoded; without a folder, those of the window. */
export function decodingOf(scope: WorkspaceFolder | undefined): Decoding {
  const uri = scope?.uri;
  const general = workspace.getConfiguration(undefined, uri ?? null);
  const settings: SettingsInFolder = {
    valueOf: (name, languageId) =>
      (languageId === undefined
        ? general
        : workspace.getConfiguration(undefined, { ...(uri && { uri }), languageId })
      ).get<unknown>(name),
    languagesWith: (name) => general.inspect<unknown>(name)?.languageIds ?? [],
  };
  return { key: decodingKey(settings), isUtf8Expected: isUtf8Expected(settings) };
}
