// @ts-check
/**
 * A static HTTP server on 127.0.0.1 that gives out VS Code's workbench as a web site would: no server behind it, only a
 * web extension host. Everything lies below a secret path, so that other users and web pages stay out.
 */
import { randomBytes } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as http from 'node:http';
import * as path from 'node:path';

/** @typedef {{ readonly type: string, readonly body: string | Buffer }} Reply */

/** What browsers must be told about modules, styles and WebAssembly; other files go out as bytes. */
const types = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.ttf', 'font/ttf'],
  ['.wasm', 'application/wasm'],
]);

/** A static server with folders and computed pages. */
export class WebServer {
  /** The address that everything lies below, without a trailing slash. */
  origin = '';

  #secret = randomBytes(16).toString('hex');
  /** @type {Map<string, () => Promise<Reply>>} */
  #pages = new Map();
  /** @type {{ prefix: string, directory: string }[]} */
  #folders = [];
  #server = http.createServer((request, response) => void this.#answer(request, response));

  /** @returns {Promise<void>} once the server listens */
  async start() {
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', () => resolve(undefined)));
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('test host: no port for the static server');
    this.origin = `http://localhost:${address.port}/${this.#secret}`;
  }

  /** @returns {Promise<void>} once the port is free */
  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /**
   * @param {string} location path below the origin, with a leading slash
   * @param {() => Promise<Reply>} compute called for every request
   */
  page(location, compute) {
    this.#pages.set(location, compute);
  }

  /**
   * @param {string} prefix path below the origin, with a leading slash
   * @param {string} directory absolute path of the folder whose files lie there
   */
  folder(prefix, directory) {
    this.#folders.push({ prefix: `${prefix}/`, directory });
  }

  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   */
  async #answer(request, response) {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const base = `/${this.#secret}`;
      const location = pathname.startsWith(`${base}/`) ? decodeURIComponent(pathname.slice(base.length)) : undefined;
      const page = location === undefined ? undefined : this.#pages.get(location);
      if (page) {
        const { type, body } = await page();
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
        return;
      }
      const file = location === undefined ? undefined : this.#file(location);
      if (file === undefined) {
        response.writeHead(404).end();
        return;
      }
      const type = types.get(path.extname(file)) ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type });
      createReadStream(file).pipe(response);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  }

  /**
   * @param {string} location
   * @returns {string | undefined} the file there; undefined when there is none, or it lies outside its folder
   */
  #file(location) {
    for (const { prefix, directory } of this.#folders) {
      if (!location.startsWith(prefix)) continue;
      const file = path.join(directory, location.slice(prefix.length));
      const inside = file.startsWith(directory + path.sep);
      if (inside && statSync(file, { throwIfNoEntry: false })?.isFile() === true) return file;
    }
    return undefined;
  }
}

/**
 * @param {string} directory absolute path
 * @returns {Promise<readonly { path: string, size: number, mtime: number }[]>} every file below it, with its path as the
 *   folder's root sees it, `/a/b.txt`, size in bytes and time of change in milliseconds
 */
export async function listFiles(directory) {
  const names = await fs.readdir(directory, { recursive: true });
  const entries = await Promise.all(
    names.map(async (name) => ({ name, stat: await fs.stat(path.join(directory, name)) })),
  );
  return entries
    .filter(({ stat }) => stat.isFile())
    .map(({ name, stat }) => ({
      path: `/${name.split(path.sep).join('/')}`,
      size: stat.size,
      mtime: Math.floor(stat.mtimeMs),
    }));
}
