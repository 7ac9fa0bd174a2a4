import { WordFlag } from '../wordFlags';
import { CaseMode, type WordView } from './wordFeatures';

/** A sentence as the features see it. */
export interface FeatureSentence {
  readonly views: readonly WordView[];
  readonly mode: CaseMode;
  /** What kind of line it is: a small number. */
  readonly line: number;
  /** For each unit how it follows the one before: 0 on the same line, 1 on a new line, 2 after a hyphen. */
  readonly breaks: readonly number[];
}

/** What an article shows of a word anywhere in it, one bit each. */
export const enum Seen {
  /** Small in running text. */
  Small = 0x1,
  /** Large in running text, not at the head of a sentence. */
  Large = 0x2,
  AfterTitle = 0x4,
  BeforeSpeech = 0x8,
  AfterPlacePreposition = 0x10,
  AfterGivenName = 0x20,
  /** First of several large words. */
  FirstOfMany = 0x40,
  /** Last of several large words. */
  LastOfMany = 0x80,
  InBrackets = 0x100,
  AfterThe = 0x200,
  LastBeforeOrganizationWord = 0x400,
}

/** How many bits of `Seen` there are. */
export const seenBits = 11;

const the = 'the';

/** Gathers what an article shows of each of its words, by the hash of the word; in time linear in its length. */
export function readContext(
  sentences: readonly FeatureSentence[],
  hashOf: (word: string) => number,
): ReadonlyMap<number, number> {
  const seen = new Map<number, number>();
  const theHash = hashOf(the);
  const openHash = hashOf('(');
  const closeHash = hashOf(')');
  for (const { views, mode } of sentences) {
    const isNormal = mode === CaseMode.Normal;
    for (let at = 0; at < views.length; at++) {
      const view = views[at];
      if (view === undefined) continue;
      const before = views[at - 1];
      const after = views[at + 1];
      let bits = 0;
      if (isNormal) {
        if (!view.isLarge) bits |= Seen.Small;
        else if (at > 0) bits |= Seen.Large;
        if (view.isLarge) {
          const follows = before?.isLarge === true;
          const goesOn = after?.isLarge === true;
          if (!follows && goesOn) bits |= Seen.FirstOfMany;
          if (follows && !goesOn) bits |= Seen.LastOfMany;
        }
      }
      if (before !== undefined) {
        if (before.flags & (WordFlag.Title | WordFlag.Honorific)) bits |= Seen.AfterTitle;
        if (before.flags & WordFlag.PlacePreposition) bits |= Seen.AfterPlacePreposition;
        if (before.flags & WordFlag.Given) bits |= Seen.AfterGivenName;
        if (before.lower === theHash) bits |= Seen.AfterThe;
        if (before.lower === openHash && after?.lower === closeHash) bits |= Seen.InBrackets;
      }
      if (after !== undefined) {
        if (after.flags & WordFlag.Speech) bits |= Seen.BeforeSpeech;
        if (after.isLarge && after.flags & (WordFlag.StrongOrganization | WordFlag.WeakOrganization))
          bits |= Seen.LastBeforeOrganizationWord;
      }
      if (bits === 0) continue;
      const known = seen.get(view.lower) ?? 0;
      if ((known | bits) !== known) seen.set(view.lower, known | bits);
    }
  }
  return seen;
}
