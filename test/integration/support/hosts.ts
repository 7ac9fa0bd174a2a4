import type { Uri } from 'vscode';

/** Changes files behind the editor's back, as another program does. */
export interface OtherProgram {
  write(uri: Uri, content: string | Uint8Array): Promise<void>;
  rename(from: Uri, to: Uri): Promise<void>;
  /** Removes a file or a folder with all that is in it. */
  remove(uri: Uri): Promise<void>;
}

/** Counts the workers that are started while it watches. */
export interface WorkerWatch {
  readonly started: number;
  stop(): void;
}

/** Where the tests run. */
export interface TestHost {
  readonly kind: 'node' | 'web';
  readonly otherProgram: OtherProgram;
  watchWorkers(): WorkerWatch;
}

let current: TestHost | undefined;

/** Called by a stage before its suites are defined. */
export function setHost(host: TestHost): void {
  current = host;
}

/** The host of this run. */
export function testHost(): TestHost {
  if (!current) throw new Error('the stage has set no host');
  return current;
}
