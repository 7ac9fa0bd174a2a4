// @ts-check
/** Talks with the extension hosts of one window, one after the other: each connects when it has started. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** @typedef {import('../../test/integration/killed/protocol').Order} Order */
/** @typedef {import('../../test/integration/killed/protocol').Answer} Answer */
/** @typedef {import('../../test/integration/killed/protocol').SceneName} SceneName */
/** @typedef {import('../../test/integration/killed/killPoint').KillPoint} KillPoint */
/** @typedef {import('../../test/integration/killed/killPoint').Station} Station */

/**
 * How long a host may take for anything, in milliseconds; far more than it ever does, and than it waits itself before it says
 * what is wrong. One that takes longer hangs.
 */
const limit = 120_000;

/** The extension hosts of one window, one after the other. */
export class ExtensionHosts {
  #server;
  /** @type {import('node:net').Socket | undefined} */
  #socket;
  /** @type {readonly SceneName[]} */
  #scenes = [];
  /** What the present host said and nobody has heard yet; its end is undefined. @type {(Answer | undefined)[]} */
  #said = [];
  /** What the present host said last that it is about to do. */
  #step = 'nothing';
  /** @type {() => void} */
  #heard = () => {};
  /** @type {() => void} */
  #ready = () => {};

  /** @param {import('node:net').Server} server */
  constructor(server) {
    this.#server = server;
    server.on('connection', (socket) => this.#connect(socket));
  }

  static async listen() {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new ExtensionHosts(server);
  }

  /** The TCP port on 127.0.0.1. */
  get port() {
    const address = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  get isConnected() {
    return this.#socket !== undefined;
  }

  /** @returns {Promise<readonly SceneName[]>} what there is to run, when a host has connected */
  async connected() {
    if (!this.isConnected) {
      await withLimit(
        () => 'no extension host started',
        (done) => {
          this.#ready = () => done(undefined);
        },
      );
    }
    return this.#scenes;
  }

  /**
   * @template {Order} O
   * @param {O} order
   * @returns {Promise<Extract<Answer, { kind: O extends { kind: 'prepare' } ? 'prepared' : O extends { kind: 'run' } ? 'done' : 'seen' }>>}
   * @throws {Error} when the host failed, ended or hung
   */
  async ask(order) {
    const answer = await this.#send(order);
    if (answer === undefined) throw new Error(`the extension host ended by itself: ${order.kind}`);
    return /** @type {any} */ (answer);
  }

  /**
   * @param {KillPoint} point
   * @returns {Promise<readonly Station[]>} what the command had come by when the host was killed
   * @throws {Error} when it was not killed there
   */
  async runToDeath(point) {
    const where = JSON.stringify(point);
    let answer = await this.#send({ kind: 'run', point });
    if (answer?.kind === 'done') {
      // A moment may come after the command's end: the host is still killed.
      if ('station' in point) throw new Error(`the command came to its end, not by ${where}`);
      answer = await this.#next(where);
    }
    if (answer?.kind !== 'dying') throw new Error(`the extension host ended by itself, before ${where}`);
    if ((await this.#next(`end at ${where}`)) !== undefined) {
      throw new Error(`the extension host lives on after ${where}`);
    }
    return answer.stations;
  }

  close() {
    this.#socket?.destroy();
    this.#server.close();
  }

  /** @param {Order} order @returns {Promise<Answer | undefined>} undefined when the host ended */
  async #send(order) {
    const socket = this.#socket;
    if (socket === undefined) throw new Error('no extension host is connected');
    socket.write(`${JSON.stringify(order)}\n`);
    const told = await this.#next(JSON.stringify(order));
    if (told?.kind === 'failed') throw new Error(told.reason);
    return told;
  }

  /** @param {string} what is waited for @returns {Promise<Answer | undefined>} */
  async #next(what) {
    if (this.#said.length === 0) {
      await withLimit(
        () => `the extension host hangs: ${what}, ${this.#step}`,
        (done) => {
          this.#heard = () => done(undefined);
        },
      );
    }
    return this.#said.shift();
  }

  /** @param {import('node:net').Socket} socket */
  #connect(socket) {
    socket.on('error', () => undefined);
    createInterface({ input: socket })
      .on('line', (line) => {
        /** @type {Answer} */
        const answer = JSON.parse(line);
        if (answer.kind === 'at') {
          this.#step = answer.step;
          return;
        }
        if (answer.kind !== 'ready') return this.#say(answer);
        this.#said = [];
        this.#scenes = answer.scenes;
        this.#socket = socket;
        this.#ready();
      })
      // Comes after the last line, which the connection's own end may not.
      .on('close', () => {
        if (this.#socket !== socket) return;
        this.#socket = undefined;
        this.#say(undefined);
      });
  }

  /** @param {Answer | undefined} answer */
  #say(answer) {
    this.#said.push(answer);
    this.#heard();
  }
}

/**
 * @template T
 * @param {() => string} late what is wrong when it takes too long
 * @param {(done: (value: T) => void) => void} work
 * @returns {Promise<T>} what `work` was done with
 */
function withLimit(late, work) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(late())), limit);
    work((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
