import { organizationOf, personOf, placeOf, type GeneratedPerson } from './population';
import { Random } from './random';

/** A made-up article. */
export interface GeneratedArticle {
  readonly path: string;
  /** ISO date. */
  readonly published: string;
  readonly text: string;
}

/** Names for one article: the same few are used again and again, as in news. */
interface Cast {
  readonly random: Random;
  readonly persons: readonly GeneratedPerson[];
  readonly organizations: readonly ReturnType<typeof organizationOf>[];
  readonly places: readonly string[];
  /** Persons that the article has introduced by full name. */
  readonly introduced: Set<GeneratedPerson>;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

type Template = (cast: Cast) => string;

const templates: readonly Template[] = [
  (c) => `${person(c)} said on ${c.random.pick(weekdays)} that talks with ${body(c)} would go on in ${place(c)}.`,
  (c) => `Officials in ${place(c)} did not answer questions about the contract, which ${body(c)} signed ${date(c)}.`,
  (c) =>
    `“We will not accept this,” ${person(c)} told reporters outside the court, two days after ${person(c)} resigned.`,
  (c) =>
    `The ${c.random.pick(['strike', 'flood', 'vote', 'inquiry'])} began ${date(c)} and lasted ${2 + c.random.below(90)} days.`,
  (c) =>
    `According to ${body(c)}, more than ${100 + c.random.below(900)} people left ${place(c)} last week for ${place(c)}.`,
  (c) => `${person(c)}, who met ${person(c)} in ${place(c)} in ${1990 + c.random.below(30)}, denied any payment.`,
  (c) =>
    `Prices rose by ${1 + c.random.below(9)}.${c.random.below(9)} percent in the third quarter of ${2010 + c.random.below(12)}, the report says.`,
  (c) =>
    `A spokesman for ${body(c)} said the ship had left the port of ${place(c)} at ${1 + c.random.below(11)}:30 p.m. without its papers.`,
  (c) =>
    `Critics say that the plan, first shown a year earlier, helps nobody but ${person(c)} and the owners of ${body(c)}.`,
  (c) =>
    `The court in ${place(c)} will hear ${person(c)} again next month; the lawyers of ${body(c)} asked for more time.`,
  () =>
    `It was raining when the column of lorries reached the bridge, and nobody was there to count them or to ask for names.`,
  (c) => `${person(c)} and ${person(c)} have not spoken since the early 1990s, a former aide in ${place(c)} recalled.`,
];

/** A folder of made-up articles: names by Zipf's law, with variant spellings, so that few are everywhere and most are rare. */
export class GeneratedCorpus {
  readonly #size: number;
  readonly #seed: number;

  /** @param size number of articles; the more there are, the more names exist. */
  constructor(size: number, seed = 20_210_114) {
    this.#size = size;
    this.#seed = seed;
  }

  /** Paths of all articles. */
  get paths(): readonly string[] {
    return Array.from({ length: this.#size }, (_, index) => pathOf(index));
  }

  /**
   * The n-th article; always the same, so that no text has to be kept.
   * @param edition another edition has the same names in the same places but for some sentences.
   */
  article(index: number, edition = 0): GeneratedArticle {
    const random = new Random(this.#seed + index * 31_337);
    const published = `20${20 + random.below(4)}-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`;
    const cast = this.#cast(random);
    const text = articleText(cast, 24);
    return { path: pathOf(index), published, text: `${text}${correction(cast, edition)}\n` };
  }

  /** One long article of at least `length` UTF-16 units. */
  longText(length: number): string {
    const parts: string[] = [];
    for (let index = 0, total = 0; total < length; index++) {
      const { text } = this.article(index % this.#size);
      parts.push(text);
      total += text.length + 1;
    }
    return parts.join('\n');
  }

  #cast(random: Random): Cast {
    const many = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);
    return {
      random,
      persons: many(6, () => personOf(random.zipf(this.#size * 8))),
      organizations: many(3, () => organizationOf(random.zipf(this.#size * 3))),
      places: many(4, () => placeOf(random.zipf(this.#size * 2))),
      introduced: new Set(),
    };
  }
}

function articleText(cast: Cast, sentences: number): string {
  const { random } = cast;
  const lines = [`${place(cast)} counts the cost as talks stall`, ''];
  let paragraph = `${place(cast).toUpperCase()} —`;
  for (let at = 0; at < sentences; at++) {
    paragraph += ` ${random.pick(templates)(cast)}`;
    if (at % 3 === 2) {
      lines.push(paragraph.trim(), '');
      paragraph = '';
    }
  }
  return lines.join('\n').trimEnd();
}

function correction(cast: Cast, edition: number): string {
  if (edition === 0) return '';
  const others = new Random(edition);
  return `\n\nCorrection ${edition}: ${person({ ...cast, random: others })} was not in ${place({ ...cast, random: others })}.`;
}

function person(cast: Cast): string {
  const { random, introduced } = cast;
  const one = random.pick(cast.persons);
  const family = random.below(10) === 0 ? one.otherSpelling : one.family;
  if (introduced.has(one) && random.below(4) > 0) return family;
  introduced.add(one);
  const given = random.below(12) === 0 ? `${one.given.charAt(0)}.` : one.given;
  return random.below(3) === 0 ? `${one.role} ${given} ${family}` : `${given} ${family}`;
}

function body({ random, organizations }: Cast): string {
  const { name, acronym } = random.pick(organizations);
  const form = random.below(4);
  if (form === 0) return `the ${name} (${acronym})`;
  return form === 1 ? acronym : `the ${name}`;
}

function place({ random, places }: Cast): string {
  return random.pick(places);
}

function date({ random }: Cast): string {
  const day = `${random.pick(months)} ${1 + random.below(28)}`;
  return random.below(2) === 0 ? `on ${day}` : `on ${day}, ${2015 + random.below(8)}`;
}

function pathOf(index: number): string {
  return `articles/${String(index).padStart(5, '0')}.txt`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
