import { fromDayNumber, padded, weekdayNames, weekdayOf } from '../../../dates/calendar';
import { boundsOfEdtfText } from '../../../dates/edtf/edtfText';
import { parseEdtf } from '../../../dates/edtf/parseEdtf';
import { repairsOfEdtf } from '../../../dates/edtf/repairEdtf';
import { statedDay } from '../../../dates/statedDay';
import type { Span } from '../../../text/span';
import type { DateRecord } from '../../model';
import type { Problem } from '../../problem';
import { entryOf, type Node } from '../../reading/node';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { publishedOf } from '../knowledge';
import { recordOf, spotAt, type Spot } from '../spot';
import type { TreeChange } from '../treeChange';
import { stated } from './stated';

/** Values of dates. */
export const dateFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'date-invalid': repaired,
  'date-interval-reversed': repaired,
  'date-weekday-mismatch': weekdayMismatch,
  'date-quote-mismatch': quoteMismatch,
  'date-relative-mismatch': relativeMismatch,
  'date-too-precise': tooPrecise,
  'date-year-assumed': yearAssumed,
  'date-conflict': conflict,
};

function* repaired({ span, rule }: { span: Span; rule: string }, context: ReadableContext): Generator<Draft> {
  const { node } = spotAt(context.root, context.format, span);
  if (node.kind !== 'scalar') return;
  for (const { value, isCertain } of repairsOfEdtf(node.text, context.knowledge.dates, publishedOf(context))) {
    const title = rule === 'date-interval-reversed' ? `Swap: "${value}"` : `Change to "${value}"`;
    // A value without a year is a date, but hardly the one that was meant.
    yield { title, isPreferred: isCertain && !value.includes('X'), changes: replaced(node, value) };
  }
}

function recordAt({ sidecar }: ReadableContext, { start }: Span): DateRecord | undefined {
  return sidecar?.records.dates.find(({ value }) => value?.span.start === start);
}

/** The days of the stated weekday next to the recorded one. */
function* weekdayMismatch({ span }: { span: Span }, context: ReadableContext): Generator<Draft> {
  const { node } = spotAt(context.root, context.format, span);
  const date = recordAt(context, span);
  if (node.kind !== 'scalar' || date?.anchor === undefined) return;
  const day = boundsOfEdtfText(node.text)?.from;
  const { weekday } = statedDay(date.anchor.quote);
  if (day === undefined || weekday === undefined) return;
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const rest = node.text.slice(10);
  for (const [near, where] of [
    [day - back, 'before'],
    [day - back + 7, 'after'],
  ] as const) {
    const value = `${dayText(near)}${rest}`;
    const name = weekdayNames[weekday - 1] ?? '';
    yield { title: `Change to "${value}", the ${name} ${where}`, changes: replaced(node, value) };
  }
  yield* uncertain(node);
}

/** What the words say in place of the value; a time of day that is recorded stays. */
function* quoteMismatch({ span, details }: Problem, context: ReadableContext): Generator<Draft> {
  const { node } = spotAt(context.root, context.format, span);
  if (node.kind !== 'scalar' || details?.kind !== 'value') return;
  const time = /^\d{4}-\d\d-\d\d$/u.test(details.value) ? (/T.*$/u.exec(node.text)?.[0] ?? '') : '';
  const value = `${details.value}${time}`;
  if (parseEdtf(value).ok) {
    yield {
      title: `Change to "${value}", as the words say`,
      isPreferred: true,
      asksFirst: true,
      changes: replaced(node, value),
    };
  }
  yield* uncertain(node);
}

const asWordsSay = stated((value) => `Change to "${value}", as the words say`);

function* relativeMismatch(problem: Problem, context: ReadableContext): Generator<Draft> {
  // A value that other fixes may make right again is looked at first.
  for (const draft of asWordsSay(problem, context)) yield { ...draft, isPreferred: true, asksFirst: true };
  const record = recordOf(spotAt(context.root, context.format, problem.span));
  const entry = record && entryOf(record.node, 'basis');
  if (record === undefined || entry === undefined) return;
  const spot: Spot = { node: entry.value, entry, shape: undefined, parent: record };
  yield { title: 'Remove the basis', changes: [{ kind: 'remove', spot, withComments: true }] };
}

function* tooPrecise(problem: Problem, context: ReadableContext): Generator<Draft> {
  yield* asWordsSay(problem, context);
  const { node } = spotAt(context.root, context.format, problem.span);
  if (node.kind !== 'scalar' || !parseEdtf(`${node.text}~`).ok) return;
  yield { title: 'Mark the value as approximate ("~")', changes: replaced(node, `${node.text}~`) };
}

function* yearAssumed({ span }: Problem, context: ReadableContext): Generator<Draft> {
  const spot = spotAt(context.root, context.format, span);
  yield* uncertain(spot.node);
  const record = recordOf(spot);
  if (spot.node.kind !== 'scalar' || record?.shape?.kind !== 'record') return;
  const value = `The text gives no year; ${spot.node.text.slice(0, 4)} is an assumption.`;
  const order = Object.keys(record.shape.keys);
  yield {
    title: 'Note that the year is assumed',
    changes: [{ kind: 'add', map: record.node, key: 'note', value, order }],
  };
}

const asThere = stated((value) => `Change to "${value}", as there`);

/** Of two files that name different days, this one says that it is not sure, or follows the other one. */
function* conflict(problem: Problem, context: ReadableContext): Generator<Draft> {
  yield* uncertain(spotAt(context.root, context.format, problem.span).node);
  yield* asThere(problem, context);
}

function* uncertain(node: Node): Generator<Draft> {
  if (node.kind !== 'scalar' || !/^\d{4}(?:-\d\d){0,2}$/u.test(node.text)) return;
  yield { title: 'Mark the value as uncertain ("?")', changes: replaced(node, `${node.text}?`) };
}

function replaced(node: Node, value: string): readonly TreeChange[] {
  return [{ kind: 'replace', node, value }];
}

function dayText(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
