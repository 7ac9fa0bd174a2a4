'use strict';
const vscode = require('vscode');

const { FileType, FileSystemError, FileChangeType, Uri } = vscode;

/**
 * A folder that the kit's static server lists and serves, as a file system in memory: contents are fetched when first
 * read, and what is written stays in this window.
 */
class MountedFolder {
  #source;
  /** Path to entry; a file without contents has not been read yet. */
  #entries = new Map();
  #changed = new vscode.EventEmitter();
  onDidChangeFile = this.#changed.event;

  constructor(source, files) {
    this.#source = source;
    this.#entries.set('/', { type: FileType.Directory, mtime: 0, size: 0 });
    for (const { path, size, mtime } of files) {
      for (let end = path.indexOf('/', 1); end !== -1; end = path.indexOf('/', end + 1)) {
        this.#entries.set(path.slice(0, end), { type: FileType.Directory, mtime, size: 0 });
      }
      this.#entries.set(path, { type: FileType.File, mtime, size });
    }
  }

  get files() {
    return [...this.#entries].filter(([, { type }]) => type === FileType.File).map(([path]) => path);
  }

  watch() {
    return { dispose() {} };
  }

  stat(uri) {
    const { type, mtime, size } = this.#entry(uri);
    return { type, ctime: mtime, mtime, size };
  }

  readDirectory(uri) {
    this.#entry(uri);
    const prefix = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
    return [...this.#entries]
      .filter(([path]) => path.startsWith(prefix) && path !== prefix && !path.slice(prefix.length).includes('/'))
      .map(([path, { type }]) => [path.slice(prefix.length), type]);
  }

  async readFile(uri) {
    const entry = this.#entry(uri);
    if (entry.type === FileType.Directory) throw FileSystemError.FileIsADirectory(uri);
    entry.contents ??= await this.#fetch(uri.path);
    return entry.contents;
  }

  writeFile(uri, contents, { create, overwrite }) {
    const exists = this.#entries.has(uri.path);
    if (!exists && !create) throw FileSystemError.FileNotFound(uri);
    if (exists && !overwrite) throw FileSystemError.FileExists(uri);
    this.#entries.set(uri.path, { type: FileType.File, mtime: Date.now(), size: contents.length, contents });
    this.#changed.fire([{ type: exists ? FileChangeType.Changed : FileChangeType.Created, uri }]);
  }

  createDirectory(uri) {
    this.#entries.set(uri.path, { type: FileType.Directory, mtime: Date.now(), size: 0 });
    this.#changed.fire([{ type: FileChangeType.Created, uri }]);
  }

  delete(uri) {
    this.#entry(uri);
    for (const path of this.#below(uri.path)) this.#entries.delete(path);
    this.#changed.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  async rename(from, to, { overwrite }) {
    if (this.#entries.has(to.path) && !overwrite) throw FileSystemError.FileExists(to);
    for (const path of this.#below(from.path)) {
      const entry = this.#entries.get(path);
      if (entry.type === FileType.File) entry.contents ??= await this.#fetch(path);
      this.#entries.delete(path);
      this.#entries.set(to.path + path.slice(from.path.length), entry);
    }
    this.#changed.fire([
      { type: FileChangeType.Deleted, uri: from },
      { type: FileChangeType.Created, uri: to },
    ]);
  }

  #entry(uri) {
    const entry = this.#entries.get(uri.path);
    if (!entry) throw FileSystemError.FileNotFound(uri);
    return entry;
  }

  #below(path) {
    return [...this.#entries.keys()].filter((key) => key === path || key.startsWith(`${path}/`));
  }

  async #fetch(path) {
    const response = await fetch(`${this.#source}/file${path.split('/').map(encodeURIComponent).join('/')}`);
    if (!response.ok) throw FileSystemError.Unavailable(path);
    return new Uint8Array(await response.arrayBuffer());
  }
}

exports.activate = async (context) => {
  const source = Uri.joinPath(context.extensionUri, '..', 'mount').toString(true);
  const { readonly, files } = await (await fetch(`${source}/list`)).json();
  const folder = new MountedFolder(source, files);
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('mount', folder, { isCaseSensitive: true, isReadonly: readonly }),
    // Without a search provider findFiles never answers in a virtual folder.
    vscode.workspace.registerFileSearchProvider('mount', {
      provideFileSearchResults: () => folder.files.map((path) => Uri.from({ scheme: 'mount', path })),
    }),
  );
};
