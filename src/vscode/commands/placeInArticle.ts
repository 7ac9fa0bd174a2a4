import { Uri, window } from 'vscode';
import { inform } from '../host/messages';
import type { Services } from './services';

/** A place of an article. */
interface ArticlePlace {
  readonly uri: Uri;
  /** In UTF-16 units. */
  readonly offset: number;
}

/**
 * The place that a link or a code action names, else the cursor in an article.
 * @param otherwise what the user is told when it is in none.
 */
export async function placeInArticle(
  { set }: Services,
  argument: unknown,
  otherwise: string,
): Promise<ArticlePlace | undefined> {
  if (isPlace(argument)) return { uri: Uri.parse(argument.uri, true), offset: argument.offset };
  const editor = window.activeTextEditor;
  if (editor && set.articleOf(editor.document))
    return { uri: editor.document.uri, offset: editor.document.offsetAt(editor.selection.active) };
  await inform(otherwise);
  return undefined;
}

function isPlace(argument: unknown): argument is { readonly uri: string; readonly offset: number } {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'uri' in argument &&
    typeof argument.uri === 'string' &&
    'offset' in argument &&
    Number.isInteger(argument.offset)
  );
}
