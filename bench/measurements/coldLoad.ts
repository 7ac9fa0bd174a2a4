import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { markdownTable } from '../report/markdownTable';
import type { Section } from './section';
import { milliseconds, quantile } from './timing';

const runs = 11;

/** Loads the bundle in a new process, with something in place of VS Code that answers to every name; prints milliseconds. */
const script = `
const Module = require('node:module');
const load = Module._load;
const stub = new Proxy(function () {}, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => '' : stub),
  apply: () => stub,
  construct: () => stub,
});
Module._load = (request, ...rest) => (request === 'vscode' ? stub : load(request, ...rest));
const start = performance.now();
require(process.argv[1]);
console.log(performance.now() - start);
`;

/** How long the extension's bundle takes to load in a new process. @param dist folder of a fresh build. */
export function measureColdLoad(dist: string): Section {
  const times = Array.from({ length: runs }, () =>
    Number(execFileSync(process.execPath, ['-e', script, join(dist, 'extension.js')], { encoding: 'utf8' })),
  );
  return {
    title: 'Loading the extension in a new process',
    text: markdownTable(
      ['runs', 'p50, ms', 'p95, ms'],
      [[runs, milliseconds(quantile(times, 0.5)), milliseconds(quantile(times, 0.95))]],
    ),
    gates: [],
  };
}
