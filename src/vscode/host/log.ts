import type { LogOutputChannel } from 'vscode';

/** The output channel "Source Review". */
export type Log = LogOutputChannel;

/** Lets work run on its own; what goes wrong is logged, so that no rejection is left unhandled. */
export function handle(work: PromiseLike<unknown>, log: Log, what: string): void {
  work.then(undefined, (error: unknown) => {
    log.error(`${what}: ${describeError(error)}`);
  });
}

/** Runs work that must not throw: a timer's or an event's callback. What goes wrong is logged. */
export function guard(work: () => void, log: Log, what: string): void {
  try {
    work();
  } catch (error) {
    log.error(`${what}: ${describeError(error)}`);
  }
}

/** An error as text for the log, with its stack where there is one. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
