import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { markdownTable } from '../report/markdownTable';
import type { Section } from './section';

/** Bytes that each source file adds to `start.js` and what it shares with the worker, which hold nearly everything, by path. */
export type BundleInputs = Readonly<Record<string, { readonly bytesInOutput: number }>>;

/** Sizes of what is shipped. @param dist folder of a fresh build. @param vsix path of the package, if it was made. */
export function measureBundles(dist: string, inputs: BundleInputs, vsix: string): Section {
  const shared = readdirSync(dist).filter((file) => file.startsWith('shared-'));
  const files = ['extension.js', 'start.js', ...shared, 'worker.js', join('web', 'extension.js'), 'cli.js'];
  const rows = files.map((file) => {
    const bytes = readFileSync(join(dist, file));
    return [file.replaceAll('\\', '/'), kilobytes(bytes.length), kilobytes(gzipSync(bytes, { level: 9 }).length)];
  });
  const parts = [...bytesByFolder(inputs)].sort((a, b) => b[1] - a[1]);
  const package_ = existsSync(vsix) ? `${kilobytes(statSync(vsix).size)} KB` : 'not made (npm run package)';
  return {
    title: 'Size',
    text: [
      markdownTable(['bundle', 'KB', 'KB gzipped'], rows),
      '`start.js` and what it shares with `worker.js`, by folder of the sources:',
      markdownTable(
        ['folder', 'KB'],
        parts.map(([folder, bytes]) => [folder, kilobytes(bytes)]),
      ),
      `Package (VSIX): ${package_}`,
    ].join('\n\n'),
    gates: [],
  };
}

/** Bytes by folder: src/vscode, src/core/names, node_modules/yaml, … */
export function bytesByFolder(inputs: BundleInputs): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const folders = path.split('/').slice(0, -1);
    const folder = folders.slice(0, folders[1] === 'core' ? 3 : 2).join('/');
    sums.set(folder, (sums.get(folder) ?? 0) + bytesInOutput);
  }
  return sums;
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
