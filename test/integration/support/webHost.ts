import { FileSystemError, workspace } from 'vscode';
import type { TestHost } from './hosts';
import { watchWorkers } from './watchWorkers';

/** The extension host in a browser: there is no disk, so the file system of the folder is called directly. */
export const webHost: TestHost = {
  kind: 'web',
  otherProgram: {
    async write(uri, content) {
      await workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    async rename(from, to) {
      await workspace.fs.rename(from, to);
    },
    async remove(uri) {
      try {
        await workspace.fs.delete(uri, { recursive: true });
      } catch (error) {
        // As on a disk: what went meanwhile is gone too. A snapshot may be on its way to its place.
        if (!(error instanceof FileSystemError && error.code === 'FileNotFound')) throw error;
      }
    },
  },
  watchWorkers: () => watchWorkers(globalThis, 'Worker'),
};
