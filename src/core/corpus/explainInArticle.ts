import type { FoundName, NameDecision, NameExplanation } from '../names/explain/nameExplanation';
import type { KnownNames } from '../names/known/knownNames';
import type { NameRecognizer } from '../names/nameRecognizer';
import { hashText } from '../text/hash';
import { overlaps } from '../text/span';
import type { Article } from './article';
import type { NameHider } from './articleStore';

/** Who knows why a word is a name, and what the user chose to ignore. */
export interface ExplanationSources {
  readonly names: NameRecognizer;
  /** The user's own names. */
  readonly known: KnownNames;
  /** What keeps a name from being shown. */
  readonly hiddenBy: (name: FoundName) => NameHider | undefined;
}

/**
 * Why the word at an offset (UTF-16) is, or is not, part of a name that is shown in an article: what the recogniser says,
 * unless a date, a term to ignore or a setting has the last word. Undefined where there is no word.
 * @param text of the article; undefined is returned when it is not the one that was analysed.
 */
export function explainInArticle(
  article: Article,
  text: string,
  offset: number,
  { names, known, hiddenBy }: ExplanationSources,
): NameExplanation | undefined {
  if (text.length !== article.length || hashText(text) !== article.textHash) return undefined;
  const explanation = names.explain(text, offset, known);
  if (explanation === undefined) return undefined;
  const { mention, withheld } = explanation;
  const without = (decision: NameDecision): NameExplanation => {
    return { ...explanation, mention: undefined, withheld: mention ?? withheld, decision };
  };
  // The user's own name inside a longer one that is not shown stands for itself.
  const shown = article.mentions.find((name) => overlaps(name, explanation.span));
  if (shown !== undefined && shown.end - shown.start < (mention?.end ?? 0) - (mention?.start ?? 0))
    return { ...explanation, mention: shown, withheld: mention, decision: { by: 'own-name' } };
  // In the order in which an article loses names: `analyseArticle` goes before `ArticleStore`.
  const date = article.dates.find((expression) => overlaps(expression, mention ?? explanation.span));
  if (date !== undefined) return without({ by: 'date', text: date.text, edtf: date.edtf });
  const hider = mention && hiddenBy(mention);
  if (hider === undefined) return explanation;
  return without(hider === 'settings' ? { by: 'settings' } : { by: 'ignored', in: hider });
}
