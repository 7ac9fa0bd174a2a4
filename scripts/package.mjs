// Builds the extension and packs it: out/source-review.vsix. Usage: npm run package
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { spawnSync } from 'node:child_process';
import { isMain } from './testing/result.mjs';

/** The packed extension, relative to the project. */
export const vsixPath = 'out/source-review.vsix';

/** The largest part of the package, which hardly shrinks when it is packed. */
const nameModel = 'model/names.model';

/** Largest sizes in bytes: of the model's file, of the model packed, and of all the rest of the package. */
const maxModelBytes = 3_000_000;
const maxPackedModelBytes = 2_200_000;
const maxRestBytes = 1024 * 1024;

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
  const model = readFileSync(nameModel);
  const packedModel = gzipSync(model, { level: 9 }).length;
  const rest = statSync(vsixPath).size - packedModel;
  return (
    tooLarge(nameModel, model.length, maxModelBytes) ??
    tooLarge(`${nameModel}, packed`, packedModel, maxPackedModelBytes) ??
    tooLarge(`${vsixPath} without it`, rest, maxRestBytes)
  );
}

/** @param {string} what @param {number} bytes @param {number} most @returns {string | undefined} */
function tooLarge(what, bytes, most) {
  console.log(`${what}: ${Math.round(bytes / 1024)} KiB`);
  return bytes <= most ? undefined : `${what} has ${bytes} bytes; at most ${most} are allowed`;
}

if (isMain(import.meta.url)) process.exitCode = packageExtension() && sizeProblem() === undefined ? 0 : 1;
