/** All folders that hold one of these files, at any depth; paths relative to the root, which is not among them. */
export function foldersAbove(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      // Those above it are there too.
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
