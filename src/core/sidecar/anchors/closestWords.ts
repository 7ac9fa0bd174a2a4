import type { Span } from '../../text/span';
import { searchApproximately } from './approximate';
import { GramIndex } from './gramIndex';
import type { SearchableText } from './searchableText';
import { isWholeWord } from './wholeWord';

/** Words that are not what was looked for, but nearly so. Spans are of the folded text. */
export interface NearWords {
  /** `case`: only capitals differ. `fuzzy`: some letters do. */
  readonly kind: 'case' | 'fuzzy';
  readonly spans: readonly Span[];
  /** Letters inserted, left out or changed, capitals apart. */
  readonly distance: number;
}

/** Work that may still be done for a file; counted, not timed, so that the same file always gives the same result. */
export interface SearchBudget {
  /** Steps of {@link searchApproximately} left. */
  steps: number;
}

/** About a quarter of a second of a slow machine. */
export function newSearchBudget(): SearchBudget {
  return { steps: 24_000_000 };
}

/** One of four letters may differ, of long quotations 32. */
const letterShare = 0.25;
const mostLetters = 32;
const mostKept = 2000;

/** Finds the words nearest to others that a text does not have. Equal words are searched once, and always cost the same. */
export class ClosestWords {
  readonly #text: SearchableText;
  /** The text in small letters, and where its grams are; made when it is searched for the first time. */
  #lowered: { readonly text: string; readonly grams: GramIndex } | undefined;
  readonly #known = new Map<string, { readonly near: NearWords | undefined; readonly steps: number }>();

  constructor(text: SearchableText) {
    this.#text = text;
  }

  /**
   * The nearest words; undefined when nothing is near, `unsearched` when the budget is spent.
   * @param isWhole whether they have to be whole words.
   */
  find(words: string, isWhole: boolean, budget: SearchBudget): NearWords | 'unsearched' | undefined {
    if (words === '') return undefined;
    const lowered = lowerCase(words);
    const key = `${isWhole ? '=' : '~'}${words}`;
    const known = this.#known.get(key) ?? this.#search(lowered, isWhole, budget);
    if (known === undefined || known.steps > budget.steps) {
      budget.steps = 0;
      return 'unsearched';
    }
    budget.steps -= known.steps;
    if (this.#known.size >= mostKept) this.#known.clear();
    this.#known.set(key, known);
    return known.near;
  }

  #search(
    lowered: string,
    isWhole: boolean,
    budget: SearchBudget,
  ): { readonly near: NearWords | undefined; readonly steps: number } | undefined {
    const { text, grams } = (this.#lowered ??= indexed(lowerCase(this.#text.text)));
    const wanted = (spans: readonly Span[]): readonly Span[] =>
      isWhole ? spans.filter((span) => isWholeWord(this.#text.text, span)) : spans;
    const otherCase = wanted(grams.occurrencesOf(lowered));
    if (otherCase.length > 0) return { near: { kind: 'case', spans: otherCase, distance: 0 }, steps: 0 };
    const most = Math.min(mostLetters, Math.floor(lowered.length * letterShare));
    if (most === 0) return { near: undefined, steps: 0 };
    // Not even begun when there is hardly anything left to do it with.
    if (budget.steps < text.length) return undefined;
    const { matches: found, steps } = searchApproximately(text, lowered, most, grams);
    const matches = found.map((match) => ({ ...match, ...trimmed(text, match) }));
    const spans = wanted(matches);
    const [first] = matches;
    const near = first && spans.length > 0 ? { kind: 'fuzzy' as const, spans, distance: first.distance } : undefined;
    return { near, steps };
  }
}

function indexed(text: string): { readonly text: string; readonly grams: GramIndex } {
  return { text, grams: new GramIndex(text) };
}

/** Small letters, one code unit for each: what would grow or shrink stays as it is. */
function lowerCase(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  const units = text.split('').map((unit) => {
    const small = unit.toLowerCase();
    return small.length === 1 ? small : unit;
  });
  return units.join('');
}

/** A span without the white space at its edges, which nobody would quote. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, end - words.length + words.trimEnd().length) };
}
