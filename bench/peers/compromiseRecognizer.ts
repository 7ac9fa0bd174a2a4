import type { EntityType } from '../../src/core/names/entityType';
import { honorifics, titleNouns } from '../../src/core/names/lists/titles';
import type { NameMention, NameRecognizer } from '../../src/core/names/nameRecognizer';

/** A word as compromise gives it. */
interface Term {
  readonly text: string;
  /** Place in the text, UTF-16. */
  readonly offset: { readonly start: number };
  readonly tags: ReadonlySet<string>;
}

/** What we use of compromise's view of a text. */
interface View {
  /** The words of each match. */
  readonly docs: readonly (readonly Term[])[];
  /** Computes the places of the words. */
  compute(what: 'offset'): unknown;
  people(): View;
  places(): View;
  organizations(): View;
}

/** compromise: reads a whole text. */
export type Compromise = (text: string) => View;

/** Words before a person's name that our guidelines leave out, besides those that compromise knows as such. */
const titles: ReadonlySet<string> = new Set([...titleNouns(), ...honorifics()]);

/**
 * compromise as a recogniser of people, places and organizations. In its favour, what our guidelines do not count as part
 * of a name is taken off: titles in front, a possessive at the end.
 */
export function compromiseRecognizer(nlp: Compromise): NameRecognizer {
  return {
    version: 'compromise',
    explain: () => undefined,
    recognize: (text) => {
      const view = nlp(text);
      view.compute('offset');
      const mentions = [
        ...mentionsOf(text, view.people(), 'person'),
        ...mentionsOf(text, view.places(), 'place'),
        ...mentionsOf(text, view.organizations(), 'organization'),
      ];
      return withoutOverlaps(mentions.sort((a, b) => a.start - b.start || b.end - a.end));
    },
  };
}

function mentionsOf(text: string, { docs }: View, type: EntityType): readonly NameMention[] {
  return docs.flatMap((terms): readonly NameMention[] => {
    // The second half of a contraction has no letters of its own.
    const written = terms.filter((term) => term.text !== '');
    const words = type === 'person' ? written.slice(titlesIn(written)) : written;
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined) return [];
    const start = first.offset.start;
    const end = last.offset.start + last.text.replace(/['’]s?$/, '').length;
    return [{ start, end, text: text.slice(start, end), type, confidence: 1 }];
  });
}

/** How many words in front are titles. */
function titlesIn(terms: readonly Term[]): number {
  const count = terms.findIndex(({ text, tags }) => !tags.has('Honorific') && !titles.has(text.toLowerCase()));
  return count < 0 ? terms.length : count;
}

/** Of mentions that overlap, the first. @param mentions sorted by start. */
function withoutOverlaps(mentions: readonly NameMention[]): readonly NameMention[] {
  let end = 0;
  return mentions.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}
