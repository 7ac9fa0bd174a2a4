import {
  type DefinitionProvider,
  Disposable,
  type DocumentFilter,
  type DocumentSymbolProvider,
  languages,
  type ReferenceProvider,
} from 'vscode';

/** What answers where words lead, where the same is meant, and what a file has in it. */
export type Navigation = DefinitionProvider & ReferenceProvider & DocumentSymbolProvider;

/** Has definitions, references and the outline of some documents answered by one provider. */
export function registerNavigation(documents: readonly DocumentFilter[], navigation: Navigation): Disposable {
  const selector = [...documents];
  return Disposable.from(
    languages.registerDefinitionProvider(selector, navigation),
    languages.registerReferenceProvider(selector, navigation),
    languages.registerDocumentSymbolProvider(selector, navigation, { label: 'Source Review' }),
  );
}
