import { ModelError } from './crf/nameModel';
import { layKnownOver } from './known/layKnownOver';
import { Lexicon } from './lexicon';
import { toMentions } from './mentions';
import { NameDocument } from './nameDocument';
import type { NameMention, NameRecognizer } from './nameRecognizer';

let lexicon: Lexicon | undefined;

/** A recogniser without a model: it finds the user's own names only. Dates and sidecars are served all the same. */
export const noNames: NameRecognizer = {
  version: 'none',
  recognize(text, known) {
    if (known === undefined) return [];
    const document = new NameDocument(text, (lexicon ??= new Lexicon()));
    return toMentions(document, layKnownOver(document, [], known.findIn(document)));
  },
  explain: () => undefined,
};

/**
 * A recogniser that goes on without its model when the model's file turns out to be damaged.
 * @param onDamage is told of it, once.
 */
export function tolerateDamage(names: NameRecognizer, onDamage: (error: ModelError) => void): NameRecognizer {
  let current = names;
  const attempt = <T>(use: (recognizer: NameRecognizer) => T): T => {
    try {
      return use(current);
    } catch (error) {
      if (!(error instanceof ModelError) || current === noNames) throw error;
      current = noNames;
      onDamage(error);
      return use(noNames);
    }
  };
  return {
    get version() {
      return attempt((recognizer) => recognizer.version);
    },
    recognize: (text, known): readonly NameMention[] => attempt((recognizer) => recognizer.recognize(text, known)),
    explain: (text, offset, known) => attempt((recognizer) => recognizer.explain(text, offset, known)),
  };
}
