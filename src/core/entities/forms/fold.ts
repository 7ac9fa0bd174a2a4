/** Letters that Unicode decomposition leaves alone, in their usual English spelling. */
const specialLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

const asciiOnly = /^[\x20-\x7e]*$/;
/** Nearly all names: words of ASCII letters and marks, one space between them. */
const plain = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/**
 * Folds a name so that spellings that differ in case, accents, quote marks and dashes are equal: lower case, no
 * diacritics (NFKD without marks), a few letters spelled out, white space as single spaces. Letters of other scripts
 * stay. Not length-preserving: never use offsets into the result.
 */
export function foldName(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  if (asciiOnly.test(text)) return collapseSpaces(text.toLowerCase().replaceAll('`', "'"));
  let folded = '';
  for (const letter of text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\ufeff]/gu, '')) {
    folded += specialLetters[letter] ?? letter;
  }
  return collapseSpaces(folded);
}

/** A short form of a name for use as an id: a to z, 0 to 9 and single hyphens; empty when no such letter is in it. */
export function slugOf(text: string): string {
  const slug = foldName(text)
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-');
  const from = slug.startsWith('-') ? 1 : 0;
  const to = slug.length > from && slug.endsWith('-') ? slug.length - 1 : slug.length;
  return slug.slice(from, Math.min(to, from + 80));
}

function collapseSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const noLetters = /[^\p{L}\p{N}]+/gu;
const noPlainLetters = /[^a-z0-9]+/g;

/** The letters and digits of words without case and accents: what spellings, and the ids made of them, have in common. */
export function lettersOf(words: string): string {
  if (plain.test(words)) return words.toLowerCase().replace(noPlainLetters, '');
  return foldName(words).replace(noLetters, '');
}

/** Yields `lettersOf` of every run of words in a name, the whole name too. */
export function* lettersWithin(name: string): Generator<string> {
  const words = foldName(name).split(noLetters);
  for (let first = 0; first < words.length; first++) {
    let letters = '';
    for (const word of words.slice(first, first + longestRun)) {
      letters += word;
      if (letters !== '') yield letters;
    }
  }
}

/** How many words of a name are looked at together. */
const longestRun = 8;
