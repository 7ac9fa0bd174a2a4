import type { Recognizers } from '../../src/core/corpus/article';
import { createRecognizers } from '../../src/core/createRecognizers';
import { createDateRecognizer } from '../../src/core/dates/createDateRecognizer';
import type { NameRecognizer } from '../../src/core/names/nameRecognizer';
import { splitSentences } from '../../src/core/text/sentences';
import { tokenize } from '../../src/core/text/tokens';
import { readNameModelFile } from '../../test/support/shippedRecognizers';

/** Something that reads texts; the speed and the growth of each are measured. */
export interface Engine {
  readonly name: string;
  /** Makes one that has read no text: what it remembers of texts would make it look faster than it is. */
  readonly start: () => (text: string) => unknown;
}

/** The engines of the core. */
export const engines: readonly Engine[] = [
  { name: 'tokens and sentences', start: () => (text) => splitSentences(tokenize(text)) },
  {
    name: 'names (with tokens)',
    start: () => {
      const names = freshNames();
      return (text) => names.recognize(text);
    },
  },
  {
    name: 'dates',
    start: () => {
      const dates = createDateRecognizer();
      return (text) => dates.recognize(text, { published: '2021-01-14' });
    },
  },
];

/** The engines as they are shipped, with the model read but no text. */
export function freshRecognizers(): Recognizers {
  const recognizers = createRecognizers(readNameModelFile());
  // The model is read with the first text.
  recognizers.names.recognize('');
  return recognizers;
}

/** The name engine as it is shipped, with the model read but no text. */
export function freshNames(): NameRecognizer {
  return freshRecognizers().names;
}
