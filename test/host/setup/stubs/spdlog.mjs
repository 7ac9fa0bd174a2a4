/** In place of the native `@vscode/spdlog`: writes the same log files, at once, so that a kill loses nothing. */
import * as fs from 'node:fs';

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  #file;
  #level = 2;
  #withHeader = true;

  constructor(file) {
    this.#file = file;
  }

  #write(level, message) {
    if (level < this.#level) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    const line = this.#withHeader ? `${time} [${levels[level]}] ${message}\n` : message;
    try {
      fs.appendFileSync(this.#file, line);
    } catch {
      // As in the native logger: a log folder that is gone is no reason to stop the server.
    }
  }

  trace = (message) => this.#write(0, message);
  debug = (message) => this.#write(1, message);
  info = (message) => this.#write(2, message);
  warn = (message) => this.#write(3, message);
  error = (message) => this.#write(4, message);
  critical = (message) => this.#write(5, message);
  getLevel = () => this.#level;
  setLevel = (level) => void (this.#level = level);
  setPattern = () => void (this.#withHeader = true);
  clearFormatters = () => void (this.#withHeader = false);
  flush = () => {};
  drop = () => {};
}

export async function createAsyncRotatingLogger(_name, file) {
  return new Logger(file);
}

export function setFlushOn() {}
