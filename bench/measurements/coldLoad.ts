import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { markdownTable } from '../report/markdownTable';
import type { Section } from './section';
import { milliseconds, quantile } from './timing';

const runs = 11;
const entry = 'extension.js';
const rest = 'start.js';

/** What VS Code waits for may take this part of what is loaded afterwards. */
const largestEntry = 0.25;

/**
 * Loads files one after the other in a new process, with something in place of VS Code that answers to every name; prints
 * milliseconds for each.
 */
const script = `
const Module = require('node:module');
const load = Module._load;
const stub = new Proxy(function () {}, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => '' : stub),
  apply: () => stub,
  construct: () => stub,
});
Module._load = (request, ...rest) => (request === 'vscode' ? stub : load(request, ...rest));
const times = process.argv.slice(1).map((file) => {
  const start = performance.now();
  require(file);
  return performance.now() - start;
});
console.log(JSON.stringify(times));
`;

/** How long the extension's files take to load in a new process. @param dist folder of a fresh build. */
export function measureColdLoad(dist: string): Section {
  const paths = [entry, rest].map((file) => join(dist, file));
  const times = Array.from({ length: runs }, () => {
    const printed = execFileSync(process.execPath, ['-e', script, ...paths], { encoding: 'utf8' });
    return JSON.parse(printed) as readonly [number, number];
  });
  const entryTimes = times.map(([time]) => time);
  const restTimes = times.map(([, time]) => time);
  const share = quantile(entryTimes, 0.5) / quantile(restTimes, 0.5);
  return {
    title: 'Loading the extension in a new process',
    text: markdownTable(
      ['file', 'runs', 'p50, ms', 'p95, ms'],
      [row(`${entry}, which VS Code waits for`, entryTimes), row(`${rest}, loaded afterwards`, restTimes)],
    ),
    gates: [{ name: `loading ${entry} against ${rest}`, value: share, bound: largestEntry }],
  };
}

function row(file: string, times: readonly number[]): readonly (string | number)[] {
  return [file, runs, milliseconds(quantile(times, 0.5)), milliseconds(quantile(times, 0.95))];
}
