import type { EntityType } from '../names/entityType';
import { compareText } from './compareText';
import { foldName } from './forms/fold';
import { compareSpellings, type SpellingCount } from './graph/spellings';

type Written = SpellingCount & { readonly text: string };

/**
 * For a person the full name used by most articles; for everything else the most frequent spelling, of several the
 * longest. Handles and shouted headlines only where there is nothing else.
 */
export function displayName(spellings: ReadonlyMap<string, SpellingCount>, type: EntityType): string {
  const forms = [...spellings].map(([text, spelling]): Written => ({ ...spelling, text }));
  const plain = forms.filter(({ text }) => !/^[@#]/.test(text));
  const candidates = plain.length > 0 ? plain : forms;
  if (type !== 'person') {
    return withoutShouting(candidates.toSorted(compareSpellings), candidates)?.text ?? '';
  }
  const full = candidates.filter((form) => form.full > 0);
  const ranked = (full.length > 0 ? full : candidates).toSorted(
    (a, b) => b.articles - a.articles || compareSpellings(a, b),
  );
  return withoutShouting(ranked, candidates)?.text ?? '';
}

/** The first form, or the same name in ordinary letters when the first is all capitals. */
function withoutShouting(ranked: readonly Written[], all: readonly Written[]): Written | undefined {
  const [first] = ranked;
  if (first === undefined || first.text !== first.text.toUpperCase()) return first;
  const folded = foldName(first.text);
  const plain = all.filter(({ text }) => text !== first.text && foldName(text) === folded);
  return plain.sort((a, b) => b.count - a.count || compareText(a.text, b.text))[0] ?? first;
}
