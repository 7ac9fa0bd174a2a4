import type { IndexedMention } from '../entity';
import type { Draft } from './draft';

interface Use {
  readonly mention: number;
  readonly draft: Draft;
}

/** Full names of several people by where an article uses them: those that say more of whom it goes on to speak first. */
export class FullUses {
  /** In order of the text: named for themselves; as somebody's relative; only to say who somebody else is. */
  readonly #byWeight: readonly (readonly Use[])[];

  constructor(drafts: readonly Draft[], mentions: readonly IndexedMention[]) {
    const all = drafts
      .flatMap((draft) => draft.best.mentions.map((mention) => ({ mention, draft })))
      .sort((a, b) => a.mention - b.mention);
    const cueOf = ({ mention }: Use): IndexedMention['cue'] => mentions[mention]?.cue;
    this.#byWeight = [
      all.filter((use) => cueOf(use) !== 'relative' && cueOf(use) !== 'aside'),
      all.filter((use) => cueOf(use) === 'relative'),
      all.filter((use) => cueOf(use) === 'aside'),
    ];
  }

  /**
   * Whom a lone name at a mention most likely means: the one who was named in full last before it, not in passing if possible;
   * before all of them the one who is named first.
   */
  nearest(mention: number): Draft | undefined {
    const places = this.#byWeight.map((uses) => ({ uses, after: countBefore(uses, mention) }));
    const before = places.find(({ after }) => after > 0);
    if (before !== undefined) return before.uses[before.after - 1]?.draft;
    return places.find(({ uses }) => uses.length > 0)?.uses[0]?.draft;
  }
}

/** How many of the uses stand before a mention. */
function countBefore(uses: readonly Use[], mention: number): number {
  let [low, high] = [0, uses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((uses[middle]?.mention ?? 0) < mention) low = middle + 1;
    else high = middle;
  }
  return low;
}
