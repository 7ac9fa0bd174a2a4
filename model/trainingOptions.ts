import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { sharedFolder, UsageError } from '../bench/evaluation/readInput';
import { nameModelPath } from '../src/core/createRecognizers';

/** What was asked for on the command line of training. */
export interface TrainingOptions {
  readonly seed: number;
  /** The file to write. */
  readonly out: string;
  /** The folder of corpora and lists. */
  readonly data: string;
}

/** Reads the options of training. @throws UsageError when one is unknown or cannot be followed. */
export function readTrainingOptions(argv: readonly string[]): TrainingOptions {
  const { seed, out, data } = parse(argv);
  if (!/^\d{1,9}$/.test(seed)) throw new UsageError(`--seed: "${seed}" is not a whole number from 0 to 999999999.`);
  if (!existsSync(dirname(out))) throw new UsageError(`--out: there is no folder ${dirname(out)}.`);
  return { seed: Number(seed), out, data };
}

function parse(argv: readonly string[]): { readonly seed: string; readonly out: string; readonly data: string } {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        seed: { type: 'string', default: '1' },
        out: { type: 'string', default: nameModelPath },
        data: { type: 'string', default: join(sharedFolder, 'data') },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
