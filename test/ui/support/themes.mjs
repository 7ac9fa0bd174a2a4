// @ts-check
import { eventually } from './eventually.mjs';
import assert from 'node:assert/strict';

/**
 * @typedef {object} Theme
 * @property {string} name as in the setting `workbench.colorTheme`
 * @property {string} file of VS Code's own themes
 * @property {number} contrast the least that WCAG 2.2 wants of text: 4.5 (AA), 7 in high contrast (AAA)
 */

/** VS Code's own themes: those that people meet first, and the four kinds. @type {readonly Theme[]} */
export const themes = [
  { name: 'Default Light Modern', file: 'light_modern', contrast: 4.5 },
  { name: 'Default Dark Modern', file: 'dark_modern', contrast: 4.5 },
  { name: 'Default High Contrast', file: 'hc_black', contrast: 7 },
  { name: 'Default High Contrast Light', file: 'hc_light', contrast: 7 },
  { name: 'Light 2026', file: '2026-light', contrast: 4.5 },
  { name: 'Dark 2026', file: '2026-dark', contrast: 4.5 },
  { name: 'Visual Studio Light', file: 'light_vs', contrast: 4.5 },
  { name: 'Visual Studio Dark', file: 'dark_vs', contrast: 4.5 },
];

/**
 * Changes the window's theme and waits until it is there.
 *
 * @param {import('./window.mjs').Window} window
 * @param {Theme} theme
 */
export async function useTheme(window, { name, file }) {
  await window.configure({ 'workbench.colorTheme': name });
  await eventually(async () => {
    const classes = (await window.page.locator('.monaco-workbench').first().getAttribute('class')) ?? '';
    assert.ok(classes.includes(`themes-${file}-json`), `the theme ${name}: ${classes}`);
  });
}
