// Everything about the sources that needs no running VS Code: types, lint, format, unused code, generated files, size.
// Usage: npm run check
import { spawnSync } from 'node:child_process';
import { ensureInstalled, isSupportedPlatform } from '../test/host/install.mjs';
import { packageExtension, sizeProblem } from './package.mjs';

/** @type {readonly (readonly [name: string, run: () => boolean])[]} */
const checks = [
  ['types', () => node('typescript/bin/tsc', '-p', 'tsconfig.json')],
  ['types of the core, without any host', () => node('typescript/bin/tsc', '-p', 'tsconfig.core.json')],
  ['types of the test host', () => !isSupportedPlatform() || node('typescript/bin/tsc', '-p', 'test/host')],
  ['types of the UI tests', () => !isSupportedPlatform() || node('typescript/bin/tsc', '-p', 'test/ui')],
  ['lint', () => node('eslint/bin/eslint.js', '.')],
  ['format', () => node('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['unused code', () => node('knip/bin/knip.js')],
  ['rule pages and schemas are up to date', () => script('scripts/generate-rule-docs.mjs', '--check')],
  ['messages to translate are up to date', () => script('scripts/generate-l10n.mjs', '--check')],
  ['the package and its size', () => packageExtension() && report(sizeProblem())],
];

if (isSupportedPlatform()) await ensureInstalled();
const failed = checks.filter(([name, run]) => {
  console.log(`\n== ${name}`);
  return !run();
});
console.log(`\n${checks.length - failed.length} of ${checks.length} checks passed`);
for (const [name] of failed) console.error(`failed: ${name}`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** @param {string} tool path below node_modules @param {...string} args */
function node(tool, ...args) {
  return script(`node_modules/${tool}`, ...args);
}

/** @param {...string} command */
function script(...command) {
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0;
}

/** @param {string | undefined} problem */
function report(problem) {
  if (problem !== undefined) console.error(problem);
  return problem === undefined;
}
