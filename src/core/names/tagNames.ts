import type { NameDocument } from './nameDocument';
import type { NameSpan } from './nameSpan';
import { readTag, splitCamelCase } from './tags';

/**
 * Handles and hashtags that stand for somebody or something: by their own letters ("@SecPompeo"), or because they spell
 * a name that the article has ("@AnnaNovakXYZ" beside "Anna Novak").
 */
export function findTagNames(document: NameDocument, names: readonly NameSpan[]): readonly NameSpan[] {
  const found: NameSpan[] = [];
  let spelt: ReadonlyMap<string, NameSpan> | undefined;
  document.tokens.forEach((token, index) => {
    if ((token.kind !== 'handle' && token.kind !== 'hashtag') || document.skipped[index] === 1) return;
    const place = { start: token.start, end: token.end, first: index, last: index + 1 };
    const type = readTag(token, document.lexicon);
    if (type !== undefined) found.push({ ...place, type, confidence: 0.85 });
    else if (token.kind === 'handle') {
      spelt ??= spellings(document, names);
      const name = spelt.get(firstTwo(splitCamelCase(token.form.slice(1))));
      if (name !== undefined) found.push({ ...place, type: name.type, confidence: name.confidence * 0.9 });
    }
  });
  return found;
}

/** Names of several words by their first two, in small letters. */
function spellings(document: NameDocument, names: readonly NameSpan[]): ReadonlyMap<string, NameSpan> {
  const spelt = new Map<string, NameSpan>();
  for (const name of names) {
    if (name.last - name.first < 2) continue;
    const key = firstTwo([document.word(name.first), document.word(name.first + 1)]);
    if (!spelt.has(key)) spelt.set(key, name);
  }
  return spelt;
}

function firstTwo(words: readonly string[]): string {
  return words.length < 2 ? '\n' : words.slice(0, 2).join(' ').toLowerCase();
}
