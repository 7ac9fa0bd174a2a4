let told: (step: string) => void = () => undefined;

/** Hears from now on what the host is about to do: of one that hangs, where. */
export function onStep(listener: (step: string) => void): void {
  told = listener;
}

/** Says what is about to be done. */
export function atStep(step: string): void {
  told(step);
}
