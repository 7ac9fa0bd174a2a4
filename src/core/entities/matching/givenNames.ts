import { latinNames } from '../lexicons/latinNames';
import { phonemes } from './phonemes';
import type { WordSimilarity } from './wordSimilarity';

const vowels = 'aeiou';

/** Vowels that romanisations do not take for each other: "Kamal" is not "Kamil", while "Qasem" is "Qasim". */
const otherVowels = new Set(['ai', 'ao', 'au', 'io', 'iu']);

/**
 * Whether two given names that are spelled alike are two names, so that nobody but the user can say that one person has both:
 * both at home in the Latin alphabet and of other sounds ("Stefan", "Steven"), or of other endings ("Emil", "Emily"; "Julie", "Julio").
 * Symmetric.
 * @param a folded
 * @param b folded
 * @param relation of the two words
 */
export function areOtherNames(a: string, b: string, { relation }: WordSimilarity): boolean {
  if (relation !== 'transliteration' && relation !== 'one letter') return false;
  const areLatin = latinNames.has(a) && latinNames.has(b);
  if (areLatin && relation === 'one letter') return true;
  const [one, other] = [phonemes(a), phonemes(b)];
  if (areLatin && vowelsOf(one) !== vowelsOf(other)) return true;
  return endOtherwise(one, other);
}

/**
 * Whether two given names that may be romanisations of one differ in a vowel that romanisations seldom differ in. Symmetric.
 * @param a folded
 * @param b folded
 */
export function differInVowel(a: string, b: string): boolean {
  // "Abdullah" and "Abdallah": the vowel is the case of a noun.
  if (a.startsWith('abd') && b.startsWith('abd')) return false;
  const [one, other] = [syllables(phonemes(a)), syllables(phonemes(b))];
  if (one.length !== other.length) return false;
  return one.some((run, at) => {
    const beside = other[at] ?? '';
    if (run === '' || beside === '') return false;
    return Array.from(run).every((left) =>
      Array.from(beside).every((right) => otherVowels.has([left, right].sort().join(''))),
    );
  });
}

/**
 * Whether two words of one syllable differ in its vowel: "Chen" and "Chan" may be one name as Mandarin and Cantonese have it,
 * and are as often two, for so short a word has little else to tell it by. Symmetric.
 * @param a folded
 * @param b folded
 */
export function differInOnlyVowel(a: string, b: string): boolean {
  if (a === b) return false;
  const [one, other] = [vowelsOf(phonemes(a)), vowelsOf(phonemes(b))];
  return one.length === 1 && other.length === 1 && one !== other;
}

/** The vowels before, between and after the consonants of a word's sounds; consonants are counted, not compared. */
function syllables(sounds: string): readonly string[] {
  return sounds.split(/[^aeiou]/);
}

function vowelsOf(sounds: string): string {
  return sounds.replace(/[^aeiou]/g, '');
}

/** Whether one ends in a vowel and the other in a consonant or in another vowel. A last "e" is often silent, an "h" always. */
function endOtherwise(a: string, b: string): boolean {
  const [one, other] = [ending(a), ending(b)];
  return one !== other && one !== 'e' && other !== 'e';
}

function ending(sounds: string): string {
  // "Nikolaj", "Dmitrij": after a vowel it is one.
  const last = sounds
    .replace(/h$/, '')
    .replace(/(?<=[aeiou])j$/, 'i')
    .slice(-1);
  if (!vowels.includes(last)) return '';
  return last === 'o' ? 'u' : last;
}
