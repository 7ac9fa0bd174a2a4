import type { KeptTokens } from '../../text/retokenize';
import type { Sentence } from '../../text/sentences';
import type { NameDocument } from '../nameDocument';
import type { Unit } from '../units';
import type { ModelSentence, ReadDocument } from './featureDocument';
import type { CaseMode } from './wordFeatures';

const nothing: KeptTokens = { head: 0, tail: 0, shift: 0, places: 0 };

/** Takes over the sentences of an article whose words no edit touched, from how it was read before. */
export class SentenceKeeper {
  readonly #document: NameDocument;
  readonly #before: ReadDocument;
  readonly #kept: KeptTokens;
  /** The sentence before the edit that was compared last; both articles are gone through in order. */
  #number = 0;

  constructor(document: NameDocument, before: ReadDocument) {
    this.#document = document;
    this.#before = before;
    this.#kept = document.kept ?? nothing;
  }

  /**
   * Adds what was read of the sentence to `sentences`, if it was read before in the same way; to be called for all sentences
   * in their order. @returns whether it was.
   */
  keep({ first, last }: Sentence, mode: CaseMode, line: number, sentences: ModelSentence[]): boolean {
    const { head, tail, places, shift } = this.#kept;
    const isInHead = last <= head;
    if (!isInHead && first < this.#document.tokens.length - tail) return false;
    const back = isInHead ? 0 : places;
    const { document, features } = this.#before;
    while ((document.sentences[this.#number]?.first ?? Infinity) < first - back) this.#number++;
    const old = document.sentences[this.#number];
    if (old?.first !== first - back || old.last !== last - back || !this.#isSkippedAlike(first, last, back))
      return false;
    const from = features.parts[this.#number] ?? 0;
    const to = features.parts[this.#number + 1] ?? from;
    for (let part = from; part < to; part++) {
      const sentence = features.sentences[part];
      if (sentence?.mode !== mode || sentence.line !== line) return false;
    }
    for (let part = from; part < to; part++) {
      const sentence = features.sentences[part];
      if (sentence !== undefined) sentences.push(isInHead ? sentence : moved(sentence, shift, places));
    }
    return true;
  }

  #isSkippedAlike(first: number, last: number, back: number): boolean {
    const { skipped } = this.#document;
    const before = this.#before.document.skipped;
    for (let index = first; index < last; index++) if (skipped[index] !== before[index - back]) return false;
    return true;
  }
}

function moved(sentence: ModelSentence, shift: number, places: number): ModelSentence {
  if (shift === 0 && places === 0) return sentence;
  const units = sentence.units.map(({ start, end, form, token, isGlued }): Unit => {
    return { start: start + shift, end: end + shift, form, token: token + places, isGlued };
  });
  return { ...sentence, units };
}
