import { execFileSync } from 'node:child_process';

/**
 * Runs a script in a new process.
 * @param script prints JSON; its arguments are in `process.argv` from 1.
 * @returns what it printed, read.
 */
export function runInNewProcess(script: string, ...args: readonly string[]): unknown {
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', '-e', script, ...args], { encoding: 'utf8' }));
}
