/** Figures that a run measured besides passing or failing, by name; the script that started the run collects them. */
export const measures: Record<string, number> = {};
