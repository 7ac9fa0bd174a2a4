/** What a file system tells of a file unread. A file in the same state has the same text, as far as that can be told. */
export interface FileState {
  /** When it was changed and created, in milliseconds of any origin. */
  readonly changed: number;
  readonly created: number;
  /** In bytes. */
  readonly size: number;
  /** Differs where the same bytes may be decoded to another text. */
  readonly decoding: number;
}

/** What reading a file gave. `maxBytes`: the largest size that the host reads, in bytes, where it set one. */
export type FileContent =
  /** The text as the editor shows it: decoded, without byte order mark. `invalidUtf8At`: first byte that is not UTF-8. */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly byteLength: number;
      readonly invalidUtf8At?: number | undefined;
      readonly maxBytes?: number | undefined;
      /** Undefined where another text may come without another state: in what an editor shows, or was written just now. */
      readonly state?: FileState | undefined;
    }
  /** The file is there but is left out: too large, binary, unreadable; the reason is for the user. */
  | {
      readonly kind: 'skipped';
      readonly reason: string;
      readonly byteLength: number;
      readonly maxBytes?: number | undefined;
      /** Its path is a link that leads out of the folder. */
      readonly isOutside?: true;
    }
  | { readonly kind: 'missing' };

/** One folder of articles as the host sees it (disk, remote, browser; open editors over what is saved). */
export interface FolderAccess {
  /** Paths of all articles, sidecars and the workspace file, relative to the folder; include and exclude applied. */
  list(): Promise<readonly string[]>;
  /** Reads one file; never rejects. */
  read(path: string): Promise<FileContent>;
}

/** The host's clock and its way to let others run; the core has no timers. */
export interface Scheduler {
  /** Milliseconds, of any origin. */
  now(): number;
  /** Resolves after the host had a chance to do other work. */
  pause(): Promise<void>;
}

/** Tells a long task to stop; the shape of the web's AbortSignal and of VS Code's cancellation token alike. */
export interface CancelSignal {
  readonly isCancelled: boolean;
}
