import { quoted, writeFlow, writeScalar } from '../../edits/writeValue';
import type { Span } from '../../../text/span';
import type { Value } from '../../edits/data';
import { isNull, type MapEntry, type MapNode, type Node } from '../../reading/node';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { slipOf } from '../../meantWord';
import { nodesOf, valueOf } from '../nodes';
import { sameDataAfter, valueAt } from '../rewriting';
import { spotAt, type Spot } from '../spot';
import { endOfLine, startOfLine } from '../../../text/lineAround';
import type { TreeChange } from '../treeChange';
import { renamesOf, takenNames } from './renaming';

/** What YAML allows and a sidecar does not. */
export const yamlFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'yaml-duplicate-key': duplicateKey,
  'yaml-alias': alias,
  'yaml-merge-key': mergeKey,
  'yaml-tag': tag,
  'yaml-ambiguous-value': ambiguousValue,
  'yaml-comment-cuts-value': ({ span, details }, { text, root, sidecar }) => {
    const node = valueCutAt(text, root, span.start);
    if (node === undefined || details?.kind !== 'value') return [];
    const { value } = details;
    return [
      {
        title: 'Quote the whole text',
        // Where the article does not have all of it, the comment may well be one.
        isPreferred: sidecar?.article?.includes(value) === true,
        rewriting: sameDataAfter(
          [{ span, newText: quoted(value) }],
          [{ kind: 'replace', node, value }],
          [{ start: span.start, end: endOfLine(text, span.end) }],
        ),
      },
    ];
  },
  'typographic-quotes': ({ span, details }, { root, format, sidecar }) => {
    const { node, shape } = spotAt(root, format, span);
    if (node.kind !== 'scalar' || details?.kind !== 'value') return [];
    const { value } = details;
    const isWord = shape?.kind !== 'text' || shape.format !== undefined;
    return [
      {
        title: 'Use straight quotation marks',
        // A name or title that nobody has written may have marks of its own.
        isPreferred: isWord || sidecar?.article?.includes(value) === true,
        changes: [{ kind: 'replace', node, value, source: quoted(value) }],
      },
    ];
  },
  'unknown-rule': ({ span, details }, { text }) => {
    if (details?.kind !== 'value') return [];
    const { value } = details;
    const comment = { start: startOfLine(text, span.start), end: endOfLine(text, span.end) };
    const isMeant = slipOf(text.slice(span.start, span.end), [value]) === value;
    const rewriting = sameDataAfter([{ span, newText: value }], [], [comment]);
    return [{ title: `Change to "${value}"`, isPreferred: isMeant, rewriting }];
  },
  'reserved-key': ({ span }, context) => {
    const spot = spotAt(context.root, context.format, span);
    if (!spot.isKey || spot.entry === undefined) return [];
    const name = spot.entry.key.text.replaceAll('_', '');
    const isId = spot.parent?.shape?.kind === 'table';
    const key = isId ? unused(`${name}-1`, takenNames(spot)) : `x-${name}`;
    return [{ title: `Rename to "${key}"`, changes: renamesOf(context, spot.entry, key) }];
  },
};

/** A value or key that all tools read alike once it is in quotation marks, in which what nobody sees is an escape. */
function* ambiguousValue({ span }: { span: Span }, { root, format, text }: ReadableContext): Generator<Draft> {
  const { node, entry, isKey, shape } = spotAt(root, format, span);
  // As a text it would be wrong, and that is a problem of its own.
  if (!isKey && shape?.kind === 'flag') return;
  const isWhole = text.slice(span.start, span.end).trim() !== '';
  const how = { title: isWhole ? 'Put in quotation marks' : 'Write it as an escape', isPreferred: true };
  if (isKey) {
    if (entry === undefined) return;
    const { text: key } = entry.key;
    yield { ...how, changes: [{ kind: 'rename', entry, key, source: quoted(key) }] };
  } else if (node.kind === 'scalar' && node.type === 'number') {
    const number = Number(node.text);
    const changes = [{ kind: 'replace', node, value: number, source: String(number) }] as const;
    yield { title: `Change to ${number}`, isPreferred: true, changes };
  } else if (node.kind === 'scalar' && node.style !== 'block') {
    yield { ...how, changes: [{ kind: 'replace', node, value: node.text, source: quoted(node.text) }] };
  }
}

/** The value of which a comment takes the end, or that is left out because a comment takes all of it. */
function valueCutAt(text: string, root: Node, start: number): Node | undefined {
  for (const node of nodesOf(root)) {
    if (node.kind !== 'scalar') continue;
    const { span } = node;
    const isLeftOut = isNull(node) && span.end <= start && text.slice(span.end, start).trim() === '';
    if (isLeftOut || (span.start === start && span.end > start)) return node;
  }
  return undefined;
}

function* duplicateKey({ span }: { span: Span }, context: ReadableContext): Generator<Draft> {
  const spot = spotAt(context.root, context.format, span);
  const map = spot.parent?.node;
  if (!spot.isKey || spot.entry === undefined || map?.kind !== 'map') return;
  const first = map.entries.find(({ key }) => key.text === spot.entry?.key.text);
  if (first !== undefined && first !== spot.entry) {
    const merged = merging(first, spot);
    if (merged !== undefined) yield { title: 'Merge into the first one', changes: merged };
  }
  const name = spot.entry.key.text;
  const isId = spot.parent?.shape?.kind === 'table';
  const key = isId ? unused(`${name}-2`, takenNames(spot)) : unused(`x-${name}`, takenNames(spot));
  yield { title: `Rename to "${key}"`, changes: [{ kind: 'rename', entry: spot.entry, key }] };
}

/** What both say is kept; undefined where they contradict each other. */
function merging(first: MapEntry, second: Spot): readonly TreeChange[] | undefined {
  const removal: TreeChange = { kind: 'remove', spot: second };
  const [a, b] = [first.value, second.node];
  if (a.kind === 'scalar' && b.kind === 'scalar') {
    return b.type === 'null' || (a.text === b.text && a.type === b.type) ? [removal] : undefined;
  }
  if (a.kind === 'list' && b.kind === 'list') {
    const values = b.items.map(valueOf);
    if (a.items.length === 0 || values.includes(undefined)) return undefined;
    const known = new Set(a.items.map((item) => JSON.stringify(valueOf(item))));
    const added = values.flatMap((value) => (value === undefined || known.has(JSON.stringify(value)) ? [] : value));
    return [...added.map((value) => ({ kind: 'append', list: a, value }) as const), removal];
  }
  return a.kind === 'map' && b.kind === 'map' ? mergingMaps(a, b, removal) : undefined;
}

function mergingMaps(a: MapNode, b: MapNode, removal: TreeChange): readonly TreeChange[] | undefined {
  const changes: TreeChange[] = [];
  for (const { key, value } of b.entries) {
    const written = valueOf(value);
    const known = a.entries.find((entry) => entry.key.text === key.text);
    if (written === undefined) return undefined;
    if (known === undefined) changes.push({ kind: 'add', map: a, key: key.text, value: written, order: undefined });
    else if (JSON.stringify(valueOf(known.value)) !== JSON.stringify(written)) return undefined;
  }
  return [...changes, removal];
}

function unused(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name.replace(/-\d+$/u, '')}-${number}`;
  return free;
}

/** Takes an anchor away and writes its value wherever it was meant. */
function* alias({ span }: { span: Span }, { text, yaml, root }: ReadableContext): Generator<Draft> {
  const name = text.slice(span.start + 1, span.end);
  const marks = yaml.findings.filter(
    ({ rule, span: mark }) => rule === 'yaml-alias' && text.slice(mark.start + 1, mark.end) === name,
  );
  const anchors = marks.filter(({ span: mark }) => text.charAt(mark.start) === '&');
  const [anchor] = anchors;
  // Markdown, or a note of one's own: there is nothing that it could stand for.
  if (anchor === undefined && text.charAt(span.start) === '*') yield quotedWords(text, span, true);
  if (anchor === undefined || anchors.length > 1) return;
  const start = skipSpace(text, anchor.span.end);
  const all = [...nodesOf(root)];
  const source = all.find((node) => node.span.start === start && node.span.end > start);
  const value = source && valueOf(source);
  if (source === undefined || value === undefined) return;
  const copies = marks.filter((mark) => mark !== anchor).map(({ span: mark }) => mark);
  const copy = isOnOneLine(text, source.span) ? text.slice(source.span.start, source.span.end) : writeFlow(value);
  // "&Sons Ltd" is a name: an anchor that nothing points at has no other use.
  const isWords =
    copies.length === 0 && isPlainText(source) && isOnOneLine(text, { start: anchor.span.start, end: source.span.end });
  const isName = /^&\p{Lu}/u.test(text.slice(anchor.span.start, anchor.span.end));
  if (isWords) yield quotedWords(text, { start: anchor.span.start, end: source.span.end }, isName);
  yield {
    title: copies.length === 0 ? 'Remove the anchor' : 'Replace by a copy',
    isPreferred: !isWords,
    rewriting: sameDataAfter(
      [
        {
          span: {
            start: anchor.span.start,
            end: text.charAt(anchor.span.end) === ' ' ? anchor.span.end + 1 : anchor.span.end,
          },
          newText: '',
        },
        ...copies.map((mark) => ({ span: mark, newText: copy })),
      ],
      copies.flatMap((mark) => replacement(all, mark, value)),
    ),
  };
}

function isPlainText(node: Node): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && node.type === 'text';
}

/** Makes a text of a mark of YAML and the words behind it. */
function quotedWords(text: string, span: Span, isPreferred: boolean): Draft {
  const words = text.slice(span.start, span.end);
  return { title: 'Put in quotation marks', isPreferred, rewriting: valueAt({ span, newText: quoted(words) }, words) };
}

function replacement(all: readonly Node[], { start }: Span, value: Value): readonly TreeChange[] {
  const node = all.find((candidate) => candidate.kind === 'unusable' && candidate.span.start === start);
  return node === undefined ? [] : [{ kind: 'replace', node, value }];
}

function isOnOneLine(text: string, { start, end }: Span): boolean {
  return !/[\r\n]/u.test(text.slice(start, end));
}

function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (/\s/u.test(text.charAt(at))) at++;
  return at;
}

function* mergeKey({ span }: { span: Span }, { text, root, format }: ReadableContext): Generator<Draft> {
  const spot = spotAt(root, format, span);
  const map = spot.parent?.node;
  if (spot.entry === undefined || spot.node.kind !== 'map' || map?.kind !== 'map') return;
  const known = new Set(map.entries.map(({ key }) => key.text));
  const entries = spot.node.entries.filter(({ key }) => !known.has(key.text));
  const values = entries.map(({ key, value }) => [key.text, valueOf(value)] as const);
  if (entries.length === 0 || values.some(([, value]) => value === undefined)) return;
  const column = spot.entry.key.span.start - startOfLine(text, spot.entry.key.span.start);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const separator = map.flow ? ', ' : `${lineBreak}${' '.repeat(column)}`;
  const written = values.map(([key, value]) => `${writeScalar(key)}: ${inline(value)}`).join(separator);
  const added = values.map(([key, value = '']) => ({ kind: 'add', map, key, value, order: undefined }) as const);
  yield {
    title: 'Write the keys out',
    rewriting: sameDataAfter(
      [{ span: { start: spot.entry.key.span.start, end: spot.node.span.end }, newText: written }],
      [{ kind: 'remove', spot }, ...added],
    ),
  };
}

function inline(value: Value | undefined): string {
  return value === undefined || typeof value === 'object' ? writeFlow(value ?? '') : writeScalar(value);
}

function* tag({ span }: { span: Span }, { text, root }: ReadableContext): Generator<Draft> {
  const start = skipSpace(text, span.end);
  const isOnSameLine = isOnOneLine(text, { start: span.end, end: start });
  const node = [...nodesOf(root)].find((candidate) => candidate.span.start === start && candidate.span.end > start);
  // "!Important call" is a text: tags that mean something begin with "!!" or "!<".
  const isWords = node !== undefined && isOnSameLine && isPlainText(node) && /^!\p{L}/u.test(text.slice(span.start));
  if (node !== undefined && isOnSameLine && start > span.end) {
    const asText = text.slice(span.start, span.end) === '!!str' && node.kind === 'scalar' && node.type !== 'text';
    const value = node.kind === 'scalar' ? node.text : '';
    yield {
      title: 'Remove the tag',
      isPreferred: !isWords,
      rewriting: asText
        ? sameDataAfter(
            [{ span: { start: span.start, end: node.span.end }, newText: quoted(value) }],
            [{ kind: 'replace', node, value }],
          )
        : sameDataAfter([{ span: { start: span.start, end: start }, newText: '' }]),
    };
  }
  const end = node?.kind === 'scalar' && isOnSameLine ? node.span.end : span.end;
  if (node !== undefined && node.kind !== 'scalar') return;
  const words = text.slice(span.start, end);
  yield {
    title: 'Put in quotation marks, with the "!"',
    isPreferred: node === undefined || isWords,
    rewriting: valueAt({ span: { start: span.start, end }, newText: quoted(words) }, words),
  };
}
