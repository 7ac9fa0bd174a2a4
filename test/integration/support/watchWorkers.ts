import type { WorkerWatch } from './hosts';

/** Counts the calls of a class of workers, which stays what it is. @param name of the class in what holds it. */
export function watchWorkers(holder: object, name: string): WorkerWatch {
  const original = Reflect.get(holder, name) as new (...given: unknown[]) => object;
  let started = 0;
  const counting = new Proxy(original, {
    construct(target, given: unknown[]) {
      started++;
      return new target(...given);
    },
  });
  Reflect.set(holder, name, counting);
  return {
    get started() {
      return started;
    },
    stop() {
      Reflect.set(holder, name, original);
    },
  };
}
