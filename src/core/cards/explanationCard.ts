import { explanationFacts } from '../names/explain/explanationFacts';
import type { NameExplanation } from '../names/explain/nameExplanation';
import type { Card } from './card';

/** The card that says why a word is, or is not, part of a name. */
export function explanationCard(explanation: NameExplanation): Card {
  const { word, verdict, facts } = explanationFacts(explanation);
  const { start, end } = explanation.mention ?? explanation.span;
  return {
    span: { start, end },
    heading: [
      { kind: 'strong', text: word },
      { kind: 'text', text: ` ${verdict}` },
    ],
    facts: facts.map(({ label, says }) => [
      { kind: 'label', text: label },
      { kind: 'text', text: ` ${says}` },
    ]),
    quotations: { items: [] },
    footer: [],
  };
}
