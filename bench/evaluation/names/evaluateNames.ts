import type { NameRecognizer } from '../../../src/core/names/nameRecognizer';
import { joinAsText, joinWithSpaces, spacingOf, type JoinedText } from './joinTokens';
import { labelIn, type Label } from './labels';
import { parseNameCorpus, type NameCorpus, type NameDocument, type TokenSpan } from './nameCorpus';
import { NameScorer, type NameScore } from './scoreNames';
import { toTokens } from './tokenMapping';
import { inCase, type WordCase } from './wordCase';

/** How a file of labelled names was scored. */
export interface NameEvaluation {
  readonly documents: number;
  readonly tokens: number;
  readonly ignoredLabels: readonly string[];
  /** The text as it is. */
  readonly asIs: NameScore;
  /** Copies of the text in other cases. */
  readonly copies: readonly { readonly wordCase: WordCase; readonly score: NameScore }[];
}

/**
 * Scores a recogniser on a corpus.
 * @param raw join the tokens to text as it would be written; else with spaces between all tokens, a sentence a line.
 * @param copies score copies in these cases too; each takes longer than the text itself.
 */
export function evaluateNames(
  content: string,
  recognizer: NameRecognizer,
  raw: boolean,
  copies: readonly WordCase[] = [],
): NameEvaluation {
  const corpus = parseNameCorpus(content);
  const spacing = spacingOf(corpus.documents);
  const join = raw ? (document: NameDocument): JoinedText => joinAsText(document, spacing) : joinWithSpaces;
  const scored = (write: (token: string) => string): NameScore => scoreIn(corpus, recognizer, join, write);
  return {
    documents: corpus.documents.length,
    tokens: corpus.documents.reduce((sum, document) => sum + document.tokens.length, 0),
    ignoredLabels: corpus.ignoredLabels,
    asIs: scored((token) => token),
    copies: copies.map((wordCase) => ({ wordCase, score: scored((token) => inCase(token, wordCase)) })),
  };
}

function scoreIn(
  { documents, labels }: NameCorpus,
  recognizer: NameRecognizer,
  join: (document: NameDocument) => JoinedText,
  write: (token: string) => string,
): NameScore {
  const scorer = new NameScorer(labels);
  for (const document of documents) {
    const joined = join({ ...document, tokens: document.tokens.map(write) });
    scorer.add(document.names, namesIn(joined, recognizer, labels));
  }
  return scorer.score();
}

function namesIn(
  { text, spans }: JoinedText,
  recognizer: NameRecognizer,
  known: ReadonlySet<Label>,
): readonly TokenSpan[] {
  return toTokens(recognizer.recognize(text), spans).flatMap(({ first, last, item }) => {
    const label = labelIn(known, item.type);
    return label === undefined ? [] : [{ first, last, label }];
  });
}
