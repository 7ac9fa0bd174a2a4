import { readFileSync } from 'node:fs';
import { createRecognizers, nameModelPath } from '../../src/core/createRecognizers';
import type { Recognizers } from '../../src/core/corpus/article';

let shared: Recognizers | undefined;

/** The engines with the model that the project ships, made once; for tests and measurements run from the project's root. */
export function shippedRecognizers(): Recognizers {
  shared ??= createRecognizers(readNameModelFile());
  return shared;
}

/** The bytes of the shipped name model. */
export function readNameModelFile(): Uint8Array {
  return readFileSync(nameModelPath);
}
