import { Session } from 'node:inspector';
import type { Turn } from './turns';

/** Microseconds between two looks at what runs. */
const interval = 250;
/** So many functions are named of each turn. */
const mostNamed = 40;

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  /** Microseconds of the clock of `process.hrtime`. */
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Looks at what the extension host does all the time, to tell afterwards what long turns were made of. It costs time itself. */
export class TurnProfile {
  readonly #session = new Session();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.setSamplingInterval', { interval });
    this.#session.post('Profiler.start');
  }

  /** Ends looking. @returns in words what each of the turns was made of, the longest first. */
  async stop(turns: readonly Turn[]): Promise<readonly string[]> {
    const profile = await new Promise<Profile>((resolve, reject) => {
      this.#session.post('Profiler.stop', (error, { profile: made }) => {
        if (error) reject(error);
        else resolve(made as Profile);
      });
    });
    this.#session.disconnect();
    return [...turns].sort((a, b) => b.took - a.took).flatMap((turn) => describe(turn, profile));
  }
}

/** The functions that were running in most looks, with those that they call. */
function describe({ from, to, took }: Turn, { nodes, samples, timeDeltas, startTime }: Profile): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const totals = new Map<string, { all: number; own: number }>();
  let at = startTime;
  samples.forEach((sample, index) => {
    const delta = timeDeltas[index] ?? 0;
    at += delta;
    if (at < from || at > to) return;
    const seen = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = callers.get(id)) {
      const { functionName = '', url = '', lineNumber = 0 } = byId.get(id)?.callFrame ?? {};
      const name = `${functionName || '(anonymous)'} ${url.slice(url.lastIndexOf('/') + 1)}:${lineNumber + 1}`;
      const total = totals.get(name) ?? { all: 0, own: 0 };
      totals.set(name, total);
      if (id === sample) total.own += delta;
      if (!seen.has(name)) total.all += delta;
      seen.add(name);
    }
  });
  const longest = [...totals].sort(([, a], [, b]) => b.all - a.all).slice(0, mostNamed);
  const milliseconds = (microseconds: number): string => (microseconds / 1000).toFixed(1);
  return [
    `${took.toFixed(1)} ms (${milliseconds(to - from)} on the clock), in all and by itself:`,
    ...longest.map(([name, { all, own }]) => `  ${milliseconds(all)} ${milliseconds(own)} ${name}`),
  ];
}
