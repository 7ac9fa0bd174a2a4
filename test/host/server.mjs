// @ts-check
/** Starts and stops a VS Code server: the workbench over HTTP on 127.0.0.1, with its extension host in Node.js. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import { builtInExtensionsDirectory } from './built-ins.mjs';
import { kitDirectory, packagesDirectory } from './paths.mjs';

/** How long a server may take until it listens, in milliseconds; measured: 100-250 ms, 2 s on a busy machine. */
const startLimit = 30_000;

/**
 * @typedef {object} ServerOptions
 * @property {string} server absolute path of a `lib/vscode` folder
 * @property {string} runDirectory absolute path of a short-lived folder
 * @property {string} userDataDirectory absolute path
 * @property {string} extensionsDirectory absolute path of the folder of installed extensions
 * @property {boolean} [restricted] turns workspace trust on: folders open in Restricted Mode
 * @property {number} [port] 0 or absent: one that is free
 * @property {boolean} [interactive] for a person, not for a test: pop-ups show, but an address cannot name an extension
 *   under development
 */

/** @returns {string} the Node.js that runs VS Code servers: they need 22 or newer */
export function serverNode() {
  const chosen = process.env['VSCODE_HOST_NODE'];
  if (chosen !== undefined && chosen !== '') return chosen;
  const packaged = path.join(packagesDirectory, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  return existsSync(packaged) ? packaged : process.execPath;
}

/** @returns {NodeJS.ProcessEnv} our environment, made fit for a VS Code server */
export function serverEnvironment() {
  const { NODE_OPTIONS: _nodeOptions, ELECTRON_RUN_AS_NODE: _runAsNode, ...environment } = process.env;
  // The gallery is taken away so that nothing is looked up in an extension registry.
  return { ...environment, EXTENSIONS_GALLERY: '{}', VSCODE_CLI: '1' };
}

/** A running VS Code server. Emits `line` (text) per line of its log, and `exit` (code or undefined) when it ends. */
export class VsCodeServer extends EventEmitter {
  /** The TCP port on 127.0.0.1. */
  port = 0;
  /** The secret that a page must present, so that other users and web pages stay out. */
  token = randomBytes(16).toString('hex');

  #process;
  #exited = false;
  /** @type {string[]} */
  #lines = [];

  /** @param {import('node:child_process').ChildProcessWithoutNullStreams} child */
  constructor(child) {
    super();
    this.#process = child;
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        this.#lines.push(line);
        this.emit('line', line);
      });
    }
    child.on('exit', (code) => {
      this.#exited = true;
      this.emit('exit', code ?? undefined);
    });
    // A start that fails (no such Node.js) reports here and never exits.
    child.on('error', (error) => {
      this.#exited = true;
      this.#lines.push(String(error));
      this.emit('exit', undefined);
    });
  }

  /** All that the server has written so far, line by line. */
  get log() {
    return /** @type {readonly string[]} */ (this.#lines);
  }

  /** Whether the server is gone. */
  get hasEnded() {
    return this.#exited;
  }

  /** The address of the server, without a trailing slash. */
  get origin() {
    return `http://localhost:${this.port}`;
  }

  /**
   * Waits for a line of the server's log, also among those already written.
   *
   * @param {RegExp} pattern
   * @param {number} limit milliseconds
   * @returns {Promise<RegExpExecArray | undefined>} the match; undefined after the limit, or when the server ended first
   */
  async waitForLine(pattern, limit) {
    for (const line of this.#lines) {
      const match = pattern.exec(line);
      if (match) return match;
    }
    if (this.#exited) return undefined;
    return new Promise((resolve) => {
      /** @param {RegExpExecArray | undefined} match */
      const finish = (match) => {
        clearTimeout(timer);
        this.off('line', onLine).off('exit', onExit);
        resolve(match);
      };
      const onLine = (/** @type {string} */ line) => {
        const match = pattern.exec(line);
        if (match) finish(match);
      };
      const onExit = () => finish(undefined);
      const timer = setTimeout(finish, limit, undefined);
      this.on('line', onLine).on('exit', onExit);
    });
  }

  /** Ends the server and everything that it started. */
  async stop() {
    if (this.#exited || this.#process.pid === undefined) return;
    const ended = new Promise((resolve) => this.once('exit', resolve));
    process.kill(-this.#process.pid, 'SIGKILL');
    await ended;
  }
}

/**
 * @param {ServerOptions} options
 * @returns {Promise<VsCodeServer>} a server that listens
 * @throws {Error} with the server's output, when it does not start
 */
export async function startServer(options) {
  const tokenFile = path.join(options.runDirectory, 'token');
  const child = spawn(serverNode(), await serverArguments(options, tokenFile), {
    cwd: options.server,
    // Its own process group, so that one kill ends all of it; the preload ends the group when this process is gone.
    detached: true,
    // Its sockets would otherwise be left in the system's temporary folder.
    env: { ...serverEnvironment(), XDG_RUNTIME_DIR: options.runDirectory },
  });
  const server = new VsCodeServer(child);
  await fs.writeFile(tokenFile, server.token, { mode: 0o600 });
  const match = await server.waitForLine(/Extension host agent listening on (\d+)/, startLimit);
  if (!match?.[1]) {
    await server.stop();
    throw new Error(`test host: the VS Code server did not start\n${server.log.join('\n')}`);
  }
  server.port = Number(match[1]);
  return server;
}

/**
 * @param {ServerOptions} options
 * @param {string} tokenFile
 * @returns {Promise<string[]>}
 */
async function serverArguments(options, tokenFile) {
  return [
    '--require',
    path.join(kitDirectory, 'die-with-parent.cjs'),
    path.join(options.server, 'out', 'server-main.js'),
    '--host=127.0.0.1',
    `--port=${options.port ?? 0}`,
    `--connection-token-file=${tokenFile}`,
    '--accept-server-license-terms',
    '--telemetry-level=off',
    '--disable-telemetry',
    '--disable-experiments',
    ...(options.restricted === true ? [] : ['--disable-workspace-trust']),
    '--disable-update-check',
    '--disable-getting-started-override',
    '--force-disable-user-env',
    '--without-browser-env-var',
    // Without it the page's payload (development path, tests path) is not honoured; with it no pop-up shows.
    ...(options.interactive === true ? [] : ['--enable-smoke-test-driver']),
    '--reconnection-grace-time=2',
    `--server-data-dir=${path.join(options.runDirectory, 'server')}`,
    `--user-data-dir=${options.userDataDirectory}`,
    `--extensions-dir=${options.extensionsDirectory}`,
    `--builtin-extensions-dir=${await builtInExtensionsDirectory(options.server)}`,
  ];
}
