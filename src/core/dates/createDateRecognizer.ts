import { Discourse } from './anchor/discourse';
import { countFrom, GivenDates } from './anchor/givenDates';
import { calendarValueOf, parsePublication } from './anchor/publication';
import type { Resolution, Site } from './anchor/resolution';
import { type ReadingPolicy, usualReading } from './anchor/readingPolicy';
import { Resolver } from './anchor/resolver';
import { TenseReader } from './anchor/tense';
import {
  type DateContext,
  type DateRecognizer,
  type TemporalExpression,
  type TemporalType,
  temporalTypes,
} from './dateRecognizer';
import type { Grammar } from './grammar/grammar';
import { statedYear } from './narrative';
import type { NumericOrder, TemporalNode } from './nodes';
import { englishGrammar } from './patterns/everyRule';
import { scan, type Finding } from './scanner';
import { habitsOf } from './textHabits';
import type { Token } from './token';
import { toEdtf, type EdtfQualifier } from './values/edtfValue';
import { toTimex3 } from './values/timex3';

/** What a recogniser shows and how it reads what can be read in two ways. */
export interface DateRecognizerOptions extends Partial<ReadingPolicy> {
  /** Only these of the TIMEX3 classes; all unless set. */
  readonly types?: readonly TemporalType[];
  /** Also "now", "recently", "soon", which have no place on the calendar. Off unless set. */
  readonly references?: boolean;
  /** Also ages ("a 21-year-old"), as durations. Off unless set. */
  readonly ages?: boolean;
  /** Also adjectives and adverbs of frequency ("daily", "annual"), as sets. Off unless set. */
  readonly frequencies?: boolean;
  /** Also wars and crises by name ("the Cold War"), which TIMEX3 counts as events. On unless set. */
  readonly periods?: boolean;
  /** How 3/4/2021 is read where neither a weekday nor other dates of the text tell: month first unless set. */
  readonly numericOrder?: NumericOrder;
}

/** Part of `DateRecognizer.version`; raised with every change that gives other expressions for the same text. */
const grammarVersion = 9;

/** The recogniser of English temporal expressions: lexer, grammar, anchoring, values. */
export function createDateRecognizer(options: DateRecognizerOptions = {}): DateRecognizer {
  return new EnglishDateRecognizer(options);
}

class EnglishDateRecognizer implements DateRecognizer {
  readonly version: string;
  readonly #grammar: Grammar;
  readonly #policy: ReadingPolicy;
  readonly #types: ReadonlySet<TemporalType>;
  readonly #showsAges: boolean;
  readonly #showsReferences: boolean;

  constructor({
    references = false,
    ages = false,
    frequencies = false,
    periods = true,
    numericOrder = 'month-first',
    types = temporalTypes,
    ...policy
  }: DateRecognizerOptions) {
    this.#policy = { ...usualReading, ...policy };
    this.#types = new Set(types);
    this.#grammar = englishGrammar({ numericOrder, frequencies, references, periods });
    this.#showsAges = ages;
    this.#showsReferences = references;
    const shown = [references, ages, frequencies, periods, types];
    this.version = JSON.stringify([grammarVersion, numericOrder, shown, this.#policy]);
  }

  recognize(text: string, context: DateContext): readonly TemporalExpression[] {
    const { tokens, findings } = scan(text, this.#grammar);
    const publication = parsePublication(context.published);
    const discourse = new Discourse();
    const habits = habitsOf(findings, publication);
    const resolver = new Resolver(publication, discourse, habits, this.#policy);
    const paragraphs = paragraphCounter(tokens);
    const tenses = new TenseReader(text, tokens);
    const given = new GivenDates(context.dated ?? [], tokens);
    const expressions: TemporalExpression[] = [];
    for (const finding of findings) {
      const { node, start, end } = finding;
      const span = { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
      let tense: ReturnType<Site['tense']> | undefined;
      const words = given.around(span, (passed, value, token) => {
        const leads = value.year !== publication?.year;
        discourse.note({ value, span: passed, paragraph: paragraphs(token) }, leads);
      });
      const paragraph = paragraphs(start);
      const site: Site = { span, paragraph, tense: () => (tense ??= tenses.around(start, end)) };
      const resolution =
        words?.basis === undefined
          ? resolver.resolve(node, site)
          : countFrom(words.basis, node, site, { policy: this.#policy, order: habits.order });
      const leads = statedYear(node) !== undefined || resolution.basis.kind === 'mention';
      const value = calendarValueOf(words?.edtf) ?? resolution.value;
      if (value.kind === 'calendar' && !isComparison(text, tokens, finding)) {
        discourse.note({ value, span, paragraph }, leads);
      }
      if (this.#isShown(node) && this.#types.has(typeOf(resolution)))
        expressions.push(express(text, span, node, resolution));
    }
    return expressions;
  }

  #isShown(node: TemporalNode): boolean {
    if (node.kind === 'age') return this.#showsAges;
    return node.kind !== 'reference' || !node.bare || this.#showsReferences;
  }
}

/** Index of the paragraph of a token; asked for in ascending order. Lines count: many texts have no blank lines. */
function paragraphCounter(tokens: readonly Token[]): (token: number) => number {
  let at = 0;
  let paragraph = 0;
  return (token) => {
    for (; at <= token; at++) if (tokens[at]?.gap === 'paragraph' || tokens[at]?.gap === 'line') paragraph++;
    return paragraph;
  };
}

const comparisons = new Set(['since', 'than', 'until']);

/** "the highest since 1987" compares: later dates do not go on from it. */
function isComparison(text: string, tokens: readonly Token[], { start }: Finding): boolean {
  const before = tokens[start - 1];
  return before !== undefined && comparisons.has(text.slice(before.start, before.end).toLowerCase());
}

function express(text: string, span: Site['span'], node: TemporalNode, resolution: Resolution): TemporalExpression {
  const { value, basis, certainty, reason } = resolution;
  const qualifier: EdtfQualifier =
    node.modifier === 'approx' && resolution.qualifier === '' ? '~' : resolution.qualifier;
  const others =
    node.kind === 'duration' && node.orElse !== undefined
      ? [{ value: { kind: 'duration' as const, amounts: [node.orElse] }, reason: 'the shorter of two lengths' }]
      : resolution.others;
  const expression: TemporalExpression = {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    type: typeOf(resolution),
    value: toTimex3(value),
    edtf: toEdtf(value, qualifier),
    basis,
    certainty,
    reason,
    alternatives: others.map((other) => ({
      value: toTimex3(other.value),
      edtf: toEdtf(other.value, qualifier),
      reason: other.reason,
    })),
  };
  if (node.kind === 'period' && node.edtf !== undefined) return { ...expression, isName: true };
  return node.modifier === undefined ? expression : { ...expression, modifier: node.modifier };
}

function typeOf({ value }: Resolution): TemporalType {
  switch (value.kind) {
    case 'calendar':
      return value.time === undefined ? 'date' : 'time';
    case 'duration':
      return 'duration';
    case 'set':
      return 'set';
    case 'period':
    case 'reference':
      return 'date';
  }
}
