import { areDistinctNames } from '../lexicons/personWords';
import { areRegionalForms, spelledLike } from '../lexicons/regionalNames';
import { formsOfOneName } from '../lexicons/shortNames';
import { phonemes, skeletons, soundSimilarity, withinOneEdit } from './phonemes';

/** How two words of a name are related; the order is from strongest to weakest. */
export type WordRelation =
  | 'equal'
  | 'spelling'
  | 'short form'
  | 'short form of several'
  | 'other language'
  | 'initial'
  | 'transliteration'
  | 'one letter'
  | 'different';

/** How sure it is, 0 to 1, that two words are one name, and by what relation. */
export interface WordSimilarity {
  readonly score: number;
  readonly relation: WordRelation;
}

const different: WordSimilarity = { score: 0, relation: 'different' };

/** Least sound similarity at which equal skeletons count as one name. */
const leastSound = 0.78;

/** Shorter words have too few sounds to tell one name from another. */
const shortestCompared = 4;

/** Compares two folded words of persons' names. Symmetric. */
export function compareNameWords(a: string, b: string): WordSimilarity {
  if (a === b) return { score: 1, relation: 'equal' };
  const [left, right] = [a.replaceAll('-', ''), b.replaceAll('-', '')];
  if (left === right) return { score: 0.98, relation: 'equal' };
  if (a.length === 1 || b.length === 1) {
    return a.startsWith(b.charAt(0)) ? { score: 0.86, relation: 'initial' } : different;
  }
  const forms = formsOfOneName(a, b);
  if (forms === 'spellings') return { score: 0.93, relation: 'spelling' };
  if (forms === 'surely') return { score: 0.93, relation: 'short form' };
  if (forms === 'perhaps') return { score: 0.88, relation: 'short form of several' };
  if (areDistinctNames(left, right)) return different;
  if (light(left) === light(right)) return { score: 0.97, relation: 'spelling' };
  const shorter = Math.min(left.length, right.length);
  if (shorter < shortestCompared) return different;
  if (spelledLike(left) !== undefined && spelledLike(left) === spelledLike(right))
    return { score: 0.92, relation: 'transliteration' };
  if (areRegionalForms(left, right)) return { score: 0.9, relation: 'other language' };
  const sound = soundSimilarity(left, right);
  if (sound >= leastSound && shareSkeleton(left, right)) {
    return {
      score: Math.min(0.92, 0.8 + ((sound - leastSound) / (1 - leastSound)) * 0.12),
      relation: 'transliteration',
    };
  }
  if (shorter >= 5 && left.startsWith(right.charAt(0)) && withinOneEdit(left, right)) {
    return { score: 0.84, relation: 'one letter' };
  }
  return different;
}

/** Equal for the spellings of one surname that need no comparison of sounds: "Zelenskiy" and "Zelensky". */
export function spellingKey(word: string): string {
  return spelledLike(word) ?? light(word);
}

/** Spelling without what house styles vary: umlauts as two letters, "đ" as "dj", doubled letters, y for i, ou for u. */
export function light(word: string): string {
  let key = '';
  const spelled = word
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replaceAll('ue', 'u')
    .replaceAll('ou', 'u')
    .replaceAll('y', 'i')
    .replaceAll('ck', 'k')
    .replaceAll('dj', 'd')
    .replaceAll('-', '');
  for (const letter of spelled) if (!key.endsWith(letter)) key += letter;
  return key;
}

function shareSkeleton(a: string, b: string): boolean {
  const right = skeletons(b);
  return phonemes(a) === phonemes(b) || skeletons(a).some((skeleton) => skeleton !== '' && right.includes(skeleton));
}
