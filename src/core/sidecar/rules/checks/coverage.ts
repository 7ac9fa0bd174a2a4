import { IgnoredTerms } from '../../../entities/ignoredTerms';
import { overlaps, type Span } from '../../../text/span';
import type { Finding } from '../../reading/finding';
import { entryOf } from '../../reading/node';
import { firstLineOf } from '../../reading/preflight';
import type { NameInArticle, SidecarContext } from '../context';
import { shortened } from '../wording';
import { isUnread } from './unread';

/** How many of the names are listed in the message. */
const listedNames = 3;

/** `coverage-entities`: names of the article that are recorded neither here nor in the workspace file. One for a file. */
export function* unrecordedNames(context: SidecarContext): Generator<Finding> {
  const { names, records, root, workspace } = context;
  if (names === undefined || records.review?.status?.value === 'rejected' || isUnread(root, 'entities')) return;
  const entities = [...records.entities, ...(workspace?.records.entities ?? [])];
  const known = entities.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((text) => text?.value ?? []));
  // Names as shown may be older than what the sidecar ignores.
  const settled = new IgnoredTerms([...known, ...records.ignore.map(({ value }) => value)]);
  const mentioned = spansOf(context, 'entity');
  const unrecorded = names.filter((name) => !settled.has(name.text) && !mentioned.touch(name));
  const firsts = distinct(unrecorded, known);
  if (firsts.length === 0) return;
  const listed = firsts.slice(0, listedNames).map(({ text }) => shortened(text));
  const list = `${listed.join(', ')}${firsts.length > listedNames ? '…' : '.'}`;
  yield {
    rule: 'coverage-entities',
    message:
      firsts.length === 1
        ? `1 name in the article is not recorded: ${list}`
        : `${firsts.length} names in the article are not recorded: ${list}`,
    span: keySpan(context, 'entities'),
    details: { kind: 'places', places: firsts.map(({ start, end }) => ({ start, end })) },
  };
}

/** The first place of every name, the most frequent name first; none that is only part of another one ("Voss" of "Hanna Voss"). */
function distinct(names: readonly NameInArticle[], known: readonly string[]): readonly NameInArticle[] {
  const byText = new Map<string, { readonly name: NameInArticle; count: number }>();
  for (const name of names) {
    const key = keyOf(name.text);
    const seen = byText.get(key);
    if (seen) seen.count++;
    else byText.set(key, { name, count: 1 });
  }
  const parts = new Set<string>();
  for (const text of [...known.map(keyOf), ...byText.keys()])
    for (const part of partsOf(text)) if (part !== text) parts.add(part);
  return [...byText]
    .filter(([key]) => !parts.has(key))
    .sort(([, a], [, b]) => b.count - a.count || a.name.start - b.name.start)
    .map(([, { name }]) => name);
}

function keyOf(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/['’]s?$/u, '')
    .toLowerCase();
}

/** All runs of whole words of a name; names are short. */
function partsOf(name: string): readonly string[] {
  const words = name.split(' ').slice(0, 8);
  return words.flatMap((_, from) =>
    words.slice(from).map((__, count) => words.slice(from, from + count + 1).join(' ')),
  );
}

/** `coverage-dates`: words that need a date to count from, and for which no value is recorded. One for a file. */
export function* unrecordedDates(context: SidecarContext): Generator<Finding> {
  const { records, root, workspace, dates, published } = context;
  if (records.review?.status?.value === 'rejected' || isUnread(root, 'dates')) return;
  const ignored = new IgnoredTerms([...records.ignore, ...(workspace?.records.ignore ?? [])].map(({ value }) => value));
  const recorded = spansOf(context, 'date');
  const unrecorded = dates().filter(
    (date) =>
      (date.type === 'date' || date.type === 'time') &&
      date.basis.kind !== 'self' &&
      // That nobody knows what to count from is another problem.
      (date.basis.kind !== 'published' || published !== undefined) &&
      !recorded.touch(date) &&
      !ignored.has(date.text),
  );
  if (unrecorded.length === 0) return;
  yield {
    rule: 'coverage-dates',
    message:
      unrecorded.length === 1
        ? '1 relative date in the article has no value.'
        : `${unrecorded.length} relative dates in the article have no value.`,
    span: keySpan(context, 'dates'),
    details: { kind: 'places', places: unrecorded.map(({ start, end }) => ({ start, end })) },
  };
}

/** The places of all anchors of a kind of record. */
function spansOf({ anchors }: SidecarContext, kind: 'entity' | 'date'): { touch(span: Span): boolean } {
  const spans = anchors
    .flatMap(({ owner, result }) => (owner.kind === kind && result.kind === 'anchored' ? result.spans : []))
    .sort((a, b) => a.start - b.start);
  // The furthest end of this and all earlier spans: they may lie within each other.
  const ends: number[] = [];
  for (const { end } of spans) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return {
    touch(span) {
      let low = 0;
      let high = spans.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.start ?? Infinity) < span.end) low = middle + 1;
        else high = middle;
      }
      for (let at = low - 1; at >= 0 && (ends[at] ?? 0) > span.start; at--) {
        const found = spans[at];
        if (found && overlaps(found, span)) return true;
      }
      return false;
    },
  };
}

function keySpan({ root, text }: SidecarContext, key: string): Span {
  return entryOf(root, key)?.key.span ?? firstLineOf(text);
}
