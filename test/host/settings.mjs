// @ts-check
/** The user settings of a test window: no network, no assistants, no welcome pages, no pop-ups over what is tested. */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';

/** @typedef {Readonly<Record<string, unknown>>} Settings VS Code settings by their dotted name */

/** @type {Settings} */
export const quietSettings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.cursorBlinking': 'solid',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // In a browser VS Code saves by itself; on the desktop it does not.
  'files.autoSave': 'off',
  'git.autoRepositoryDetection': false,
  'git.enabled': false,
  'json.schemaDownload.enable': false,
  'npm.fetchOnlinePackageInfo': false,
  // Only a host on another machine looks for ports: with a process of its own, every few seconds, in turns of the host.
  'remote.autoForwardPorts': false,
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  // The one message that the extension shows without being asked.
  'sourceReview.dates.publicationNotice': false,
  'telemetry.feedback.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
  'typescript.surveys.enabled': false,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.menuBarVisibility': 'compact',
  'workbench.editor.enablePreview': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * A theme by name, whatever the browser says about light, dark and contrast.
 *
 * @param {string} theme
 * @returns {Settings}
 */
export function themeSettings(theme) {
  return {
    'workbench.colorTheme': theme,
    'window.autoDetectColorScheme': false,
    'window.autoDetectHighContrast': false,
  };
}

/**
 * Writes `User/settings.json`: the quiet settings, over them the file's own, over them `extra`.
 *
 * @param {string} userDataDirectory absolute path of a VS Code user data folder
 * @param {Settings} extra
 * @throws {SyntaxError} when the file that is there is not plain JSON
 */
export async function writeUserSettings(userDataDirectory, extra) {
  const file = path.join(userDataDirectory, 'User', 'settings.json');
  const own = await readSettings(file);
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, JSON.stringify({ ...quietSettings, ...own, ...extra }, undefined, 2));
}

/**
 * @param {string} file
 * @returns {Promise<Settings>}
 */
async function readSettings(file) {
  /** @type {string} */
  let text;
  try {
    text = await fs.readFile(file, 'utf8');
  } catch {
    return {};
  }
  return parseSettings(text, file);
}

/**
 * @param {string} text a JSON object
 * @param {string} origin named in the error
 * @returns {Settings}
 * @throws {SyntaxError} when the text is not a JSON object
 */
export function parseSettings(text, origin) {
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SyntaxError(`${origin}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SyntaxError(`${origin}: not a JSON object`);
  }
  return { ...value };
}
