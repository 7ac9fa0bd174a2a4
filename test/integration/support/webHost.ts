import { workspace } from 'vscode';
import type { TestHost } from './hosts';

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
      await workspace.fs.delete(uri, { recursive: true });
    },
  },
};
