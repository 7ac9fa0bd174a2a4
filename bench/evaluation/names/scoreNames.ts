import { figures, type Figures } from '../../report/percent';
import { labels, threeLabels, type Label } from './labels';
import type { TokenSpan } from './nameCorpus';

/** The figures of one corpus, by exact span. */
export interface NameScore {
  /** PER, ORG and LOC only; on both sides. */
  readonly threeType: Figures;
  /** All classes that the corpus has; the class must be right. */
  readonly allTypes: Figures;
  /** All classes that the corpus has; the class does not matter. */
  readonly span: Figures;
  /** The classes that the corpus has. */
  readonly byType: Readonly<Partial<Record<Label, Figures>>>;
}

interface Counts {
  right: number;
  found: number;
  gold: number;
}

/** Counts names over documents: entity-level precision, recall and F1 by exact span, as conlleval. */
export class NameScorer {
  readonly #known: ReadonlySet<Label>;
  readonly #counts = new Map<Label | 'span', Counts>();

  /** @param known the classes that the corpus has. */
  constructor(known: ReadonlySet<Label>) {
    this.#known = known;
  }

  /** Adds a document; both sides in order and without overlaps. */
  add(gold: readonly TokenSpan[], found: readonly TokenSpan[]): void {
    const truth = new Map(gold.map((name) => [spanKey(name), name.label]));
    for (const { label } of gold) {
      this.#countsOf(label).gold++;
      this.#countsOf('span').gold++;
    }
    for (const name of found) {
      const label = truth.get(spanKey(name));
      this.#countsOf(name.label).found++;
      this.#countsOf('span').found++;
      if (label !== undefined) this.#countsOf('span').right++;
      if (label === name.label) this.#countsOf(label).right++;
    }
  }

  /** The figures of all documents so far. */
  score(): NameScore {
    const known = labels.filter((label) => this.#known.has(label));
    return {
      threeType: figures(this.#sum(known.filter((label) => threeLabels.has(label)))),
      allTypes: figures(this.#sum(known)),
      span: figures(this.#countsOf('span')),
      byType: Object.fromEntries(known.map((label) => [label, figures(this.#countsOf(label))])),
    };
  }

  #sum(of: readonly Label[]): Counts {
    const sum = { right: 0, found: 0, gold: 0 };
    for (const label of of) {
      const { right, found, gold } = this.#countsOf(label);
      sum.right += right;
      sum.found += found;
      sum.gold += gold;
    }
    return sum;
  }

  #countsOf(key: Label | 'span'): Counts {
    const counts = this.#counts.get(key) ?? { right: 0, found: 0, gold: 0 };
    this.#counts.set(key, counts);
    return counts;
  }
}

function spanKey({ first, last }: TokenSpan): string {
  return `${first} ${last}`;
}
