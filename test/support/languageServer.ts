import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** A problem as a language server reports it; lines and characters count from 0. */
export interface ServerDiagnostic {
  readonly message: string;
  readonly source?: string;
  readonly range: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
}

/** A language server of Node.js in a process of its own, spoken to over its standard streams. */
export class LanguageServer {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #settings: Readonly<Record<string, unknown>>;
  readonly #waiting = new Map<string, (diagnostics: readonly ServerDiagnostic[]) => void>();
  #started: ((message: Message) => void) | undefined;
  #input = Buffer.alloc(0);

  /** @param script its entry. @param settings what it is told when it asks for a section of the settings. */
  constructor(script: string, settings: Readonly<Record<string, unknown>>) {
    this.#settings = settings;
    this.#child = spawn(process.execPath, [script, '--stdio']);
    this.#child.stdout.on('data', (data: Buffer) => {
      this.#input = Buffer.concat([this.#input, data]);
      this.#read();
    });
  }

  async start(): Promise<void> {
    const answered = new Promise<Message>((resolve) => {
      this.#started = resolve;
    });
    const capabilities = { workspace: { configuration: true }, textDocument: { publishDiagnostics: {} } };
    this.#send({ id: 0, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities } });
    await answered;
    this.#send({ method: 'initialized', params: {} });
    this.#send({ method: 'workspace/didChangeConfiguration', params: { settings: this.#settings } });
  }

  /** The problems of a document that is opened. */
  async diagnosticsOf(uri: string, languageId: string, text: string): Promise<readonly ServerDiagnostic[]> {
    const reported = new Promise<readonly ServerDiagnostic[]>((resolve) => {
      this.#waiting.set(uri, resolve);
    });
    this.#send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId, version: 1, text } } });
    return reported;
  }

  stop(): void {
    this.#child.kill();
  }

  #send(message: Message & { readonly result?: unknown }): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#child.stdin.write(body);
  }

  #read(): void {
    for (;;) {
      const head = this.#input.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/iu.exec(this.#input.subarray(0, head).toString())?.[1]);
      const end = head + 4 + length;
      if (this.#input.length < end) return;
      const body = this.#input.subarray(head + 4, end).toString();
      this.#input = this.#input.subarray(end);
      this.#take(JSON.parse(body) as Message);
    }
  }

  #take(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) {
      this.#started?.(message);
      return;
    }
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as {
        readonly uri: string;
        readonly diagnostics: readonly ServerDiagnostic[];
      };
      this.#waiting.get(uri)?.(diagnostics);
      this.#waiting.delete(uri);
    }
    if (id === undefined) return;
    const items = (params as { readonly items?: readonly { readonly section?: string }[] } | undefined)?.items;
    this.#send({ id, result: items?.map(({ section }) => this.#settings[section ?? ''] ?? {}) ?? null });
  }
}
