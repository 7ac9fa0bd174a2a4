/**
 * An id for an entity made of its name: lower case, without accents, words joined by hyphens; numbered from 2 where it is
 * taken. Names without any Latin letter or digit give `entity`.
 */
export function entityIdFor(name: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  const decomposed = name.toLowerCase().normalize('NFKD');
  const plain = decomposed.replace(/[ßæœøðđþłı]/gu, (letter) => letters.get(letter) ?? letter);
  const words = plain.replace(/[\p{M}'’´`]/gu, '').split(/[^a-z0-9]+/u);
  const slug =
    words
      .filter((word) => word !== '')
      .join('-')
      .slice(0, longestId) || 'entity';
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  return id;
}

const longestId = 80;

/** Latin letters that have no decomposition. */
const letters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ð', 'd'],
  ['đ', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
]);
