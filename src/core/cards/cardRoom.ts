import type { Card } from './card';

/** A card has so many lines at most, with what is said below it. */
export const mostLines = 12;

/** How many lines a card has. */
export function linesOf({ heading, facts, quotations, footer }: Card): number {
  const { title, items } = quotations;
  const list = items.length === 0 ? 0 : items.length + (title === undefined ? 0 : 1);
  return (heading.length > 0 ? 1 : 0) + facts.length + list + (footer.length > 0 ? 1 : 0);
}

/** A card that leaves room for some lines below it: the last of its facts say least. */
export function withRoomFor(lines: number, card: Card): Card {
  const over = linesOf(card) + lines - mostLines;
  return over <= 0 ? card : { ...card, facts: card.facts.slice(0, Math.max(0, card.facts.length - over)) };
}
