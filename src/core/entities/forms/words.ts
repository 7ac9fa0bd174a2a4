import { foldName } from './fold';

/** A mention cut into words, before anything is known about its class. */
export interface NameWords {
  /** As written, without quotes, possessive and punctuation at the ends. */
  readonly written: readonly string[];
  /** The same words folded; dots are gone ("u.s." is "us"), hyphens stay. */
  readonly folded: readonly string[];
  /** Whether it is a handle or hashtag, split at its capital letters. */
  readonly handle: boolean;
}

/** Words that handles abbreviate. */
const handleWords: Readonly<Record<string, string>> = {
  sec: 'secretary',
  emb: 'embassy',
  amb: 'ambassador',
  gov: 'governor',
  govt: 'government',
  pres: 'president',
  sen: 'senator',
  rep: 'representative',
  dept: 'department',
  min: 'minister',
  intl: 'international',
};

/** What people put before their name in a handle because the bare name was taken. */
const handleFillers = new Set(['real', 'the', 'official', 'its', 'iam']);

/** Tails that make an adjective of a name: "Iran-backed". */
const adjectiveTail = /-(?:backed|led|based|born|made|style|run|controlled|affiliated|aligned|allied|linked|funded)$/i;

/** Quotes, brackets and punctuation that are no part of a name at its ends. A full stop at the end is kept for now. */
const edge = /^["“”„«»'‘’()[\],;:!?*_\s]+|["“”„«»'‘’()[\],;:!?*_\s]+$/g;

const possessive = /['’´`ʼ][sS]?$/;

/** The Arabic article that a name is written together with: "ElBaradei". */
const joinedArticle = /^(El|Al)(?=\p{Lu}\p{Ll}{2})/u;

/** No name is longer, in UTF-16 code units; the rest of what was taken for one is not looked at. */
const longestName = 300;

/** Cuts the text of a mention into words. */
export function nameWords(text: string): NameWords {
  const trimmed = text.slice(0, longestName).replace(edge, '');
  const first = trimmed.charAt(0);
  if ((first === '@' || first === '#') && !trimmed.includes(' ')) return handleNameWords(trimmed.slice(1));
  const written: string[] = [];
  const folded: string[] = [];
  const bare = trimmed.replace(possessive, '').replace(adjectiveTail, '');
  for (const word of bare.split(/[\s\u00a0/]+/)) {
    const clean = word.replace(edge, '').replace(/[.,]+$/, (end) => (isAbbreviation(word) ? end.charAt(0) : ''));
    const key = foldWord(clean.replace(joinedArticle, '$1-'));
    if (key === '') continue;
    written.push(clean);
    folded.push(key);
  }
  // A copy has no room to grow; forms keep it.
  return { written, folded: folded.slice(), handle: false };
}

function handleNameWords(name: string): NameWords {
  const written = splitCamelCase(name.replace(possessive, '')).filter((word) => !handleFillers.has(word.toLowerCase()));
  return { written, folded: written.map((word) => handleWords[word.toLowerCase()] ?? foldWord(word)), handle: true };
}

/** Splits "SecPompeo" and "USEmbBaghdad" where a capital follows a small letter or starts a word after capitals. */
function splitCamelCase(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[\s_\d]+/)
    .filter((word) => word !== '');
}

/** Whether a word is letters with a dot after each: "U.S.", "J.", also with the last dot missing. */
function isAbbreviation(word: string): boolean {
  return /^(?:\p{L}\.){1,6}\p{L}?\.?$/u.test(word);
}

function foldWord(word: string): string {
  const folded = foldName(word).replaceAll('.', '').replace(possessive, '').replaceAll("'", '');
  return /[\p{L}\p{N}&]/u.test(folded) ? folded : '';
}
