import type { Article } from '../../src/core/corpus/article';
import type { Review } from '../../src/core/review';

/** Length of the words that a note quotes, in UTF-16 units. */
const quoteLength = 48;

/**
 * A sidecar of at least `length` UTF-16 units for an analysed article: its entities with the spellings found, and notes
 * on words that occur once.
 * @param remark what each note says besides its number; a longer one makes longer sidecars of as many records.
 * @throws Error when the article has too few words that occur once.
 */
export function sidecarFor(
  review: Review,
  article: Article,
  text: string,
  length: number,
  remark = 'on these words.',
): string {
  const quoted = (text: string): string => JSON.stringify(text);
  const ofEntity = new Map<string, Set<string>>();
  article.mentions.forEach(({ text }, at) => {
    const id = review.entityAt(article.path, at)?.id;
    if (id !== undefined && !text.includes('\n')) ofEntity.set(id, (ofEntity.get(id) ?? new Set()).add(text));
  });
  const lines = ['schema: source-review/1', '', 'article:', '  published: "2021-01-14"', '', 'entities:'];
  for (const [id, spellings] of ofEntity) {
    const entity = review.entity(id);
    if (entity === undefined) continue;
    lines.push(`  ${id}:`, `    name: ${quoted(entity.name)}`, `    type: ${entity.type}`);
    lines.push(`    mentions: [${[...spellings].map(quoted).join(', ')}]`);
  }
  lines.push('', 'notes:');
  let written = lines.join('\n').length;
  for (let at = 0, note = 1; written < length; at += quoteLength) {
    if (at >= text.length) throw new Error('The article is too short for so long a sidecar.');
    const quote = text.slice(at, at + quoteLength);
    if (/\n|^\s|\s$/.test(quote) || text.indexOf(quote) !== text.lastIndexOf(quote)) continue;
    const entry = [
      `  - quote: ${quoted(quote)}`,
      '    kind: context',
      `    text: ${quoted(`Note ${note++} ${remark}`)}`,
    ];
    written += entry.join('\n').length + 1;
    lines.push(...entry);
  }
  return `${lines.join('\n')}\n`;
}
