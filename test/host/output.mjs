// @ts-check
/** Turns what the workbench logs during a test run into lines for the terminal. */
import { format } from 'node:util';

/**
 * What VS Code itself says in a healthy run of this kind: connection notes, and services that miss an account, a gallery
 * or a service worker. It comes through the same channel as the tests' own console, hence the list.
 */
const noise = [
  /^(Resolving|Resolved) connection token/,
  /^Creating a socket/,
  /^\[reconnection-grace-time\]/,
  /^Ignoring fetching additional builtin extensions/,
  /^Updating additional builtin extensions cache/,
  /^\[Service Worker\] registration/,
  /^Found additional builtin location extensions/,
  /^Ignoring the error while validating workspace folder/,
  /^Loading development extension/,
  /^Request to '.*\/package\.nls\.json' failed/,
  /^Unable to read file 'mount:\/\.vscode\//,
  /^\[(AgentHost|AccountPolicyGate|DefaultAccount|ChatEntitlement|PolicyConfig|AccountPolicy)/,
  /^ChatSessionStore: Migrating 0/,
  /^Creation of workbench contribution/,
  /^\[ChatModelSelection\]/,
  /^Started local extension host with pid/,
  /^Error while fetching the extensions control manifest/,
  /^Failed to fetch NLS metadata/,
  /^Request to register a (file watcher|content provider)/,
  // A stack of the workbench itself, not of an extension: those run in files of the extension host.
  /\/static\/out\/vs\/code\/browser\/workbench\//,
];

/**
 * @param {readonly unknown[]} args the arguments of a console call, printf style
 * @returns {string} the text that the call means
 */
export function formatConsoleCall(args) {
  const [first, second, ...rest] = args;
  // Some VS Code versions put a coloured level first: '%c INFO', 'color: #33f'.
  if (typeof first === 'string' && /^%c\s*[A-Z]+\s*$/.test(first) && typeof second === 'string') return format(...rest);
  return format(...args);
}

/**
 * @param {string} text
 * @returns {boolean} whether VS Code says this in every run
 */
export function isNoise(text) {
  // What a test failed with may come from the workbench.
  return !text.startsWith('  FAILED: ') && noise.some((pattern) => pattern.test(text));
}
