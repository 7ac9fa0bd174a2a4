import {
  type CancellationToken,
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  type Disposable,
  languages,
  MarkdownString,
  type Position,
  Range,
  SnippetString,
  type TextDocument,
} from 'vscode';
import { completionsAt } from '../../core/assist/completions';
import type { Suggestion, SuggestionKind } from '../../core/assist/suggestion';
import { escapeMarkdown } from '../../core/cards/cardMarkdown';
import { localDay } from '../../core/dates/localDay';
import { oneLine } from '../../core/text/oneLine';
import type { ReviewSet } from '../host/reviewSet';
import { recordDocuments, recordOf } from './recordDocuments';

/** Suggestions in sidecars and the workspace file: keys, ids, words of the article, dates. */
export class RecordCompletionProvider implements CompletionItemProvider {
  readonly #set: ReviewSet;

  constructor(set: ReviewSet) {
    this.#set = set;
  }

  register(): Disposable {
    return languages.registerCompletionItemProvider(
      [...recordDocuments],
      this,
      ' ',
      '"',
      "'",
      '-',
      '[',
      '{',
      ',',
      '\n',
    );
  }

  async provideCompletionItems(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<CompletionItem[]> {
    const record = recordOf(this.#set, document);
    if (!record) return [];
    const { space, path } = record;
    const text = document.getText();
    const options = { today: localDay(new Date()) };
    const suggestions = await completionsAt(space.review, path, text, document.offsetAt(position), options);
    if (token.isCancellationRequested) return [];
    return suggestions.map((suggestion, i) => itemOf(suggestion, i, document, position));
  }
}

function itemOf(suggestion: Suggestion, index: number, document: TextDocument, position: Position): CompletionItem {
  const { label, detail, kind, about, insert, span, filter, asksAgain } = suggestion;
  const item = new CompletionItem({ label: oneLine(label), description: detail }, itemKinds[kind]);
  item.insertText = new SnippetString(insert);
  const start = document.positionAt(span.start);
  const end = document.positionAt(span.end);
  const isQuoted = /^["']/u.test(filter);
  item.range = { inserting: new Range(start, isQuoted ? end : position), replacing: new Range(start, end) };
  item.filterText = filter;
  item.sortText = String(index).padStart(4, '0');
  if (about !== '') item.documentation = new MarkdownString(escapeMarkdown(about));
  if (asksAgain) item.command = { title: '', command: 'editor.action.triggerSuggest' };
  return item;
}

const itemKinds: Record<SuggestionKind, CompletionItemKind> = {
  key: CompletionItemKind.Property,
  record: CompletionItemKind.Struct,
  choice: CompletionItemKind.EnumMember,
  entity: CompletionItemKind.Reference,
  date: CompletionItemKind.Event,
  quote: CompletionItemKind.Text,
  sentence: CompletionItemKind.Text,
  file: CompletionItemKind.File,
  text: CompletionItemKind.Value,
};
