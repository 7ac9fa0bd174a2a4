import type { DocumentFilter } from 'vscode';

/** The language of files that are articles wherever they are. */
export const articleLanguage = 'source-article';

/** Languages that names and dates are looked for in. Plain text counts where the settings include it. */
export const servedLanguages: readonly string[] = [articleLanguage, 'plaintext'];

/** What providers register for; which documents they answer for is decided by the reviews, not by schemes. */
export const servedDocuments: readonly DocumentFilter[] = servedLanguages.map((language) => ({
  scheme: '*',
  language,
}));
