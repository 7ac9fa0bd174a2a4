import type { EntityType } from '../names/entityType';
import { compareText } from './compareText';
import type { EntityForm } from './entity';
import { foldName } from './forms/fold';

/**
 * For a person the full name used by most articles; for everything else the most frequent spelling, of several the
 * longest. Handles and shouted headlines only where there is nothing else.
 */
export function displayName(forms: readonly EntityForm[], type: EntityType, fullTexts: ReadonlySet<string>): string {
  const plain = forms.filter(({ text }) => !/^[@#]/.test(text));
  const candidates = plain.length > 0 ? plain : forms;
  if (type !== 'person') {
    const ranked = [...candidates].sort(
      (a, b) => b.count - a.count || b.text.length - a.text.length || compareText(a.text, b.text),
    );
    return withoutShouting(ranked, candidates)?.text ?? '';
  }
  const full = candidates.filter(({ text }) => fullTexts.has(text));
  const ranked = [...(full.length > 0 ? full : candidates)].sort(
    (a, b) =>
      b.articles.length - a.articles.length ||
      b.count - a.count ||
      b.text.length - a.text.length ||
      compareText(a.text, b.text),
  );
  return withoutShouting(ranked, candidates)?.text ?? '';
}

/** The first form, or the same name in ordinary letters when the first is all capitals. */
function withoutShouting(ranked: readonly EntityForm[], all: readonly EntityForm[]): EntityForm | undefined {
  const [first] = ranked;
  if (first === undefined || first.text !== first.text.toUpperCase()) return first;
  const folded = foldName(first.text);
  return all.find(({ text }) => text !== first.text && foldName(text) === folded) ?? first;
}
