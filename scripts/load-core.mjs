// Helpers for scripts that generate files from the core: bundle a TypeScript module and import it, write or compare a file.
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param {string} entry Path of a TypeScript module. @returns {Promise<Record<string, any>>} Its exports. */
export async function loadCore(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'source-review-'));
  try {
    const outfile = join(folder, 'core.mjs');
    const alias = { yaml: './node_modules/yaml/browser/index.js' };
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      alias,
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Writes a file, or with `check` only says whether it is up to date.
 * @param {string} path @param {string} text @param {boolean} check @returns {boolean} Whether the file was as it should be.
 */
export function writeOrCheck(path, text, check) {
  const isCurrent = read(path) === text;
  if (!isCurrent && check) console.error(`${path} is out of date.`);
  if (!isCurrent && !check) writeFileSync(path, text);
  return isCurrent;
}

/** @param {string} path @returns {string | undefined} */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
