import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './usageError';
import type { Recognizers } from '../core/corpus/article';
import { createRecognizers, nameModelPath } from '../core/createRecognizers';
import { createDateRecognizer } from '../core/dates/createDateRecognizer';
import { ModelError } from '../core/names/crf/nameModel';
import { noNames } from '../core/names/tolerantNames';

/** The name model: bundles lie in `dist`, beside its folder. */
const modelFile = join(__dirname, '..', nameModelPath);

/**
 * The engines for commands that tell of names. Half an answer would look like a whole one: without the model there is
 * none. @throws UsageError when the model is missing or damaged.
 */
export async function loadRecognizers(): Promise<Recognizers> {
  const recognizers = createRecognizers(await readModel());
  try {
    // The first text makes it read the model: better now than in the middle of the articles.
    recognizers.names.recognize('');
  } catch (error) {
    if (error instanceof ModelError) throw new UsageError(`${error.message} Put it back: ${modelFile}`);
    throw error;
  }
  return recognizers;
}

/** The engines for a command of which little needs names. */
export interface CheckRecognizers {
  readonly recognizers: Recognizers;
  /** Why no names are found, in a sentence for the user; undefined where they are. */
  readonly withoutNames: string | undefined;
}

/** The engines for checks: without the model all is checked but what depends on the names of articles. */
export async function recognizersForChecks(): Promise<CheckRecognizers> {
  try {
    return { recognizers: await loadRecognizers(), withoutNames: undefined };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const recognizers = { names: noNames, dates: createDateRecognizer() };
    return { recognizers, withoutNames: error.message };
  }
}

async function readModel(): Promise<Uint8Array> {
  try {
    return await readFile(modelFile);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = isMissing ? 'is not there' : 'cannot be read';
    throw new UsageError(`The name model ${modelFile} ${reason}: only check works without it.`);
  }
}
