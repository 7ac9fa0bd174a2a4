import { closest } from '../../closest';
import { quoted } from '../../edits/writeValue';
import { chartColors, colorPattern, wikidataPattern } from '../../format/shape';
import { differsInALetter, slipOf } from '../../meantWord';
import { isListWithoutSpaces, type Node } from '../../reading/node';
import type { Span } from '../../../text/span';
import type { Problem } from '../../problem';
import { shortened } from '../../rules/wording';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { spotAt, type Spot } from '../spot';
import { acceptsText, dashesFor, spacesAfterDashes } from './listMeant';
import { mended } from './mended';
import { recordMeant } from './recordMeant';

/** The form of values. */
export const valueFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'wrong-type': wrongType,
  'unknown-value': unknownValue,
  'invalid-wikidata': invalidWikidata,
  'invalid-color': invalidColor,
  'invalid-url': ({ span }, { root, format }) => {
    const { node } = spotAt(root, format, span);
    const value = node.kind === 'scalar' ? addressIn(node.text.trim()) : undefined;
    if (value === undefined || node.kind !== 'scalar') return [];
    const isAdded = value === `https://${node.text.trim().replace(/^\/+/u, '')}`;
    const title = isAdded ? 'Add "https://"' : `Change to "${shortened(value)}"`;
    return [{ title, isPreferred: true, changes: [{ kind: 'replace', node, value }] }];
  },
  'url-scheme': ({ span }, { root, format }) => {
    const { node } = spotAt(root, format, span);
    const value = node.kind === 'scalar' ? withSchemeMeant(node.text) : undefined;
    return value === undefined
      ? []
      : [
          {
            title: `Change to "${shortened(value)}"`,
            isPreferred: true,
            changes: [{ kind: 'replace', node, value }],
          },
        ];
  },
};

/** A web address with a slip in the word that it begins with (`htps://`): the one that is one letter away, if only one is. */
function withSchemeMeant(address: string): string | undefined {
  const [, word = '', rest = ''] = /^([a-z]{3,7})(:\/\/.*)$/iu.exec(address) ?? [];
  const near = ['http', 'https'].filter((scheme) => differsInALetter(word.toLowerCase(), scheme));
  return near.length === 1 ? `${near[0]}${rest}` : undefined;
}

/** The web address that words are meant as: behind another beginning, in the marks of mail and Markdown, with a slip in its beginning, or without one. */
function addressIn(words: string): string | undefined {
  const [, within] = /^https?:\/\/(<?https?:\/\/.*)$/iu.exec(words) ?? [];
  if (within !== undefined) return addressIn(within);
  const [, marked] = /^(?:<|\[[^[\]]*\]\()([^<>()\s]+)[>)]$/u.exec(words) ?? [];
  const address = marked ?? words;
  if (/^https?:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?$/iu.test(address)) return address;
  const [, scheme = 'https', rest = ''] = /^(?:(https?)?(?::\/*|\/+))?(.*)$/iu.exec(address) ?? [];
  const isHost = /^(?:[\w-]+(?:\.[\w-]+)+|localhost)(?::\d+)?(?:[/?#]\S*)?$/iu.test(rest);
  return isHost ? `${scheme.toLowerCase()}://${rest}` : undefined;
}

/** `red` is meant as the theme's red; six digits alone are a color without its mark. */
function* invalidColor({ span }: { span: Span }, { root, format }: ReadableContext): Generator<Draft> {
  const { node } = spotAt(root, format, span);
  if (node.kind !== 'scalar') return;
  const words = node.text.trim();
  const isColor = new RegExp(colorPattern, 'u');
  const meant = [`charts.${words.toLowerCase()}`, words, `#${words}`].find((value) => isColor.test(value));
  const near = meant ?? nearestChartColor(words);
  const change = (value: string): Draft => ({
    title: `Change to "${value}"`,
    changes: [{ kind: 'replace', node, value }],
  });
  if (near !== undefined) yield { ...change(near), isPreferred: true };
  else for (const value of chartColors.slice(0, 6)) yield change(value);
}

function nearestChartColor(words: string): string | undefined {
  const prefix = 'charts.';
  const near = closest(
    words.replace(/^charts\./u, ''),
    chartColors.map((color) => color.slice(prefix.length)),
  );
  return near === undefined ? undefined : `${prefix}${near}`;
}

function* wrongType({ span, details }: Problem, context: ReadableContext): Generator<Draft> {
  const { text, root, format } = context;
  if (details?.kind === 'mending') {
    yield* mended(details);
    return;
  }
  const spot = spotAt(root, format, span);
  const { node, shape } = spot;
  if (shape === undefined) return;
  const shapes = shape.kind === 'either' ? shape.options : [shape];
  const record = recordMeant(spot, context);
  if (record !== undefined) yield record;
  const value = text.slice(node.span.start, node.span.end);
  if (node.kind !== 'scalar') {
    const isOnOneLine = (node.kind === 'list' || node.kind === 'map') && node.flow && !/[\r\n]/u.test(value);
    if (isOnOneLine && shapes.some(({ kind }) => kind === 'text'))
      yield { title: 'Put in quotation marks', changes: [{ kind: 'replace', node, value, source: quoted(value) }] };
    return;
  }
  if (shapes.some(({ kind }) => kind === 'text') && node.type !== 'text' && value !== '') {
    yield {
      title: 'Put in quotation marks',
      isPreferred: true,
      changes: [{ kind: 'replace', node, value, source: quoted(value) }],
    };
  }
  const list = shapes.find((option) => option.kind === 'list');
  if (list !== undefined && isListWithoutSpaces(node)) {
    yield spacesAfterDashes(value, node.span.start);
    return;
  }
  const marked = list?.kind === 'list' && node.style === 'plain' ? dashesFor(value, node, list.item) : undefined;
  if (marked !== undefined) {
    yield marked;
    return;
  }
  const takesText = list?.kind === 'list' && acceptsText(list.item) && (list.minItems ?? 0) <= 1;
  if (takesText && node.type !== 'null' && node.style !== 'block') {
    const items = node.type === 'text' ? [node.text] : [value];
    const written = node.type === 'text' && isFlowSafe(value, node) ? `[${value}]` : undefined;
    const change = { kind: 'replace', node, value: items, ...(written !== undefined && { source: written }) } as const;
    yield { title: 'Make it a list', isPreferred: !shapes.some(({ kind }) => kind === 'text'), changes: [change] };
  }
  if (shapes.some(({ kind }) => kind === 'flag')) yield* flags(node);
}

function* flags(node: Node & { readonly kind: 'scalar' }): Generator<Draft> {
  const word = node.text.toLowerCase();
  const meant = ['yes', 'y', 'on', 'true', '1'].includes(word)
    ? true
    : ['no', 'n', 'off', 'false', '0'].includes(word)
      ? false
      : undefined;
  for (const value of [true, false]) {
    yield {
      title: `Change to ${value}`,
      isPreferred: meant === value,
      changes: [{ kind: 'replace', node, value, source: String(value) }],
    };
  }
}

function isFlowSafe(source: string, node: Node): boolean {
  return node.kind === 'scalar' && (node.style === 'quoted' || !/[[\]{},\r\n]/u.test(source));
}

function* unknownValue({ span }: { span: Span }, { root, format }: ReadableContext): Generator<Draft> {
  const spot = spotAt(root, format, span);
  const { node, shape } = spot;
  const choice = shape?.kind === 'either' ? shape.options.find(({ kind }) => kind === 'choice') : shape;
  if (node.kind !== 'scalar' || choice?.kind !== 'choice') return;
  const word = node.text.trim();
  const meant = numberMeant(spot) ?? slipOf(withoutMark(word), choice.values);
  const near = meant ?? closest(word, choice.values);
  const others = choice.values.filter((value) => value !== near);
  for (const value of near === undefined ? others : [near, ...others]) {
    const isNumber = String(value) === node.text;
    yield {
      title: isNumber ? 'Remove the quotation marks' : `Change to ${typeof value === 'number' ? value : `"${value}"`}`,
      isPreferred: value === meant,
      changes: [{ kind: 'replace', node, value, ...(typeof value === 'number' && { source: String(value) }) }],
    };
  }
}

/** A word without the mark that ends it in other formats. */
function withoutMark(word: string): string {
  return word.replace(/\s*[,;.]$/u, '');
}

/** The whole number from 1 that words mean where one may stand: `"2"`, `second`, `2nd`. */
function numberMeant({ node, entry, parent }: Spot): number | undefined {
  const shape = parent?.shape?.kind === 'record' ? parent.shape.keys[entry?.key.text ?? '']?.value : undefined;
  const takesNumber = shape?.kind === 'either' && shape.options.some(({ kind }) => kind === 'number');
  if (!takesNumber || node.kind !== 'scalar') return undefined;
  const word = node.text.trim().toLowerCase();
  const digits = /^([1-9]\d{0,8})(?:st|nd|rd|th|\.)?$/u.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  const index = numberWords.findIndex((words) => words.includes(word));
  return index < 0 ? undefined : index + 1;
}

const numberWords: readonly (readonly string[])[] = [
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['four', 'fourth'],
  ['five', 'fifth'],
  ['six', 'sixth'],
  ['seven', 'seventh'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['ten', 'tenth'],
];

function* invalidWikidata({ span }: { span: Span }, { root, format }: ReadableContext): Generator<Draft> {
  const { node } = spotAt(root, format, span);
  if (node.kind !== 'scalar') return;
  const inAddress = /(?:^|[/:])(Q[1-9]\d*)\/?(?:[?#].*)?$/iu.exec(node.text.trim())?.[1]?.toUpperCase();
  const digits = /^\d+$/u.test(node.text.trim()) ? `Q${Number(node.text)}` : undefined;
  const id = inAddress ?? digits;
  if (id === undefined || !new RegExp(wikidataPattern, 'u').test(id)) return;
  const source = node.style === 'quoted' ? {} : { source: id };
  yield {
    title: `Change to ${id}`,
    isPreferred: inAddress !== undefined,
    changes: [{ kind: 'replace', node, value: id, ...source }],
  };
}
