import { makeConsistent, type NameDraft } from './consistency';
import { readNameModel } from './crf/nameModel';
import { SequenceTagger } from './crf/sequenceTagger';
import { findDatelineNames } from './datelineNames';
import { entityTypes } from './entityType';
import { type FeatureDocument, FeatureReader } from './features/featureDocument';
import type { KnownNames } from './known/knownNames';
import { layKnownOver, type LaidSpan } from './known/layKnownOver';
import { Lexicon } from './lexicon';
import { NameDocument } from './nameDocument';
import type { NameMention, NameRecognizer } from './nameRecognizer';
import { layOver, type NameSpan } from './nameSpan';
import { findRole } from './roles';
import { findTagNames } from './tagNames';

/** Below this a mention is not reported: a wrong highlight is worse than a missing one. By class, as `entityTypes`. */
const lowestConfidence: readonly number[] = [0.35, 0.35, 0.35, 0.35, 0.5, 0.5];
/** The model is never as sure as the user, whatever it computes. */
const highestConfidence = 0.999;

/**
 * A recogniser that reads sentences with a trained sequence model and then makes the names of the article agree.
 * @param bytes of the model's file; read when the first text is. @throws ModelError at the first text, when they are none.
 */
export function createNameRecognizer(bytes: Uint8Array): NameRecognizer {
  return new ModelNameRecognizer(bytes);
}

class ModelNameRecognizer implements NameRecognizer {
  readonly #bytes: Uint8Array;
  #engine: { readonly lexicon: Lexicon; readonly reader: FeatureReader; readonly tagger: SequenceTagger } | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get version(): string {
    return 'crf';
  }

  recognize(text: string, known?: KnownNames): readonly NameMention[] {
    const { lexicon, reader, tagger } = (this.#engine ??= startEngine(this.#bytes));
    const document = new NameDocument(text, lexicon);
    const features = reader.read(document);
    const drafts = features.sentences.flatMap((sentence, index) =>
      tagger.tag(sentence, features).map(({ first, last, type, probability }): NameDraft => {
        return { sentence: index, first, last, type, confidence: probability };
      }),
    );
    const names = toSpans(features, makeConsistent(features, drafts));
    const structural = layOver(findTagNames(document, names), findDatelineNames(document));
    return toMentions(document, layKnownOver(document, layOver(names, structural), known?.findIn(document) ?? []));
  }
}

function startEngine(bytes: Uint8Array) {
  const model = readNameModel(bytes);
  return { lexicon: new Lexicon(), reader: new FeatureReader(model.words), tagger: new SequenceTagger(model) };
}

function toSpans(features: FeatureDocument, drafts: readonly NameDraft[]): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (const { sentence, first, last, type, confidence } of drafts) {
    const units = features.sentences[sentence]?.units;
    const opening = units?.[first];
    const closing = units?.[last - 1];
    const entityType = entityTypes[type];
    if (opening === undefined || closing === undefined || entityType === undefined) continue;
    if (confidence < (lowestConfidence[type] ?? 0)) continue;
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

function toMentions(document: NameDocument, spans: readonly LaidSpan[]): readonly NameMention[] {
  return spans.map((span, index): NameMention => {
    const role = findRole(document, spans, index);
    return {
      ...toMention(document, span),
      ...(role && { role }),
      ...(span.within && { within: span.within.map((name) => toMention(document, name)) }),
    };
  });
}

function toMention(document: NameDocument, { start, end, type, confidence }: NameSpan): NameMention {
  return { start, end, text: document.text.slice(start, end), type, confidence };
}
