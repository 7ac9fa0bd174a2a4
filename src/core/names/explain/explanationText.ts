import { explanationFacts } from './explanationFacts';
import type { NameExplanation } from './nameExplanation';

/** An explanation as plain text: the verdict, then a line for each fact. No line has control characters of the article. */
export function explanationText(explanation: NameExplanation): string {
  const { word, verdict, facts } = explanationFacts(explanation);
  return [`${word} ${verdict}`, ...facts.map(({ label, says }) => `${label}: ${says}`)].join('\n');
}
