import { isLabel, type Label } from './labels';

/** A labelled name as tokens of a document, [first, last). */
export interface TokenSpan {
  readonly first: number;
  /** Token after the last one. */
  readonly last: number;
  readonly label: Label;
}

/** A document of a name corpus. */
export interface NameDocument {
  readonly tokens: readonly string[];
  /** Index of the first token of each sentence, ascending; the first is 0. */
  readonly sentences: readonly number[];
  /** In order, not overlapping. */
  readonly names: readonly TokenSpan[];
}

/** A corpus read from a file. */
export interface NameCorpus {
  readonly documents: readonly NameDocument[];
  /** The classes that occur. */
  readonly labels: ReadonlySet<Label>;
  /** Classes that occur but are none of ours: their names are left out. */
  readonly ignoredLabels: readonly string[];
}

/** More sentences than any real article has: the file knows no documents and marks only its beginning. */
const longestDocument = 400;
/** How many sentences make a document where none are marked. */
const sentencesOfPseudoDocument = 10;

/**
 * Reads `token<TAB>tag` lines (BIO; an I- without its B- begins a name, as in conlleval), with an empty line between
 * sentences and a -DOCSTART- line before a document. What is longer than an article, or unmarked, is cut into documents
 * of ten sentences.
 */
export function parseNameCorpus(text: string): NameCorpus {
  const reader = new CorpusReader();
  for (const line of text.split(/\r?\n/)) reader.take(line);
  return reader.finish();
}

interface LabelledSentence {
  readonly tokens: string[];
  readonly tags: string[];
}

class CorpusReader {
  readonly #documents: NameDocument[] = [];
  readonly #labels = new Set<Label>();
  readonly #ignored = new Set<string>();
  #sentences: LabelledSentence[] = [];
  #sentence: LabelledSentence = { tokens: [], tags: [] };

  take(line: string): void {
    if (line.startsWith('-DOCSTART-')) {
      this.#endSentence();
      this.#endDocument();
      return;
    }
    const tab = line.lastIndexOf('\t');
    if (tab < 0) {
      this.#endSentence();
      return;
    }
    const end = line.indexOf('\t');
    this.#sentence.tokens.push(line.slice(0, end));
    this.#sentence.tags.push(line.slice(tab + 1).trim());
  }

  finish(): NameCorpus {
    this.#endSentence();
    this.#endDocument();
    return { documents: this.#documents, labels: this.#labels, ignoredLabels: [...this.#ignored].sort() };
  }

  #endSentence(): void {
    if (this.#sentence.tokens.length > 0) this.#sentences.push(this.#sentence);
    this.#sentence = { tokens: [], tags: [] };
  }

  #endDocument(): void {
    const sentences = this.#sentences;
    const size = sentences.length > longestDocument ? sentencesOfPseudoDocument : Math.max(sentences.length, 1);
    for (let at = 0; at < sentences.length; at += size) {
      this.#documents.push(this.#document(sentences.slice(at, at + size)));
    }
    this.#sentences = [];
  }

  #document(sentences: readonly LabelledSentence[]): NameDocument {
    const tokens: string[] = [];
    const starts: number[] = [];
    const names: TokenSpan[] = [];
    for (const sentence of sentences) {
      starts.push(tokens.length);
      names.push(...this.#names(sentence.tags, tokens.length));
      tokens.push(...sentence.tokens);
    }
    return { tokens, sentences: starts, names };
  }

  #names(tags: readonly string[], offset: number): readonly TokenSpan[] {
    const names: TokenSpan[] = [];
    tags.forEach((tag, at) => {
      const label = tag.slice(2);
      if (!/^[BI]-/.test(tag) || this.#isContinued(tags, at)) return;
      let last = at + 1;
      while (last < tags.length && this.#isContinued(tags, last)) last++;
      if (isLabel(label)) {
        this.#labels.add(label);
        names.push({ first: offset + at, last: offset + last, label });
      } else this.#ignored.add(label);
    });
    return names;
  }

  #isContinued(tags: readonly string[], at: number): boolean {
    const tag = tags[at] ?? 'O';
    const before = tags[at - 1] ?? 'O';
    return tag.startsWith('I-') && before !== 'O' && before.slice(2) === tag.slice(2);
  }
}
