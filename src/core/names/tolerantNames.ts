import { ModelError } from './crf/nameModel';
import type { NameMention, NameRecognizer } from './nameRecognizer';

/** A recogniser that finds no names; where there is no model, dates and sidecars are served all the same. */
export const noNames: NameRecognizer = {
  version: 'none',
  recognize: () => [],
  explain: () => undefined,
};

/**
 * A recogniser that finds nothing when the file of its model turns out to be damaged.
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
