import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entityTypes } from '../../src/core/names/entityType';
import { type GoldName, type TrainingDocument, typeOfLabel } from './trainingDocument';

/** Reads articles whose names are marked in the text: "[PER Amina Yusuf] of [LOC Kano]". */
export function readMarkedArticles(folder: string, source: string): readonly TrainingDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readMarked(readFileSync(join(folder, file), 'utf8'), `${source}/${file}`));
}

/** Reads one marked text. @throws Error when a mark is none. */
export function readMarked(marked: string, source: string): TrainingDocument {
  const names: GoldName[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([A-Z]+) ([^[\]\n]+)\]/g)) {
    const [whole, label = '', surface = ''] = match;
    const type = typeOfLabel[label];
    if (type === undefined) throw new Error(`${source}: there is no class ${label}.`);
    text += marked.slice(at, match.index);
    names.push({ start: text.length, end: text.length + surface.length, type });
    text += surface;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  if (/[[\]]/.test(text)) throw new Error(`${source}: a bracket marks nothing.`);
  return { text, names, marked: new Set(entityTypes), marksCompounds: true, source };
}
