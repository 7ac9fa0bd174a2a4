import type { NameRecognizer } from '../../../src/core/names/nameRecognizer';
import { joinAsText, joinWithSpaces, spacingOf, type JoinedText } from './joinTokens';
import { labelIn, type Label } from './labels';
import { parseNameCorpus, type NameCorpus, type NameDocument, type TokenSpan } from './nameCorpus';
import { NameScorer, type NameScore } from './scoreNames';
import { toTokens } from './tokenMapping';
import { inCase, wordCases, type WordCase } from './wordCase';

/** How a file of labelled names was scored. */
export interface NameEvaluation {
  readonly documents: number;
  readonly tokens: number;
  readonly ignoredLabels: readonly string[];
  /** One score for each way of writing the words. */
  readonly cases: Readonly<Record<WordCase, NameScore>>;
}

/**
 * Scores a recogniser on a corpus.
 * @param raw join the tokens to text as it would be written; else with spaces between all tokens, a sentence a line.
 */
export function evaluateNames(content: string, recognizer: NameRecognizer, raw: boolean): NameEvaluation {
  const corpus = parseNameCorpus(content);
  const spacing = spacingOf(corpus.documents);
  const join = raw ? (document: NameDocument): JoinedText => joinAsText(document, spacing) : joinWithSpaces;
  const [asIs, upper, lower, title] = wordCases.map((wordCase) => scoreIn(wordCase, corpus, recognizer, join));
  if (!asIs || !upper || !lower || !title) throw new Error('A way of writing was not scored.');
  return {
    documents: corpus.documents.length,
    tokens: corpus.documents.reduce((sum, document) => sum + document.tokens.length, 0),
    ignoredLabels: corpus.ignoredLabels,
    cases: { 'as-is': asIs, upper, lower, title },
  };
}

function scoreIn(
  wordCase: WordCase,
  { documents, labels }: NameCorpus,
  recognizer: NameRecognizer,
  join: (document: NameDocument) => JoinedText,
): NameScore {
  const scorer = new NameScorer(labels);
  for (const document of documents) {
    const joined = join({ ...document, tokens: document.tokens.map((token) => inCase(token, wordCase)) });
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
