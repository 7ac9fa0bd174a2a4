import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { nameModelPath } from '../../../src/core/createRecognizers';

/** What one run of the command line gave. `code`: null when it had to be ended. */
interface Outcome {
  code: number | null;
  out: string;
  error: string;
}

/** The command line, built into a folder of its own in which it runs. */
export interface BuiltCli {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Absolute path of the bundle. */
  readonly bundle: string;
  /** Writes a file of the folder. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly run: (...args: string[]) => Outcome;
  readonly runBundle: (bundle: string, args: readonly string[]) => Outcome;
}

/** Milliseconds after which a run will not end by itself. */
const endless = 60_000;

/** Builds the command line before the tests of a file and removes it after them. */
export function builtCli(): BuiltCli {
  const folder = mkdtempSync(join(tmpdir(), 'source-review-cli-'));
  const bundle = join(folder, 'dist', 'cli.js');
  before(async () => {
    await build({
      entryPoints: ['src/cli/cli.ts'],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      alias: { yaml: './node_modules/yaml/browser/index.js' },
      logLevel: 'warning',
    });
    mkdirSync(dirname(join(folder, nameModelPath)));
    copyFileSync(nameModelPath, join(folder, nameModelPath));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const runBundle = (file: string, args: readonly string[]): Outcome => {
    const options = { cwd: folder, encoding: 'utf8', timeout: endless } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], options);
    return { code: status, out: stdout, error: stderr };
  };
  return {
    folder,
    bundle,
    write: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    run: (...args) => runBundle(bundle, args),
    runBundle,
  };
}
