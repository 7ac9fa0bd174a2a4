import { opendir, realpath } from 'node:fs/promises';
import type { Disk } from './disk';
import { nodeFiles } from './nodeFiles';

/** So many entries are read in one turn. */
const entriesAtOnce = 128;

/** The disk as Node.js has it. */
export const nodeDisk: Disk = {
  realPath: realpath,
  files: nodeFiles,
  async *entriesOf(folder) {
    for await (const entry of await opendir(folder, { bufferSize: entriesAtOnce }))
      yield { name: entry.name, isFolder: entry.isDirectory() };
  },
};
