// What npm run bench compares with: the packages of bench/package.json, installed when they are first needed, so that
// nobody else has to have them.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const place = 'bench';

/**
 * @param {string} folder absolute path, for the bundle
 * @returns {Promise<{ nlp: any, bundle: string } | undefined>} compromise and its minified bundle; undefined when it
 * cannot be installed
 */
export async function loadCompromise(folder) {
  if (!isInstalled() && !install()) return undefined;
  const bundle = join(folder, 'compromise.cjs');
  await build({
    stdin: { contents: "export { default as nlp } from 'compromise';", resolveDir: place },
    outfile: bundle,
    bundle: true,
    minify: true,
    format: 'cjs',
    target: 'es2022',
    platform: 'node',
    logLevel: 'warning',
  });
  return { nlp: createRequire(bundle)(bundle).nlp, bundle };
}

/**
 * @param {string} folder absolute path, for the bundles
 * @returns {Promise<{ chrono: any, recognizeDateTime: any, bundles: { chrono: string, microsoft: string } } | undefined>}
 * chrono-node and Microsoft's recognisers with their minified bundles; undefined when they cannot be installed
 */
export async function loadDatePeers(folder) {
  if (!isInstalled() && !install()) return undefined;
  const load = async (name, contents) => {
    const outfile = join(folder, `${name}.cjs`);
    await build({
      stdin: { contents, resolveDir: place },
      outfile,
      bundle: true,
      minify: true,
      format: 'cjs',
      target: 'es2022',
      platform: 'node',
      logLevel: 'error',
    });
    return { outfile, exported: createRequire(outfile)(outfile) };
  };
  const chrono = await load('chrono', "export { parse } from 'chrono-node/en';");
  const microsoft = await load(
    'microsoft',
    "export { recognizeDateTime } from '@microsoft/recognizers-text-date-time';",
  );
  return {
    chrono: chrono.exported,
    recognizeDateTime: microsoft.exported.recognizeDateTime,
    bundles: { chrono: chrono.outfile, microsoft: microsoft.outfile },
  };
}

/** Whether every package is there in the version that the lockfile names. */
function isInstalled() {
  const { packages } = JSON.parse(readFileSync(join(place, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).every(([path, { version }]) => {
    const manifest = join(place, path, 'package.json');
    return path === '' || (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version);
  });
}

function install() {
  console.error(`npm ci in ${place}`);
  const npmScript = process.env['npm_execpath'];
  const [command, ...before] = npmScript?.endsWith('.js') ? [process.execPath, npmScript] : ['npm'];
  const options = ['ci', '--prefer-offline', '--loglevel=error'];
  return (
    spawnSync(command, [...before, ...options], { cwd: place, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  );
}
