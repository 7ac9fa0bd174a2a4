// Builds the extension and packs it: out/source-review.vsix. Usage: npm run package
import { mkdirSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { isMain } from './testing/result.mjs';

/** The packed extension, relative to the project. */
export const vsixPath = 'out/source-review.vsix';

/** Largest size of the package, in bytes. */
export const maxVsixBytes = 1024 * 1024;

/** What VS Code waits for when it starts the extension, and its largest size in bytes: everything else is loaded later. */
const entry = 'dist/extension.js';
const maxEntryBytes = 4 * 1024;

/** @returns {boolean} whether the package was made */
export function packageExtension() {
  mkdirSync('out', { recursive: true });
  const vsce = 'node_modules/@vscode/vsce/vsce';
  const steps = [
    ['esbuild.mjs'],
    [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '-o', vsixPath],
  ];
  return steps.every((step) => spawnSync(process.execPath, step, { stdio: 'inherit' }).status === 0);
}

/** @returns {string | undefined} what is wrong with the size of the package, or of the entry */
export function sizeProblem() {
  const entryBytes = statSync(entry).size;
  console.log(`${entry}: ${entryBytes} bytes`);
  if (entryBytes > maxEntryBytes) {
    return `${entry} has ${entryBytes} bytes; at most ${maxEntryBytes} are allowed. What it imports belongs to start.ts`;
  }
  const { size } = statSync(vsixPath);
  const kibibytes = Math.round(size / 1024);
  console.log(`${vsixPath}: ${kibibytes} KiB`);
  return size <= maxVsixBytes
    ? undefined
    : `${vsixPath} has ${kibibytes} KiB; at most ${maxVsixBytes / 1024} are allowed`;
}

if (isMain(import.meta.url)) process.exitCode = packageExtension() && sizeProblem() === undefined ? 0 : 1;
