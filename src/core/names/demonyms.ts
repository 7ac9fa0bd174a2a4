const endings: readonly (readonly [ending: string, stems: readonly string[]])[] = [
  ['ian', ['', 'ia', 'y', 'a']],
  ['ean', ['', 'ea', 'e']],
  ['an', ['', 'a']],
  ['ese', ['', 'a', 'e']],
  ['ish', ['', 'e']],
  ['i', ['', 'e']],
];
const shortestStem = 3;

/** The names of states that an adjective of nationality may come from, all in small letters: "ruritanian", "ruritania". */
export function stemsOfDemonym(word: string): readonly string[] {
  const singular = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return endings.flatMap(([ending, stems]) => {
    const root = singular.slice(0, -ending.length);
    return singular.endsWith(ending) && root.length >= shortestStem ? stems.map((stem) => root + stem) : [];
  });
}
