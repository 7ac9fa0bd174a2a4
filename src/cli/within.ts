import { sep } from 'node:path';

/** Whether a path is a folder or below it; both absolute, as the same system writes them. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
