import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { TestHost } from './hosts';

/** The extension host in Node: the other program writes to the disk. */
export const nodeHost: TestHost = {
  kind: 'node',
  otherProgram: {
    async write(uri, content) {
      await mkdir(dirname(uri.fsPath), { recursive: true });
      await writeFile(uri.fsPath, content);
    },
    rename: (from, to) => rename(from.fsPath, to.fsPath),
    remove: (uri) => rm(uri.fsPath, { recursive: true, force: true }),
  },
};
