import type { TrainingDocument } from '../corpus/trainingDocument';

/** The document in capitals or in small letters; undefined where that would move its names ("ß" becomes "SS"). */
export function inOtherCase(document: TrainingDocument, wanted: 'upper' | 'lower'): TrainingDocument | undefined {
  const text = wanted === 'upper' ? document.text.toUpperCase() : document.text.toLowerCase();
  return text.length === document.text.length ? { ...document, text } : undefined;
}
