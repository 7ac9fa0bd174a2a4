import type { GeneratedCorpus } from '../corpus/articles';
import { markdownTable } from '../report/markdownTable';
import { engines } from './engines';
import type { Gate, Section } from './section';
import { processorTimeOf } from './timing';

/** How many times the text grows. */
const factor = 4;
/** Four times the text may take this many times as long: 4 is linear, 16 quadratic; between lie caches and the collector. */
const worstRatio = 10;
/** A text is lengthened until a quarter of it takes this many milliseconds: below that the garbage collector decides. */
const measurable = 15;
const smallest = 65_536;
const largest = 524_288;
const rounds = 3;
const attempts = 3;

/** Texts that have brought regular expressions and parsers to their knees. */
const shapes: readonly (readonly [name: string, unit: string])[] = [
  ['one word', 'a'],
  ['line breaks', '\n'],
  ['lone surrogates', '\ud800'],
  ['capital words', 'Aab Bcd '],
  ['capitals', 'A. B. '],
  ['brackets', '('],
  ['quotation marks', '" '],
  ['"the end of"', 'the end of '],
  ['"May 5"', 'May 5 '],
  ['"last week of"', 'of the last week of '],
  ['numbers', '1 '],
  ['"2019-"', '2019-'],
  ['"5/8"', '5/8 '],
  ['"10:30"', '10:30 '],
];

/** How the time grows with a text, for ordinary and hostile texts. @param corpus of 2 M units or more, so that it does not repeat. */
export function measureGrowth(corpus: GeneratedCorpus, collectGarbage: () => void): Section {
  const texts = [
    ['articles', corpus.longText(factor * largest).slice(0, factor * largest)] as const,
    ...shapes.map(([name, unit]) => [name, unit.repeat(Math.ceil((factor * largest) / unit.length))] as const),
  ];
  const gates: Gate[] = [];
  const rows = texts.map(([shape, text]) => [
    shape,
    ...engines.flatMap(({ name, start }) => {
      const { units, quarter, whole } = timesOf(text, (part) => {
        const run = start();
        collectGarbage();
        return processorTimeOf(() => run(part));
      });
      gates.push({ name: `growth of ${name} on ${shape}`, value: whole / quarter, bound: worstRatio });
      return [(units / whole / 1000).toFixed(2), (whole / quarter).toFixed(2)];
    }),
  ]);
  return {
    title: 'Growth with the length of a text',
    text: [
      `M UTF-16 units a second of processor time, and the time for a text divided by the time for a quarter of it (4 is linear, 16 quadratic; more than ${worstRatio} fails). Every reading is by a new engine, the reading of the model not counted.`,
      markdownTable(['text', ...engines.flatMap(({ name }) => [name, `x${factor}`])], rows),
    ].join('\n\n'),
    gates,
  };
}

interface Growth {
  /** Length of the whole text. */
  readonly units: number;
  /** Milliseconds for a quarter of the text, and for the whole. */
  readonly quarter: number;
  readonly whole: number;
}

/**
 * Times a text and a quarter of it by turns; the shortest of each counts. What looks worse than it may is measured again: an
 * algorithm that is not linear fails every time, a disturbance does not.
 */
export function timesOf(text: string, timeOf: (part: string) => number): Growth {
  let units = smallest;
  while (units < largest && timeOf(text.slice(0, units)) < measurable) units *= 2;
  const [part, all] = [text.slice(0, units), text.slice(0, factor * units)];
  let result = { units: factor * units, quarter: Infinity, whole: Infinity };
  for (let attempt = 0; attempt < attempts; attempt++) {
    let [quarter, whole] = [Infinity, Infinity];
    for (let round = 0; round < rounds; round++) {
      quarter = Math.min(quarter, timeOf(part));
      whole = Math.min(whole, timeOf(all));
    }
    result = { units: factor * units, quarter, whole };
    if (whole / quarter <= worstRatio) break;
  }
  return result;
}
