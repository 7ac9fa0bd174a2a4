import type { Card } from '../cards/card';

/** A card before it is known which words of the file it belongs to. */
export type CardContents = Omit<Card, 'span'>;

/** As many places, records and pieces of evidence are listed. */
export const maxListed = 5;

/** A card of a heading alone, its first words in bold. */
export function said(heading: string, rest: string): CardContents {
  return {
    heading: [
      { kind: 'strong', text: heading },
      { kind: 'text', text: rest },
    ],
    facts: [],
    quotations: { items: [] },
    footer: [],
  };
}
