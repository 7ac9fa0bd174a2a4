import { placeOfLabel, Place, typeOfLabel, labelCount, labelOf, outside } from '../crf/labels';
import type { NameModel } from '../crf/nameModel';
import type { SequenceTagger } from '../crf/sequenceTagger';
import { type EntityType, entityTypes } from '../entityType';
import type { FeatureDocument, FeatureReader, ModelSentence } from '../features/featureDocument';
import type { NameDocument } from '../nameDocument';
import type { NameMention } from '../nameRecognizer';
import type { NameSpan } from '../nameSpan';
import { describeKnowledge, describeSeen } from './describeKnowledge';
import { modelClues } from './modelClues';
import type { NameDecider, NameExplanation } from './nameExplanation';

/** An article as it was read, with what each step found in it. */
export interface ReadArticle {
  readonly document: NameDocument;
  readonly features: FeatureDocument;
  /** What the model found alone. */
  readonly tagged: readonly NameSpan[];
  readonly datelines: readonly NameSpan[];
  readonly tags: readonly NameSpan[];
  readonly known: readonly NameSpan[];
  readonly mentions: readonly NameMention[];
}

/** The engine that read it. */
export interface ReadingEngine {
  readonly model: NameModel;
  readonly reader: FeatureReader;
  readonly tagger: SequenceTagger;
}

/**
 * Says why the word at an offset is, or is not, part of a name; undefined where there is no word.
 * @param offset UTF-16, 0 to the length of the text; the end of a word counts.
 */
export function explainName(article: ReadArticle, engine: ReadingEngine, offset: number): NameExplanation | undefined {
  const { document, features } = article;
  const token = document.tokens.find(({ start, end }) => start <= offset && offset <= end);
  if (token === undefined) return undefined;
  const mention = article.mentions.find(({ start, end }) => start <= offset && offset <= end);
  const sentence = features.sentences.find(({ units }) => units.some(holds(offset)));
  const at = sentence?.units.findIndex(holds(offset)) ?? -1;
  const unit = sentence?.units[at];
  if (sentence === undefined || unit === undefined) {
    const nothing = { classes: [], clues: [], lists: [], article: [] };
    return { span: token, text: token.form, mention, decider: mention === undefined ? 'not-read' : 'user', ...nothing };
  }
  const view = sentence.views[at];
  return {
    span: { start: unit.start, end: unit.end },
    text: unit.form,
    mention,
    decider: deciderOf(article, mention),
    ...fromModel(engine, document, sentence, features, at),
    lists: describeKnowledge(view?.flags ?? 0, view?.knowledge ?? 0),
    article: describeSeen(features.seen.get(view?.lower ?? 0) ?? 0),
  };
}

function holds(offset: number): (span: { readonly start: number; readonly end: number }) => boolean {
  return ({ start, end }) => start <= offset && offset <= end;
}

function deciderOf(article: ReadArticle, mention: NameMention | undefined): NameDecider {
  if (mention === undefined) return 'model';
  const isIn = (spans: readonly NameSpan[]): boolean =>
    spans.some(({ start, end, type }) => start === mention.start && end === mention.end && type === mention.type);
  if (isIn(article.known)) return 'user';
  if (isIn(article.datelines)) return 'dateline';
  if (isIn(article.tags)) return 'tag';
  return isIn(article.tagged) ? 'model' : 'article';
}

function fromModel(
  { model, reader, tagger }: ReadingEngine,
  document: NameDocument,
  sentence: ModelSentence,
  features: FeatureDocument,
  at: number,
): Pick<NameExplanation, 'classes' | 'clues'> {
  const marginals = tagger.marginals(sentence, features, at);
  const sums = new Map<EntityType | undefined, number>();
  for (let label = 0; label < labelCount; label++) {
    const type = label === outside ? undefined : entityTypes[typeOfLabel(label)];
    sums.set(type, (sums.get(type) ?? 0) + (marginals[label] ?? 0));
  }
  const classes = [...sums]
    .map(([type, probability]) => ({ type, probability }))
    .sort((a, b) => b.probability - a.probability);
  const [best, second] = classes;
  const chosen = labelFor(best?.type, marginals);
  const other = chosen === outside ? labelFor(second?.type, marginals) : outside;
  const words = reader.wordsOf(document, sentence);
  return { classes, clues: modelClues(model, sentence, features, words, at, chosen, other) };
}

/** The likeliest label of a class. */
function labelFor(type: EntityType | undefined, marginals: Float64Array): number {
  if (type === undefined) return outside;
  const index = entityTypes.indexOf(type);
  let best = labelOf(index, Place.Only);
  for (let label = 1; label < labelCount; label++)
    if (typeOfLabel(label) === index && (marginals[label] ?? 0) > (marginals[best] ?? 0)) best = label;
  return placeOfLabel(best) === Place.Only ? labelOf(index, Place.Only) : best;
}
