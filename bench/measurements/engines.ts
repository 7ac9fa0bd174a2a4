import { createDateRecognizer } from '../../src/core/dates/createDateRecognizer';
import { shippedRecognizers } from '../../test/support/shippedRecognizers';
import { splitSentences } from '../../src/core/text/sentences';
import { tokenize } from '../../src/core/text/tokens';

/** Something that reads a text; the speed and the growth of each are measured. */
export interface Engine {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

/** The engines of the core. */
export function engines(): readonly Engine[] {
  const names = shippedRecognizers().names;
  const dates = createDateRecognizer();
  return [
    { name: 'tokens and sentences', run: (text) => splitSentences(tokenize(text)) },
    { name: 'names (with tokens)', run: (text) => names.recognize(text) },
    { name: 'dates', run: (text) => dates.recognize(text, { published: '2021-01-14' }) },
  ];
}
