import { overlaps, type Span, touches } from '../../text/span';
import { labelCount, labelOf, outside, Place, typeOfLabel } from '../crf/labels';
import type { NameModel } from '../crf/nameModel';
import type { SequenceTagger } from '../crf/sequenceTagger';
import { type EntityType, entityTypes } from '../entityType';
import type { ModelSentence } from '../features/featureDocument';
import type { Token } from '../../text/tokens';
import { decide, type ReadArticle } from './decide';
import { describeKnowledge, describeSeen } from './describeKnowledge';
import { modelClues } from './modelClues';
import type { NameExplanation } from './nameExplanation';

/** The engine that read an article. */
export interface ReadingEngine {
  readonly model: NameModel;
  readonly tagger: SequenceTagger;
}

/** A unit of a sentence that the model reads. */
interface ReadUnit {
  readonly sentence: ModelSentence;
  readonly at: number;
}

/**
 * Says why the word at an offset is, or is not, part of a name; undefined where there is no word.
 * @param offset UTF-16, 0 to the length of the text; the end of a word counts.
 */
export function explainName(article: ReadArticle, engine: ReadingEngine, offset: number): NameExplanation | undefined {
  const { document, features } = article;
  const index = wordAt(article, offset);
  const token = document.tokens[index];
  if (token === undefined) return undefined;
  const read = unitAt(features.sentences, index, offset);
  const unit = read?.sentence.units[read.at];
  const span = { start: (unit ?? token).start, end: (unit ?? token).end };
  const model = read === undefined ? undefined : askModel(article, engine, read);
  const view = read?.sentence.views[read.at];
  const entry = document.lexicon.entryOf((unit ?? token).form.toLowerCase());
  return {
    span,
    text: document.text.slice(span.start, span.end),
    ...decide(article, span, index, model !== undefined),
    classes: model?.classes ?? [],
    clues: model?.clues ?? [],
    lists: view === undefined ? [] : describeKnowledge(view.flags, view.knowledge, entry?.type),
    article: view === undefined ? [] : describeSeen(features.seen.get(view.lower) ?? 0),
  };
}

/** The token of the word that the offset is in or at the end of. A mark counts where it is part of a name; -1 for none. */
function wordAt({ document: { tokens }, mentions }: ReadArticle, offset: number): number {
  const word = tokens.findIndex((token) => touches(token, offset) && isWord(token));
  if (word >= 0) return word;
  const mark = tokens.findIndex((token) => touches(token, offset));
  // "Ann's": the ending belongs to the word before.
  if (tokens[mark]?.kind === 'possessive') return mark - 1;
  return mentions.some((mention) => overlaps(mention, tokens[mark] ?? { start: 0, end: 0 })) ? mark : -1;
}

function isWord({ kind }: Token): boolean {
  return kind !== 'punctuation' && kind !== 'symbol' && kind !== 'possessive';
}

/** The unit of a token that the offset is on; undefined where the model does not read. */
function unitAt(sentences: readonly ModelSentence[], token: number, offset: number): ReadUnit | undefined {
  for (const sentence of sentences) {
    const on = (unit: Span & { readonly token: number }): boolean => unit.token === token && touches(unit, offset);
    const touched = sentence.units.findIndex(on);
    const at = touched >= 0 ? touched : sentence.units.findLastIndex((unit) => unit.token === token);
    if (at >= 0) return { sentence, at };
  }
  return undefined;
}

/** What the model alone says of a unit; undefined where it does not look. */
function askModel(
  { features }: ReadArticle,
  { model, tagger }: ReadingEngine,
  { sentence, at }: ReadUnit,
): Pick<NameExplanation, 'classes' | 'clues'> | undefined {
  const marginals = tagger.marginals(sentence, features, at);
  if (marginals === undefined) return undefined;
  const sums = new Map<EntityType | undefined, number>();
  for (let label = 0; label < labelCount; label++) {
    const type = label === outside ? undefined : entityTypes[typeOfLabel(label)];
    sums.set(type, (sums.get(type) ?? 0) + (marginals[label] ?? 0));
  }
  const classes = [...sums]
    .map(([type, probability]) => ({ type, probability }))
    .sort((a, b) => b.probability - a.probability);
  const chosen = likeliestLabel(classes[0]?.type, marginals);
  const other = chosen === outside ? likeliestLabel(classes[1]?.type, marginals) : outside;
  return { classes, clues: modelClues(model, { sentence, seen: features.seen }, at, chosen, other) };
}

/** The likeliest label of a class. */
function likeliestLabel(type: EntityType | undefined, marginals: Float64Array): number {
  if (type === undefined) return outside;
  const labels = [Place.Begin, Place.Inside, Place.Last, Place.Only].map((place) =>
    labelOf(entityTypes.indexOf(type), place),
  );
  return labels.reduce((best, label) => ((marginals[label] ?? 0) > (marginals[best] ?? 0) ? label : best));
}
