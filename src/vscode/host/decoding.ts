import { workspace, type WorkspaceFolder } from 'vscode';
import { hashText } from '../../core/text/hash';

/** What decides how the editor decodes a file, besides its bytes. */
export const decodingSettings = ['files.encoding', 'files.autoGuessEncoding', 'files.candidateGuessEncodings'] as const;

/** Differs where the same bytes in a folder may be decoded to another text: by other settings, of a language too. */
export function decodingOf(scope: WorkspaceFolder | undefined): number {
  const uri = scope?.uri;
  const general = workspace.getConfiguration(undefined, uri ?? null);
  const values = decodingSettings.map((name) => {
    const languages = general.inspect<unknown>(name)?.languageIds ?? [];
    const ofLanguages = languages.map((languageId) => {
      const ofLanguage = workspace.getConfiguration(undefined, { ...(uri && { uri }), languageId });
      return [languageId, ofLanguage.get<unknown>(name)];
    });
    return [general.get<unknown>(name), ofLanguages];
  });
  return hashText(JSON.stringify(values));
}
