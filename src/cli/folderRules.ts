import { dirname, join } from 'node:path';
import { readOrdinaryFile } from './ordinaryFile';
import { isRepository } from './repository';
import { ruleMistakes, ruleSeverities } from '../core/editor/ruleSeverities';
import type { SeveritySettings } from '../core/sidecar/rules/loudness';

/** The severities that an editor would take from a folder's settings. */
export interface FolderRules {
  readonly rules: SeveritySettings;
  /** What could not be read of them, in sentences for the user. */
  readonly problems: readonly string[];
}

/** No settings that a person wrote are longer. */
const maxBytes = 1024 * 1024;

/**
 * Reads `sourceReview.rules` of `.vscode/settings.json` in a folder, or in the nearest one above it that has such a file;
 * not above the root of a repository. Never rejects.
 * @param folder absolute path.
 */
export async function folderRules(folder: string): Promise<FolderRules> {
  const path = join(folder, '.vscode', 'settings.json');
  const file = await readOrdinaryFile(path, maxBytes).catch(() => undefined);
  if (file === undefined) {
    const isEnd = dirname(folder) === folder || (await isRepository(folder));
    return isEnd ? { rules: new Map(), problems: [] } : folderRules(dirname(folder));
  }
  if (file.kind !== 'bytes') {
    return { rules: new Map(), problems: [`${path} is no file of settings: its severities of rules do not count.`] };
  }
  try {
    const settings: unknown = JSON.parse(plainJson(new TextDecoder('utf-8').decode(file.bytes)));
    const isObject = typeof settings === 'object' && settings !== null;
    const setting: unknown = isObject ? new Map(Object.entries(settings)).get('sourceReview.rules') : undefined;
    const problems = ruleMistakes(setting).map((mistake) => `${path}, sourceReview.rules: ${mistake}`);
    return { rules: ruleSeverities(setting), problems };
  } catch {
    return { rules: new Map(), problems: [`${path} is no JSON: its severities of rules do not count.`] };
  }
}

/** JSON with comments and commas before closing brackets, as editors write their settings, without them. */
function plainJson(text: string): string {
  const withoutComments = text
    .replace(/^\ufeff/u, '')
    .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//gu, (_, words?: string) => words ?? ' ');
  return withoutComments.replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/gu, (_, words?: string) => words ?? '');
}
