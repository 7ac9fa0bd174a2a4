/** Precision, recall and their harmonic mean in percent, rounded to hundredths, with the counts behind them. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many the gold standard has. */
  readonly gold: number;
  /** How many the system found. */
  readonly found: number;
}

/** A share (0 to 1) in percent, rounded to hundredths. */
export function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

/** A percentage with one decimal, as tables show it. */
export function shown(percentage: number): string {
  return percentage.toFixed(1);
}

/** Figures from counts. Precision of nothing found and recall of nothing to find are 0. */
export function figures(counts: { readonly right: number; readonly found: number; readonly gold: number }): Figures {
  const { right, found, gold } = counts;
  return {
    precision: percent(found === 0 ? 0 : right / found),
    recall: percent(gold === 0 ? 0 : right / gold),
    f1: percent(found + gold === 0 ? 0 : (2 * right) / (found + gold)),
    gold,
    found,
  };
}
