// @ts-check
/**
 * Several extensions under development in one window. The page's address can name only one (the workbench reads its
 * payload into a map), but the configuration inside the page takes a list: the workbench is given it when it reads that.
 *
 * Rewriting the page on its way does not work: Chromium does not count such a page as a local one, and keeps it from
 * connecting to the server.
 */
import { pathToFileURL } from 'node:url';

/**
 * @param {import('playwright-core').Page} page before it opens the workbench
 * @param {{ readonly port: number }} server
 * @param {readonly string[]} directories absolute paths of extensions
 * @param {string | undefined} testsPath absolute path of the module with the tests, inside one of them
 */
export async function developExtensions(page, server, directories, testsPath) {
  const remote = (/** @type {string} */ file) => ({
    scheme: 'vscode-remote',
    authority: `localhost:${server.port}`,
    path: decodeURIComponent(pathToFileURL(file).pathname),
  });
  const options = {
    extensions: directories.map(remote),
    ...(testsPath === undefined ? {} : { extensionTestsPath: remote(testsPath) }),
  };
  await page.addInitScript(addDevelopmentOptions, options);
}

/**
 * Runs in the page, before the workbench.
 *
 * @param {object} options
 */
function addDevelopmentOptions(options) {
  const { getAttribute } = Element.prototype;
  /**
   * @this {Element}
   * @param {string} name
   */
  Element.prototype.getAttribute = function (name) {
    const value = getAttribute.call(this, name);
    if (value === null || name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value;
    const configuration = JSON.parse(value);
    return JSON.stringify({
      ...configuration,
      developmentOptions: { ...configuration.developmentOptions, ...options },
    });
  };
}
