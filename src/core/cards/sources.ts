import type { Article } from '../corpus/article';
import type { ArticleStore } from '../corpus/articleStore';
import type { ArticleTexts } from '../corpus/articleTexts';
import type { CancelSignal } from '../corpus/folderAccess';
import type { LinkedArticles } from '../corpus/linkedArticles';
import { excerptAround } from '../text/excerpt';
import { baseName } from '../text/path';
import type { Span } from '../text/span';
import type { CardLine, CardPart } from './card';

/** Where a card takes its facts from. */
export interface CardSources extends EntityCardSources {
  readonly articles: ArticleStore;
}

/** Where the card of a name takes its facts from. */
export interface EntityCardSources {
  readonly articles: LinkedArticles;
  readonly texts: ArticleTexts;
  readonly signal: CancelSignal;
}

/** The longest file name shown; the link tells the rest. */
const maxFileName = 40;

/** A short name for an article: its file name, cut in the middle if need be. */
export function articleLabel(path: string): string {
  const name = baseName(path).replace(/(\.article)?\.txt$/i, '');
  return name.length <= maxFileName ? name : `${name.slice(0, maxFileName - 9)}…${name.slice(-8)}`;
}

/**
 * A line that quotes an article: a link that lands on the words, then the words in their line. Without the article's
 * text (gone, unreadable, changed since it was indexed) the words stand alone.
 */
export async function quotation(
  article: Article,
  words: Span & { readonly text: string },
  sources: EntityCardSources,
): Promise<readonly CardPart[]> {
  const link: CardPart = {
    kind: 'link',
    text: articleLabel(article.path),
    place: { path: article.path, span: { start: words.start, end: words.end } },
  };
  const text = await sources.texts.text(article.path);
  if (text?.slice(words.start, words.end) !== words.text) return [link, { kind: 'text', text: ` — “${words.text}”` }];
  const excerpt = excerptAround(text, words);
  return [
    link,
    { kind: 'text', text: ` — ${excerpt.before}` },
    { kind: 'strong', text: excerpt.words },
    { kind: 'text', text: excerpt.after },
  ];
}

/** Items with commas between them, and how many of all are not shown. */
export function listed(items: readonly CardLine[], all: number): CardLine {
  const parts = items.flatMap((item, position) => [
    ...(position > 0 ? [{ kind: 'text', text: ', ' } as const] : []),
    ...item,
  ]);
  return all > items.length ? [...parts, { kind: 'text', text: ` and ${all - items.length} more` }] : parts;
}
