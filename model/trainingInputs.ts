import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { UsageError } from '../bench/evaluation/readInput';
import { corpusPaths } from './corpus/trainingCorpora';
import { personNamePaths } from './words/sources';

/** Where training reads what is no part of the project. */
export interface TrainingFolders {
  /** Of the corpora (`token<TAB>tag`). */
  readonly names: string;
  /** Of the lists of romanised names. */
  readonly romanisation: string;
  /** Of `package.json` with the packages that only training needs. */
  readonly model: string;
}

/**
 * Looks at everything that training reads before it begins: it takes minutes, and should not stop in the middle.
 * @throws UsageError with a line for each kind of input that is missing, which says what to do.
 */
export function checkTrainingInputs({ names, romanisation, model }: TrainingFolders): void {
  const packages = missingPackages(model);
  const corpora = corpusPaths(names).filter((path) => !canUnpack(path));
  const lists = personNamePaths(romanisation).filter((path) => !canUnpack(path));
  const files = [...corpora, ...lists];
  const problems = [
    ...(packages.length > 0 ? [`Not installed: ${packages.join(', ')}. Run npm ci --prefix ${model}.`] : []),
    ...(files.length > 0
      ? [
          `Missing or not to be unpacked: ${files.join(', ')}. These are no part of the project; ` +
            'model/MODEL_CARD.md says where they come from, --data FOLDER names another folder for them.',
        ]
      : []),
  ];
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
}

/** The packages that a folder's `package.json` names and npm has not put there. */
function missingPackages(folder: string): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.keys(dependencies).filter((name) => !existsSync(join(folder, 'node_modules', name, 'package.json')));
}

function canUnpack(path: string): boolean {
  try {
    gunzipSync(readFileSync(path));
    return true;
  } catch {
    return false;
  }
}
