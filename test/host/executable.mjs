// @ts-check
/** Decides which VS Code runs the integration tests. */
import * as path from 'node:path';
import { findDownloadedCode } from './desktop.mjs';
import { ensureInstalled, isSupportedPlatform } from './install.mjs';
import { codeShim, kitDirectory } from './paths.mjs';

/** Where `@vscode/test-electron` keeps what it downloads: `.vscode-test` of the project. */
const downloads = path.resolve(kitDirectory, '..', '..', '.vscode-test');

/**
 * For `vscodeExecutablePath` of `@vscode/test-electron`'s `runTests`.
 *
 * @returns {Promise<string | undefined>} in this order: `$VSCODE_EXECUTABLE`; a desktop VS Code that was downloaded
 *   earlier, if a window can open; on linux-x64 the kit's shim, installed if need be; else undefined: runTests downloads
 *   desktop VS Code
 */
export async function vscodeExecutable() {
  const named = process.env['VSCODE_EXECUTABLE'];
  if (named !== undefined && named !== '') return path.resolve(named);
  const downloaded = findDownloadedCode(downloads);
  if (downloaded !== undefined) return downloaded;
  if (!isSupportedPlatform()) return undefined;
  await ensureInstalled();
  return codeShim;
}
