import type { ModelSentence } from '../features/featureDocument';
import { CaseMode, type WordView } from '../features/wordFeatures';
import { WordKnowledge } from '../features/wordTable';
import { WordFlag } from '../wordFlags';

/** A stretch of units [first, last) in which names may stand; around it there are none. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The stretches of a sentence that the model has to look at: large words and words that are mostly names, with their
 * neighbours; not a word that only opens the sentence. Where capitals say nothing, that is everything. Three quarters of running text are left out: they hold
 * names so rarely that looking costs more than it finds.
 */
export function candidateStretches({ views, mode }: ModelSentence): readonly Stretch[] {
  if (views.length === 0) return [];
  if (mode === CaseMode.Caseless) return [{ first: 0, last: views.length }];
  const stretches: Stretch[] = [];
  let first = -1;
  let last = -1;
  for (let at = 0; at < views.length; at++) {
    const view = views[at];
    if (view === undefined || !mayBeName(view) || (at === 0 && isOpeningWord(view, views[1], mode))) continue;
    const from = Math.max(0, at - 1);
    if (first >= 0 && from > last) {
      stretches.push({ first, last });
      first = from;
    } else if (first < 0) first = from;
    last = Math.min(views.length, at + 2);
  }
  if (first >= 0) stretches.push({ first, last });
  return stretches;
}

/** Whether a word is large only because it opens the sentence: "The", "He", before a small word. */
function isOpeningWord({ knowledge }: WordView, next: WordView | undefined, mode: CaseMode): boolean {
  const capital = WordKnowledge.capital(knowledge);
  return mode === CaseMode.Normal && next?.isLarge === false && capital >= 1 && capital <= 2;
}

/** Words that are large three times in ten or more, or that the lists have as names. */
function mayBeName({ isLarge, knowledge, flags, isTag }: WordView): boolean {
  if (isLarge || isTag || (flags & WordFlag.Gazetteer) !== 0) return true;
  const capital = WordKnowledge.capital(knowledge);
  return capital === 0 ? WordKnowledge.person(knowledge) >= 2 || WordKnowledge.city(knowledge) >= 2 : capital >= 4;
}
