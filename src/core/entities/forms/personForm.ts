import {
  arabicArticles,
  generationSuffixes,
  isGivenName,
  particles,
  postNominals,
  regnalNumeral,
  sayyids,
  titles,
} from '../lexicons/personWords';
import { type NameWords, nameWords } from './words';

/** A person's name taken apart for comparison. All words folded. */
export interface PersonForm {
  readonly kind: 'person';
  readonly text: string;
  /** The name words in order, without titles, particles, articles and marks of generation. Never empty. */
  readonly words: readonly string[];
  /** Equal keys are the same name. */
  readonly key: string;
  /** All words written together: "jongun" for "Jong-un" and "Jong Un". */
  readonly joined: string;
  /** First word of two or more, else empty. */
  readonly given: string;
  /** Words between the first and the last, but for the nickname. */
  readonly middle: readonly string[];
  /** Last word. */
  readonly family: string;
  /** What stands between marks inside the name, by which somebody is called too ("ted" of "Thomas (Ted) Marsh"), else empty. */
  readonly nickname: string;
  /** Number of a monarch or pope ("Benedict XVI", "John Paul II") as a Roman numeral ("xvi"), else empty. */
  readonly number: string;
  /** Mark of generation ("jr", "2"), else empty. */
  readonly generation: string;
  /** Set where an article names a man and a woman alike ("Mr. Hale and Mrs. Hale"), else empty. */
  readonly address: '' | 'man' | 'woman';
  /** Whether it names someone by itself: two or more words. */
  readonly full: boolean;
  /** "Kate" of "Kate and Ann Moran", whose surname is written once for both. */
  readonly elided: boolean;
  /** "Al Thani": either a given name "Al" or an article before a surname. Only the other names can tell. */
  readonly articleLed: boolean;
}

const servantPrefix = new Set(['abd', 'abdul', 'abdel', 'abdal', 'abdol', 'abdoul', 'abdur', 'abdu']);

/** Takes a person's name apart. A text without any name word keeps its folded text as the only word. */
export function personForm(text: string, source: NameWords): PersonForm {
  let words = unfoldComma(text, source.folded);
  words = withoutTitles(words);
  let generation = '';
  const numerals: string[] = [];
  while (words.length > 1) {
    const last = words[words.length - 1] ?? '';
    if (postNominals.has(last)) words = words.slice(0, -1);
    else if (isRegnal(words, source.written)) {
      numerals.push(last);
      words = words.slice(0, -1);
      break;
    } else if (words.length > 2 && generationSuffixes.has(last)) {
      generation = generationSuffixes.get(last) ?? '';
      words = words.slice(0, -1);
    } else if (words.length === 2 && (last === 'jr' || last === 'sr')) {
      generation = last;
      words = words.slice(0, -1);
    } else break;
  }
  const articleLed = words.length === 2 && (words[0] === 'al' || words[0] === 'el');
  let parts = articleLed ? [...words] : nameParts(words);
  if (parts.length === 0) parts = words.length > 0 ? [...words] : [text.trim().toLowerCase()];
  const numbered = numerals.length > 0 ? [...parts, ...numerals] : parts.slice();
  const key = numbered.join(' ') + (generation === '' ? '' : ` (${generation})`);
  const full = parts.length > 1;
  const nickname = nicknameIn(text);
  return {
    kind: 'person',
    text,
    words: numbered,
    key,
    joined: numbered.join('').replaceAll('-', ''),
    given: full ? (parts[0] ?? '') : '',
    middle: nickname === '' ? parts.slice(1, -1) : without(parts.slice(1, -1), nickname.split(' ')),
    family: parts[parts.length - 1] ?? '',
    nickname,
    number: numerals.join(''),
    generation,
    address: '',
    full,
    elided: false,
    articleLed,
  };
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  return words.filter((word) => !others.includes(word));
}

function nicknameIn(text: string): string {
  const [, nickname = ''] = /\s["“„'‘«(]([^\s"“„'‘«(][^"“”„«»()]{0,40})["“”'’»)]\s/.exec(text) ?? [];
  return nickname === '' ? '' : nameWords(nickname).folded.join(' ');
}

/** The name of a man or of a woman where both are named alike. That of the man has the key of the bare name. */
export function addressed(form: PersonForm, address: 'man' | 'woman'): PersonForm {
  return { ...form, address, key: address === 'man' ? form.key : `${form.key} (${address})` };
}

/**
 * Whether the last word is the number of a monarch or pope and no mark of generation: after one word or given names alone.
 * Nobody's grandson is "I" or "V". It is written in capitals, which tells it from a name ("Xi") and an initial ("V.").
 */
function isRegnal(words: readonly string[], written: readonly string[]): boolean {
  const numeral = words.at(-1) ?? '';
  if (words.length < 2 || numeral === '' || !regnalNumeral.test(numeral)) return false;
  if (!written.includes(numeral.toUpperCase())) return false;
  return words.length === 2 || !generationSuffixes.has(numeral) || words.slice(0, -1).every(isGivenName);
}

/** Whether one name is the other without the number of a monarch or pope: "John Paul" beside "John Paul II". */
export function lacksNumber(short: PersonForm, numbered: PersonForm): boolean {
  if (short.number !== '' || numbered.number === '' || short.generation !== numbered.generation) return false;
  return short.words.join(' ') === numbered.words.slice(0, -1).join(' ');
}

/** The name that a given name has with the surname of who is named with it: "Kate" of "Kate and Ann Moran". */
export function withSurnameOf(form: PersonForm, { family }: PersonForm): PersonForm {
  const given = form.family;
  const words = [given, family];
  const names = { words, given, family, key: words.join(' '), joined: words.join('').replaceAll('-', '') };
  return { ...form, ...names, full: true, elided: true };
}

/** "Soleimani, Qassem" is given name last. */
function unfoldComma(text: string, folded: readonly string[]): readonly string[] {
  const comma = text.indexOf(',');
  if (comma <= 0 || text.includes(',', comma + 1)) return folded;
  const before = text
    .slice(0, comma)
    .split(/\s+/)
    .filter((word) => word !== '').length;
  const tail = folded.slice(before);
  const suffix = tail.length === 1 && (generationSuffixes.has(tail[0] ?? '') || postNominals.has(tail[0] ?? ''));
  return suffix || tail.length === 0 ? folded : [...tail, ...folded.slice(0, before)];
}

function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from] ?? '', words.length - from - 1)) from++;
  return words.slice(from);
}

/** Before a full name "Seyyed" is a title, before a surname it may be the given name. @param following how many words follow */
function isTitle(word: string, following: number): boolean {
  return titles.has(word.replace(/^ex-|^then-/, '')) || (following > 1 && sayyids.has(word));
}

/** "Y. Rashidi" begins with an initial, "Ortega y Gasset" has a particle. */
function isParticle(word: string, index: number): boolean {
  return particles.has(word) && (index > 0 || word.length > 1);
}

/** Joins "Abd al-X" and "Abu X" to one word, drops articles and particles. */
function nameParts(words: readonly string[]): string[] {
  const parts: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = withoutArticle(words[i] ?? '');
    if (word === '') continue;
    const joint = word === 'abu' || word === 'abou' ? 'abu' : servantPrefix.has(word) ? 'abd' : '';
    if (joint !== '' && i + 1 < words.length) {
      let next = i + 1;
      if (arabicArticles.has(words[next] ?? '') && next + 1 < words.length) next++;
      parts.push(joint + withoutArticle(words[next] ?? '').replaceAll('-', ''));
      i = next;
    } else if (isParticle(word, i) || (arabicArticles.has(word) && words.length > 1)) continue;
    else parts.push(servantName(word));
  }
  return parts;
}

/** "al-kazemi" is "kazemi"; "an-nasser" is "nasser". */
function withoutArticle(word: string): string {
  const hyphen = word.indexOf('-');
  return hyphen > 0 && hyphen < word.length - 2 && arabicArticles.has(word.slice(0, hyphen))
    ? word.slice(hyphen + 1)
    : word;
}

/** "abdul-mahdi" and "abdel-mahdi" are "abdmahdi". */
function servantName(word: string): string {
  const parts = word.split('-');
  if (parts.length > 1 && servantPrefix.has(parts[0] ?? '')) {
    const rest = parts.slice(1).filter((part) => !arabicArticles.has(part));
    return `abd${rest.join('')}`;
  }
  return word;
}
