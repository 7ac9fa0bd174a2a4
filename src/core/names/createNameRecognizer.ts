import { findCompoundNames } from './compoundNames';
import { makeConsistent } from './consistency';
import { readNameModel } from './crf/nameModel';
import { SequenceTagger } from './crf/sequenceTagger';
import { TaggedSentences } from './crf/taggedSentences';
import { findDatelineNames } from './datelineNames';
import { entityTypes } from './entityType';
import { explainName, type ReadingEngine } from './explain/explainName';
import type { NameExplanation } from './explain/nameExplanation';
import { type FeatureDocument, FeatureReader } from './features/featureDocument';
import type { KnownNames } from './known/knownNames';
import { layKnownOver } from './known/layKnownOver';
import { Lexicon } from './lexicon';
import { isSure } from './lowestConfidence';
import { toMentions } from './mentions';
import { NameDocument } from './nameDocument';
import type { NameDraft } from './nameDraft';
import type { NameMention, NameRecognizer } from './nameRecognizer';
import { layOver, type NameSpan } from './nameSpan';
import { joinNicknames } from './nicknames';
import { practiceText } from './practiceText';
import { RecentDocuments } from './recentDocuments';
import { findTagNames } from './tagNames';

/** The model is never as sure as the user, whatever it computes. */
const highestConfidence = 0.999;

/**
 * A recogniser that reads sentences with a trained sequence model and then makes the names of the article agree.
 * @param bytes of the model's file; read when the first text is. @throws ModelError at the first text, when they are none.
 */
export function createNameRecognizer(bytes: Uint8Array): NameRecognizer {
  return new ModelNameRecognizer(bytes);
}

/** What reads texts, once the model is read. */
interface Engine extends ReadingEngine {
  readonly lexicon: Lexicon;
  readonly reader: FeatureReader;
  readonly sentences: TaggedSentences;
  readonly recent: RecentDocuments;
}

class ModelNameRecognizer implements NameRecognizer {
  /** Until the engine has started. */
  #bytes: Uint8Array | undefined;
  #engine: Engine | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws ModelError when the bytes are no model. */
  get version(): string {
    return this.#started.model.version;
  }

  recognize(text: string, known?: KnownNames): readonly NameMention[] {
    return this.#read(text, known).mentions;
  }

  explain(text: string, offset: number, known?: KnownNames): NameExplanation | undefined {
    const { tagged, compound, agreed, ...read } = this.#read(text, known);
    const spans = (drafts: readonly NameDraft[]): readonly NameSpan[] => toSpans(read.features, drafts);
    const byModel = new Set(tagged);
    const listed = compound.filter((draft) => !byModel.has(draft));
    const article = { ...read, tagged: spans(tagged), listed: spans(listed), agreed: spans(agreed) };
    return explainName(article, this.#started, offset);
  }

  get #started(): Engine {
    if (this.#engine !== undefined) return this.#engine;
    this.#engine = startEngine(this.#bytes ?? new Uint8Array());
    this.#bytes = undefined;
    this.#read(practiceText, undefined);
    return this.#engine;
  }

  /** Reads an article; keeps what each step found, for explanations. */
  #read(text: string, known: KnownNames | undefined) {
    const { lexicon, reader, tagger, sentences, recent } = this.#started;
    const before = recent.find(text);
    const document = new NameDocument(text, lexicon, before?.document);
    const features = reader.read(document, before);
    recent.keep({ document, features }, before);
    const tagged = features.sentences.flatMap((sentence, index) =>
      sentences
        .find(sentence, features, () => tagger.tag(sentence, features))
        .map(({ first, last, type, probability }): NameDraft => {
          return { sentence: index, first, last, type, confidence: probability };
        }),
    );
    const compound = findCompoundNames(features, tagged, lexicon);
    const agreed = makeConsistent(features, compound, lexicon);
    const sure = joinNicknames(document, toSpans(features, agreed).filter(isSure));
    const datelines = findDatelineNames(document, sure);
    const tags = findTagNames(document, sure);
    const found = layOver(sure, layOver(tags, datelines));
    const own = known?.findIn(document) ?? [];
    const mentions = toMentions(document, layKnownOver(document, found, own));
    return { document, features, tagged, compound, agreed, datelines, tags, own, mentions };
  }
}

function startEngine(bytes: Uint8Array): Engine {
  const model = readNameModel(bytes);
  return {
    model,
    lexicon: new Lexicon(),
    reader: new FeatureReader(model.words),
    tagger: new SequenceTagger(model),
    sentences: new TaggedSentences(),
    recent: new RecentDocuments(),
  };
}

function toSpans(features: FeatureDocument, drafts: readonly NameDraft[]): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (const { sentence, first, last, type, confidence } of drafts) {
    const units = features.sentences[sentence]?.units;
    const opening = units?.[first];
    const closing = units?.[last - 1];
    const entityType = entityTypes[type];
    if (opening === undefined || closing === undefined || entityType === undefined) continue;
    spans.push({
      start: opening.start,
      end: closing.end,
      first: opening.token,
      last: closing.token + 1,
      type: entityType,
      confidence: Math.min(confidence, highestConfidence),
    });
  }
  return spans;
}
