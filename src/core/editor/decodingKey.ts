import { hashText } from '../text/hash';

/** The editor's settings that decide how it decodes a file, besides the file's bytes. */
export const decodingSettings = ['files.encoding', 'files.autoGuessEncoding', 'files.candidateGuessEncodings'] as const;

/** A setting of the editor by its full name. */
export type DecodingSetting = (typeof decodingSettings)[number];

/** The editor's settings as they hold in a folder. */
export interface SettingsInFolder {
  /** The value for files of a language; for all others without one. */
  valueOf(name: DecodingSetting, languageId?: string): unknown;
  /** The languages whose files have a value of their own. */
  languagesWith(name: DecodingSetting): readonly string[];
}

/** Whether the editor takes all that is UTF-8 for that, in files of every language. */
export function isUtf8Expected(settings: SettingsInFolder): boolean {
  const holds = (name: DecodingSetting, value: unknown): boolean =>
    settings.languagesWith(name).length === 0 && settings.valueOf(name) === value;
  return holds('files.encoding', 'utf8') && holds('files.autoGuessEncoding', false);
}

/** A number that differs where the same bytes may be decoded to another text: by other settings, of one language too. */
export function decodingKey(settings: SettingsInFolder): number {
  const values = decodingSettings.map((name) => [
    settings.valueOf(name) ?? null,
    [...settings.languagesWith(name)].sort().map((language) => [language, settings.valueOf(name, language) ?? null]),
  ]);
  return hashText(JSON.stringify(values));
}
