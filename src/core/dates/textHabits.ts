import type { Publication } from './anchor/publication';
import { isNarrative } from './narrative';
import type { Figures, NumericOrder, TemporalNode } from './nodes';
import type { Finding } from './scanner';

/** What the dates of a text tell of all of them. */
export interface TextHabits {
  /** Whether it tells a history, so that dates follow one another rather than the publication. */
  readonly isNarrative: boolean;
  /** In which order it writes day and month in figures: of 13/4/2021 it can be told. Undefined where none or some of each tell. */
  readonly order: NumericOrder | undefined;
}

/** What a text's own findings tell. */
export function habitsOf(findings: readonly Finding[], publication: Publication | undefined): TextHabits {
  const orders = new Set<NumericOrder>();
  for (const { node } of findings) {
    const figures = figuresIn(node);
    if (figures?.order !== undefined && figures.other === undefined) orders.add(figures.order);
  }
  const [order] = orders;
  return { isNarrative: isNarrative(findings, publication), order: orders.size === 1 ? order : undefined };
}

/** The day in figures that a node is, or is the time of. */
function figuresIn(node: TemporalNode): Figures | undefined {
  if (node.kind === 'time') return node.day && figuresIn(node.day);
  return node.kind === 'calendar' ? node.figures : undefined;
}
