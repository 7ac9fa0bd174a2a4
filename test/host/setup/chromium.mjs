// @ts-check
/**
 * Unpacks the Chromium that npm's `@sparticuz/chromium` carries (a headless shell, linux-x64) without that package's own
 * code, which is made for AWS Lambda: its paths, its fonts and its Node.js version do not fit here.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { cacheDirectory, packagesDirectory } from '../paths.mjs';
import { isCode } from './lock.mjs';

const packed = path.join(packagesDirectory, '@sparticuz', 'chromium', 'bin');

/** Where the browser is unpacked. */
export const chromiumDirectory = path.join(cacheDirectory, 'chromium');

/** The browser's executable. */
export const chromiumExecutable = path.join(chromiumDirectory, 'chromium');

/** The NSS and expat libraries that come along for systems without them; present only if they were needed. */
export const chromiumLibraries = path.join(chromiumDirectory, 'lib');

/** The fontconfig file for the browser. */
export const fontsConfiguration = path.join(chromiumDirectory, 'fonts.conf');

/** Unpacks browser, software renderer, fonts and, where the system lacks them, libraries; replaces what was there. */
export async function unpackChromium() {
  // One name for all: the caller holds the installation's lock, and what a killed process left here goes away.
  const staging = `${chromiumDirectory}.new`;
  await fs.rm(staging, { recursive: true, force: true });
  await fs.mkdir(staging, { recursive: true });
  try {
    await unpackInto(staging);
    await fs.rm(chromiumDirectory, { recursive: true, force: true });
    await fs.rename(staging, chromiumDirectory);
  } finally {
    await fs.rm(staging, { recursive: true, force: true });
  }
}

/** @param {string} directory */
async function unpackInto(directory) {
  const executable = path.join(directory, 'chromium');
  await Promise.all([
    pipeline(
      createReadStream(path.join(packed, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(executable, { mode: 0o755 }),
    ),
    extract('swiftshader.tar.br', directory),
    extract('fonts.tar.br', directory),
  ]);
  if (lacksLibraries(executable)) await extract('al2023.tar.br', directory);
  await fs.writeFile(path.join(directory, 'fonts.conf'), fontsXml());
}

/**
 * @param {string} archive a `.tar.br` file of the package
 * @param {string} directory
 */
async function extract(archive, directory) {
  const tar = spawn('tar', ['-x', '--no-same-owner', '-C', directory], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = new Promise((resolve, reject) => {
    tar.on('error', reject);
    tar.on('close', (code) => (code === 0 ? resolve(undefined) : reject(new Error(`tar of ${archive}: exit ${code}`))));
  });
  const fed = pipeline(createReadStream(path.join(packed, archive)), createBrotliDecompress(), tar.stdin);
  // tar may stop reading at the archive's end mark, before the padding behind it: its exit code tells whether all is well.
  await Promise.all([fed.catch(ignoring(['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'])), ended]);
}

/**
 * @param {readonly string[]} codes Node.js error codes to ignore
 * @returns {(error: unknown) => void} throws every other error
 */
function ignoring(codes) {
  return (error) => {
    if (!codes.some((code) => isCode(error, code))) throw error;
  };
}

/**
 * @param {string} executable
 * @returns {boolean} whether the dynamic linker misses a library of this program
 */
function lacksLibraries(executable) {
  const { stdout, error } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return error !== undefined || stdout.includes('not found');
}

/**
 * Our fonts first, so that screenshots look the same everywhere; the system's fonts for scripts that ours lack.
 *
 * @returns {string} a fontconfig file
 */
function fontsXml() {
  const directories = [
    path.join(packagesDirectory, 'dejavu-fonts-ttf', 'ttf'),
    path.join(chromiumDirectory, 'fonts'),
    '/usr/share/fonts',
  ];
  /** @type {readonly (readonly [string, string])[]} */
  const aliases = [
    ['monospace', 'DejaVu Sans Mono'],
    ['sans-serif', 'Open Sans'],
    ['system-ui', 'Open Sans'],
    ['serif', 'DejaVu Serif'],
  ];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${directories.map((directory) => `  <dir>${escapeXml(directory)}</dir>`).join('\n')}
  <cachedir>${escapeXml(path.join(cacheDirectory, 'fontconfig'))}</cachedir>
${aliases.map(([name, font]) => `  <alias binding="strong"><family>${name}</family><prefer><family>${font}</family></prefer></alias>`).join('\n')}
</fontconfig>
`;
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
