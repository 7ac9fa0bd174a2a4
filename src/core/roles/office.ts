import { foldName } from '../entities/forms/fold';
import { stateNamed } from '../entities/lexicons/states';
import { titleNouns } from '../names/lists/titles';
import { lazy } from '../text/lazy';
import { WordSieve } from '../text/wordSieve';

/** What somebody is, by the words for it: "Iraqi Prime Minister" and "Iraq's premier" are one office. */
export interface Office {
  /** The words in one form, without the state: "prime minister". What is over says so: "former prime minister". */
  readonly post: string;
  /** Key of the state; empty where the words name none. */
  readonly state: string;
}

/** No role is longer, in words. */
const longestRole = 16;

const nouns = lazy(() => new Set(titleNouns()));
const sieve = lazy(() => new WordSieve(nouns()));

/** Words that do not change what the office is. */
const fillers = new Set(
  'the a an his her its their our my current new now incumbent acting interim caretaker s'.split(' '),
);
/** Words that say that it is over, or was so in the past that is told of. */
const past = new Set(['former', 'ex', 'then', 'onetime', 'one-time', 'late', 'outgoing']);
const pastWord = /^(?:ex|then)-/;

/** Other words for a post. */
const posts: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  premier: 'prime minister',
  'foreign secretary': 'foreign minister',
  'top diplomat': 'foreign minister',
  'chief diplomat': 'foreign minister',
  'foreign affairs minister': 'foreign minister',
  'external affairs minister': 'foreign minister',
  'secretary of defense': 'defense minister',
  'defense secretary': 'defense minister',
};

/** What an office words name; undefined where they name none. Linear in their length. */
export function officeOf(text: string): Office | undefined {
  const words = foldName(text)
    .replace(/\b(\p{L})\.(?=\p{L}\.|\s|$|')/gu, '$1')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '');
  if (words.length > longestRole) return undefined;
  const { state, rest } = withoutState(words);
  const isPast = rest.some((word) => past.has(word) || pastWord.test(word));
  const own = rest.map((word) => word.replace(pastWord, '')).filter((word) => !fillers.has(word) && !past.has(word));
  if (!own.some(isTitleNoun)) return undefined;
  const plain = own.map((word) => (word === 'defence' ? 'defense' : word)).join(' ');
  const turned = plain.replace(/^(minister|secretary) (?:of|for) (?:the )?(?!state$)(.+)$/, '$2 $1');
  // The secretary of state of the United States is what elsewhere is the foreign minister.
  const isChiefDiplomat = plain === 'secretary of state' && (state === '' || state === 'united states');
  const post = isChiefDiplomat ? 'foreign minister' : (posts[turned] ?? posts[plain] ?? turned);
  return { post: isPast ? `former ${post}` : post, state: state === '' && isChiefDiplomat ? 'united states' : state };
}

/** Whether a folded word says what somebody is: "minister", "president-elect". */
export function isTitleNoun(word: string): boolean {
  const lastWord = word.lastIndexOf('-') + 1;
  return nouns().has(word) || (lastWord > 0 && nouns().has(word.slice(lastWord)));
}

/** Quick: whether a line may have such a word. Most have none, and are not cut into tokens. */
export function mayHaveTitleNoun(line: string): boolean {
  return sieve().isIn(line);
}

function withoutState(words: readonly string[]): { readonly state: string; readonly rest: readonly string[] } {
  const rest: string[] = [];
  let state = '';
  for (let at = 0; at < words.length; at++) {
    // The first one named is the office's: it is not looked for any more.
    const pair = state === '' ? stateNamed(`${words[at] ?? ''} ${words[at + 1] ?? ''}`) : undefined;
    const named = pair ?? (state === '' ? stateNamed(words[at] ?? '') : undefined);
    if (named === undefined) {
      rest.push(words[at] ?? '');
      continue;
    }
    state = named;
    if (pair !== undefined) at++;
    while (/^(?:of|the)$/.test(rest.at(-1) ?? '')) rest.pop();
  }
  return { state, rest };
}
