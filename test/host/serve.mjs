// @ts-check
/** Serves VS Code for a look by hand: prints the address and runs until it is interrupted. */
import { once } from 'node:events';
import { workbenchAddress } from './address.mjs';
import { ExitCode } from './exit-codes.mjs';
import { openSession } from './session.mjs';

/**
 * @typedef {object} ServeOptions
 * @property {string | undefined} [folder] absolute path
 * @property {string | undefined} [workspaceFile] absolute path of a `.code-workspace` file
 * @property {readonly string[] | undefined} [extensions] absolute paths of extension folders: the only extensions that
 *   are there, besides the built-in ones. After a change, reload the page
 * @property {string | undefined} [userDataDirectory] absolute path; absent: removed at the end
 * @property {import('./settings.mjs').Settings | undefined} [settings]
 * @property {number | undefined} [port] absent: one that is free
 * @property {AbortSignal | undefined} [signal] ends the serving; absent: Ctrl+C does
 */

/**
 * @param {ServeOptions} options
 * @returns {Promise<number>} exit code, once the serving has ended
 */
export async function serve(options) {
  const { userDataDirectory, settings, port } = options;
  const linkedExtensions = options.extensions ?? [];
  const session = await openSession({ userDataDirectory, settings, port, linkedExtensions, interactive: true });
  try {
    console.log(
      `VS Code: ${workbenchAddress(session.server, { folder: options.folder, workspaceFile: options.workspaceFile })}`,
    );
    console.log('Open this address in a browser on this machine. It holds a secret of this run. Ctrl+C ends it.');
    return await Promise.race([
      once(session.server, 'exit').then(() => ExitCode.serverGone),
      interruption(options.signal).then(() => ExitCode.passed),
    ]);
  } finally {
    await session.close();
  }
}

/** @param {AbortSignal | undefined} signal */
function interruption(signal) {
  return new Promise((resolve) => {
    signal?.addEventListener('abort', resolve, { once: true });
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, resolve);
  });
}
