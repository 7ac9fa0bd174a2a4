import { l10n } from 'vscode';

/**
 * Counts with their nouns. Languages have their own plurals, and VS Code's translations know none: one of a thing is a text by
 * itself.
 */
export const counted = {
  articles: (count: number): string => (count === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count)),
  claims: (count: number): string => (count === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', count)),
  dates: (count: number): string => (count === 1 ? l10n.t('1 date') : l10n.t('{0} dates', count)),
  mentions: (count: number): string => (count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count)),
  names: (count: number): string => (count === 1 ? l10n.t('1 name') : l10n.t('{0} names', count)),
  problems: (count: number): string => (count === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', count)),
} as const;

/** How often something is named, and in how many articles. */
export function mentionsIn(mentions: number, articles: number): string {
  return l10n.t('{0} in {1}', counted.mentions(mentions), counted.articles(articles));
}
