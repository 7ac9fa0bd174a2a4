/** A figure that must stay below a bound, or the run fails. Ratios and sizes are gated: absolute times depend on the machine. */
export interface Gate {
  readonly name: string;
  readonly value: number;
  readonly bound: number;
}

/** One part of the measurements. */
export interface Section {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  readonly gates: readonly Gate[];
}

/** Gates that are not met. */
export function failedGates(sections: readonly Section[]): readonly Gate[] {
  // A figure that is no number has not been measured: that is a failure too.
  return sections.flatMap(({ gates }) => gates.filter(({ value, bound }) => !(value <= bound)));
}
