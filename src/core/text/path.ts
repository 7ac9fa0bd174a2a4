/**
 * Paths inside one folder of articles: relative to it, `/` between parts, no `.` or `..`. The core knows files only by
 * such paths; where the folder is (disk, remote, browser) is the host's business.
 */

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder part of a path, without a slash at its end; empty for a file at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/**
 * Resolves a path written in a file against that file's folder. Returns undefined for what leaves the root folder or
 * is not a plain relative path: absolute, a drive or scheme, a network path, `~`, back slashes, control characters.
 */
export function resolvePath(fromFile: string, written: string): string | undefined {
  if (written === '' || written.startsWith('/') || written.startsWith('~')) return undefined;
  for (let i = 0; i < written.length; i++) {
    const unit = written.charCodeAt(i);
    if (unit < 0x20 || unit === 0x5c /* \ */ || unit === 0x3a /* : */) return undefined;
  }
  const parts = folderOf(fromFile)
    .split('/')
    .filter((part) => part !== '');
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join('/');
}

/** The path of a file as it is written in another one, relative to that file's folder; the inverse of {@link resolvePath}. */
export function relativePath(fromFile: string, to: string): string {
  const from = folderOf(fromFile)
    .split('/')
    .filter((part) => part !== '');
  const parts = to.split('/');
  let same = 0;
  while (same < from.length && same < parts.length - 1 && from[same] === parts[same]) same++;
  return [...from.slice(same).map(() => '..'), ...parts.slice(same)].join('/');
}
