import type { LineKind } from '../../text/structure';
import { type NameDocument, SentenceCase } from '../nameDocument';
import { Shape } from '../shape';
import { type Unit, unitsOf } from '../units';
import { CapitalRuns } from './capitalRuns';
import { SentenceKeeper } from './sentenceKeeper';
import { type FeatureSentence, readContext } from './documentContext';
import { hashString } from './featureHash';
import { CaseMode, viewWord, type WordView } from './wordFeatures';
import type { WordTable } from './wordTable';
import { WordViews } from './wordViews';

/** A sentence, or a part of a very long one, as the model reads it. */
export interface ModelSentence extends FeatureSentence {
  readonly units: readonly Unit[];
  readonly runs: CapitalRuns;
}

/** An article as the model reads it. */
export interface FeatureDocument {
  readonly sentences: readonly ModelSentence[];
  /** What the article shows of each word, by the hash of the word: bits of `Seen`. */
  readonly seen: ReadonlyMap<number, number>;
  /** For each sentence of the article the index of its first part in `sentences`; one more at the end. */
  readonly parts: readonly number[];
}

/** An article with what was read of it. */
export interface ReadDocument {
  readonly document: NameDocument;
  readonly features: FeatureDocument;
}

/** Longer sentences are read in parts, so that buffers stay small whatever the text. */
const longestSentence = 240;
/** Of longer words only the beginning counts. */
const longestForm = 40;
/** Views are kept for at least so many words of each way of writing sentences, and for at most twice as many. */
const keptViews = { [CaseMode.Normal]: 10_000, [CaseMode.Title]: 2_000, [CaseMode.Caseless]: 6_000 } as const;
/** Words small between the large words of one name. */
const links = new Set(
  [
    'of',
    'for',
    'the',
    'and',
    '&',
    'de',
    'del',
    'da',
    'do',
    'dos',
    'van',
    'von',
    'der',
    'la',
    'le',
    'bin',
    'ibn',
    'al',
    'el',
    'y',
    'e',
    '-',
    "'s",
  ].map(hashString),
);
const lineKinds: readonly LineKind[] = [
  'paragraph',
  'headline',
  'heading',
  'byline',
  'caption',
  'breadcrumbs',
  'published',
  'furniture',
  'blank',
];

/** Reads articles for the model; keeps what it learned of words for the next one. */
export class FeatureReader {
  readonly #words: WordTable;
  readonly #views: Readonly<Record<CaseMode, WordViews>> = {
    [CaseMode.Normal]: new WordViews(keptViews[CaseMode.Normal]),
    [CaseMode.Title]: new WordViews(keptViews[CaseMode.Title]),
    [CaseMode.Caseless]: new WordViews(keptViews[CaseMode.Caseless]),
  };

  constructor(words: WordTable) {
    this.#words = words;
  }

  /** @param before what was read of the article that `document` kept tokens of. */
  read(document: NameDocument, before?: ReadDocument): FeatureDocument {
    const modes = caseModes(document);
    const keeper = before && new SentenceKeeper(document, before);
    const sentences: ModelSentence[] = [];
    const parts: number[] = [];
    let line = 0;
    document.sentences.forEach((sentence, number) => {
      while (line + 1 < document.structure.length && (document.structure[line]?.end ?? 0) <= sentence.start) line++;
      const kind = lineKinds.indexOf(document.structure[line]?.kind ?? 'paragraph');
      const mode = modes[number] ?? CaseMode.Normal;
      parts.push(sentences.length);
      if (keeper?.keep(sentence, mode, kind, sentences) === true) return;
      const units = unitsOf(document, sentence.first, sentence.last).filter(
        ({ token }) => document.skipped[token] !== 1,
      );
      for (let from = 0; from < units.length; from += longestSentence) {
        const part = units.length <= longestSentence ? units : units.slice(from, from + longestSentence);
        sentences.push(this.#readPart(document, part, mode, kind));
      }
    });
    parts.push(sentences.length);
    return { sentences, seen: readContext(sentences, hashString), parts };
  }

  #readPart(document: NameDocument, units: readonly Unit[], mode: CaseMode, line: number): ModelSentence {
    const views: WordView[] = [];
    const breaks: number[] = [];
    for (let at = 0; at < units.length; at++) {
      const unit = units[at];
      if (unit === undefined) break;
      views.push(this.#view(document, unit, mode));
      breaks.push(this.#breaksBefore(document, unit, units[at - 1]));
    }
    return { views, mode, line, breaks, units, runs: new CapitalRuns(views, mode, links) };
  }

  /** 1 where a new line begins inside the sentence, 2 where a part of a hyphenated word follows another. */
  #breaksBefore(document: NameDocument, unit: Unit, before: Unit | undefined): number {
    if (unit.isGlued) return 2;
    return before !== undefined && before.token !== unit.token && document.tokens[unit.token]?.breaksBefore !== 0
      ? 1
      : 0;
  }

  #view(document: NameDocument, unit: Unit, mode: CaseMode): WordView {
    const form = formOf(document, unit);
    const views = this.#views[mode];
    const known = views.get(form);
    if (known !== undefined) return known;
    if (form.length > longestForm) return this.#viewOf(document, form, mode);
    return views.add(form, (cut) => this.#viewOf(document, cut, mode));
  }

  #viewOf(document: NameDocument, form: string, mode: CaseMode): WordView {
    const lower = (form.length > longestForm ? form.slice(0, longestForm) : form).toLowerCase();
    return viewWord({
      form,
      plain: lower.replace(/\d/g, '0'),
      mode,
      flags: document.lexicon.flagsOf(lower),
      knowledge: this.#knowledgeOf(lower),
    });
  }

  /** Of a word that nobody knows, what is known of it without stops, or of its last part: "al-Halbousi", "Jean-Pierre". */
  #knowledgeOf(lower: string): number {
    const known = this.#words.lookUp(hashString(lower));
    if (known !== 0 || !/[-.']/.test(lower)) return known;
    const plain = this.#words.lookUp(hashString(lower.replace(/[.']/g, '')));
    return plain === 0 ? this.#words.lookUp(hashString(lower.slice(lower.lastIndexOf('-') + 1))) : plain;
  }
}

/** All addresses are one word to the model. */
function formOf(document: NameDocument, unit: Unit): string {
  return document.tokens[unit.token]?.kind === 'address' ? '\u2301' : unit.form;
}

/** What the capitals of each sentence say. Where a text is written without capitals at all, they say nothing. */
function caseModes(document: NameDocument): readonly CaseMode[] {
  const isSmall = document.sentences.map((sentence) => !hasCapital(document, sentence.first, sentence.last));
  let words = 0;
  let small = 0;
  document.sentences.forEach((sentence, number) => {
    const length = sentence.last - sentence.first;
    if (length < 3) return;
    words += length;
    if (isSmall[number] === true) small += length;
  });
  const isCaseless = small > words * 0.4;
  return document.cases.map((written, number) => {
    if (written === SentenceCase.AllCapitals || (isCaseless && isSmall[number] === true)) return CaseMode.Caseless;
    return written === SentenceCase.Title ? CaseMode.Title : CaseMode.Normal;
  });
}

function hasCapital(document: NameDocument, first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const shape = document.shape(index);
    if (shape >= Shape.Capital && document.form(index) !== 'I') return true;
  }
  return false;
}
