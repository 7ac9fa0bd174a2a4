/**
 * Sounds of Latin spellings of names, coarse on purpose: romanisations of one Arabic, Russian, Hebrew, … name differ in
 * vowels, doubled letters and in how a few consonants are written (kh, dh, zh, ou). One character stands for one sound.
 */

/** Letter groups to one sound, longest first at each place. Capitals are sounds that one letter does not write. */
const groups: readonly (readonly [string, string])[] = [
  ['shch', 'S'],
  ['tsch', 'C'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['kh', 'X'],
  ['gh', 'G'],
  ['sh', 'S'],
  ['ch', 'C'],
  ['dh', 'D'],
  ['th', 'T'],
  ['zh', 'J'],
  ['dj', 'j'],
  ['dz', 'z'],
  ['ph', 'f'],
  ['ts', 'Z'],
  ['tz', 'Z'],
  ['cz', 'C'],
  ['ck', 'k'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['ie', 'i'],
  ['yy', 'i'],
  ['iy', 'i'],
  ['ae', 'a'],
  ['oe', 'o'],
  ['ue', 'u'],
  ['q', 'Q'],
  ['c', 'k'],
  ['x', 'ks'],
];

const groupsByLetter = new Map<string, (readonly [string, string])[]>();
for (const group of groups) {
  const letter = group[0].charAt(0);
  groupsByLetter.set(letter, [...(groupsByLetter.get(letter) ?? []), group]);
}

/** A folded word as sounds: one character each, doubled letters once, "y" as "i". */
export function phonemes(word: string): string {
  let sounds = '';
  for (let i = 0; i < word.length;) {
    const letter = word.charAt(i);
    const group = groupsByLetter.get(letter)?.find(([letters]) => word.startsWith(letters, i));
    let sound = group?.[1] ?? letter;
    if (sound === 'y') sound = 'i';
    if (!sounds.endsWith(sound)) sounds += sound;
    i += group?.[0].length ?? 1;
  }
  return sounds.replaceAll('-', '');
}

/** What a sound may be in the skeleton; a sound that is missing here is left out of it (vowels, h, w as vowel). */
const skeletonSounds: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    b: ['B'],
    p: ['P'],
    f: ['F'],
    v: ['F'],
    w: ['F', ''],
    t: ['T'],
    T: ['T', 'S'],
    d: ['D'],
    D: ['D', 'S'],
    s: ['S'],
    z: ['S'],
    Z: ['S'],
    S: ['X'],
    C: ['X', ''],
    J: ['J'],
    j: ['J', ''],
    g: ['G', 'J'],
    G: ['G'],
    k: ['K'],
    Q: ['K', 'G'],
    X: ['K', ''],
    l: ['L'],
    r: ['R'],
    m: ['M'],
    n: ['N'],
  }),
);

/** Most skeletons that one word may have. */
const maxSkeletons = 4;

/** The consonant skeletons of a folded word, at most four; two spellings of one name usually share one. */
export function skeletons(word: string): readonly string[] {
  const all = [''];
  for (const sound of phonemes(word)) {
    const choices = skeletonSounds.get(sound);
    if (choices === undefined) continue;
    const [first = '', ...others] = choices;
    const isSpelledOut = all.length * choices.length <= maxSkeletons;
    for (let at = 0, before = all.length; at < before; at++) {
      const skeleton = all[at] ?? '';
      all[at] = skeleton + first;
      if (isSpelledOut) for (const other of others) all.push(skeleton + other);
    }
  }
  return all.length === 1 ? all : [...new Set(all)];
}

const vowels = 'aeiou';
const soft = 'hw';

/** How near two sounds are, for pairs that are not wholly different. */
const nearSounds: ReadonlyMap<string, number> = new Map(
  (
    [
      ['Dz', 0.2],
      ['Dd', 0.3],
      ['Tt', 0.3],
      ['Ts', 0.4],
      ['sz', 0.3],
      ['Zs', 0.4],
      ['Zz', 0.4],
      ['Xk', 0.4],
      ['Xh', 0.3],
      ['Ch', 0.5],
      ['CS', 0.4],
      ['Jj', 0.2],
      ['Jz', 0.5],
      ['CJ', 0.6],
      ['gj', 0.4],
      ['Gg', 0.2],
      ['Gr', 0.6],
      ['fv', 0.3],
      ['vw', 0.2],
      ['bv', 0.6],
      ['bp', 0.6],
      ['gk', 0.7],
      ['Qk', 0.1],
      ['QX', 0.3],
      ['Qg', 0.3],
      ['QG', 0.3],
      ['ij', 0.3],
      ['Ss', 0.6],
      ['uw', 0.2],
    ] as const
  ).flatMap(([pair, cost]) => [
    [pair, cost],
    [pair.charAt(1) + pair.charAt(0), cost],
  ]),
);

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  if (vowels.includes(a) && vowels.includes(b)) return 0.25;
  return nearSounds.get(a + b) ?? 1;
}

function omission(sound: string): number {
  return vowels.includes(sound) ? 0.3 : soft.includes(sound) ? 0.35 : 1;
}

/**
 * How alike two folded words sound, 0 to 1: one minus the weighted edit distance of their sounds (Wagner and Fischer
 * with cheap vowels and related consonants), divided by the longer length.
 */
export function soundSimilarity(a: string, b: string): number {
  const left = phonemes(a);
  const right = phonemes(b);
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 1;
  let previous = [0];
  for (let j = 0; j < right.length; j++) previous.push((previous[j] ?? 0) + omission(right.charAt(j)));
  for (let i = 0; i < left.length; i++) {
    const sound = left.charAt(i);
    const drop = omission(sound);
    const current = [(previous[0] ?? 0) + drop];
    for (let j = 0; j < right.length; j++) {
      const other = right.charAt(j);
      current.push(
        Math.min(
          (previous[j] ?? 0) + substitution(sound, other),
          (previous[j + 1] ?? 0) + drop,
          (current[j] ?? 0) + omission(other),
        ),
      );
    }
    previous = current;
  }
  return 1 - (previous[right.length] ?? 0) / longest;
}

/** Whether two words are equal after one insertion, deletion, substitution or exchange of neighbours. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let tail = 0;
  while (tail < a.length - from && tail < b.length - from && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.length - from - tail;
  const right = b.length - from - tail;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
