import { oneLine } from '../text/oneLine';

/**
 * Words that say of the name after them that it is another name of what is named before them. As they are quoted; brackets and commas
 * around them are left out.
 */
export const renamings = [
  'formerly',
  'formerly known as',
  'formerly called',
  'formerly named',
  'previously',
  'previously known as',
  'previously called',
  'previously named',
  'originally',
  'originally known as',
  'originally called',
  'originally named',
  'once known as',
  'once called',
  'then known as',
  'also known as',
  'better known as',
  'commonly known as',
  'popularly known as',
  'otherwise known as',
  'known as',
  'also called',
  'now',
  'now known as',
  'now called',
  'renamed',
  'later renamed',
  'since renamed',
  'was renamed',
  'was later renamed',
  'has been renamed',
  'changed its name to',
  'changed his name to',
  'changed her name to',
  'rebranded as',
  'a.k.a.',
  'aka',
  'alias',
  'née',
  'nee',
  'né',
  'born',
  'birth name',
  'whose real name is',
  'whose real name was',
  'real name',
  'nicknamed',
  'nom de guerre',
] as const;

/** One of them. */
export type Renaming = (typeof renamings)[number];

/** Whether a cue is one of them. */
export function isRenaming(cue: string | undefined): cue is Renaming {
  return cue !== undefined && byWords.has(cue);
}

const byWords: ReadonlyMap<string, Renaming> = new Map(renamings.map((words) => [words, words]));

/** Of these words a name alone may be the surname that somebody was born with. */
const ofBirth: ReadonlySet<string> = new Set<Renaming>(['née', 'nee', 'né', 'born']);

/** These say of a name what somebody or something was or is, as often as what it is called: what follows must not go on. */
const bare: ReadonlySet<string> = new Set<Renaming>(['formerly', 'previously', 'originally', 'now']);

/** The longest words with the longest brackets and the article around them, in UTF-16 code units. */
const longest = 40;

/** What stands between two names of one class where the second is another name of what the first one names; undefined for anything else. */
export function renamingBetween(
  text: string,
  before: { readonly start: number; readonly end: number },
  after: { readonly start: number; readonly end: number },
  isPerson: boolean,
): Renaming | undefined {
  if (after.start - before.end > longest) return undefined;
  const between = text.slice(before.end, after.start);
  const words = byWords.get(bareWords(between));
  if (words === undefined || goesOn(text, after.end)) return undefined;
  // "Acme renamed Apex" says who did it.
  if (words === 'renamed' && !/^,|^ \(/.test(between)) return undefined;
  const [first, second] = [text.slice(before.start, before.end), text.slice(after.start, after.end)];
  if (ofBirth.has(words)) return isPerson ? words : undefined;
  if (!bare.has(words)) return words;
  if (!endsHere(text, after.end) || startsSeries(text, before.start)) return undefined;
  if (!isPerson) return words;
  // Somebody comes after somebody more often than people take another surname.
  return givenName(first) === givenName(second) ? words : undefined;
}

/** The words between two names in lower case, without brackets, commas, quotes and the article; empty where a sentence ends. */
function bareWords(between: string): string {
  const inner = between.replace(/^,?\s*\(?\s*/, '').replace(/[\s"“‘':]+$/, '');
  const words = oneLine(inner.toLowerCase());
  return words.endsWith(' the') ? words.slice(0, -' the'.length) : words;
}

/** "formerly Trump's aide" */
function goesOn(text: string, end: number): boolean {
  return /^['’]/.test(text.slice(end, end + 1));
}

/** Whether nothing but a bracket, a mark or a small word follows: "formerly Acme, said", not "formerly Acme engineers". */
function endsHere(text: string, end: number): boolean {
  return /^(?:["”]?[,;:.)\]\n]|["”]?\s*$|\s+(?:and|or|is|was|has|had|will|who|which|that|said|in|on|at|for|to)\s)/.test(
    text.slice(end, end + 12),
  );
}

/** "First Google, now Acme" */
function startsSeries(text: string, start: number): boolean {
  return /\b(?:first|then|once|and|after|before|yesterday)\s+$/i.test(text.slice(Math.max(0, start - 12), start));
}

function givenName(name: string): string | undefined {
  const words = name.split(/\s+/);
  return words.length > 1 ? words[0] : undefined;
}
