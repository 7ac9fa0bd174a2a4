import { Suggestions } from '../../closest';
import { otherKeyName } from '../../format/otherKeyNames';
import type { Place } from '../../format/places';
import { extensionPrefix, type RecordShape } from '../../format/shape';
import type { Finding } from '../../reading/finding';
import { keySlip, keySlipFinding, type KeySlip } from '../../reading/syntax/keySlips';
import { entryOf, isNull, type MapEntry, type MapNode, type ScalarNode } from '../../reading/node';
import type { FileContext } from '../context';
import { isMeantAs } from './meantKey';

/** `unknown-key`, `missing-key`, `key-order`: the keys of a record. */
export function* keysOfRecord(place: Place, { text }: FileContext): Generator<Finding> {
  const { node, shape, depth } = place;
  if (shape.kind !== 'record' || node.kind !== 'map') return;
  yield* unknownKeys(node, shape, text);
  // A missing "schema:" has a rule of its own.
  if (depth > 0) yield* missingKeys(node, place, shape, text);
  yield* keyOrder(node, shape);
}

function* unknownKeys(map: MapNode, shape: RecordShape, text: string): Generator<Finding> {
  const known = Object.keys(shape.keys);
  const present = new Set(map.entries.map((entry) => entry.key.text));
  const suggestions = new Suggestions(known.filter((key) => !present.has(key)));
  for (const entry of map.entries) {
    const { key } = entry;
    if (known.includes(key.text) || key.text.startsWith(extensionPrefix) || reportedElsewhere.has(key.text)) continue;
    const slip = slipOfKey(entry, shape, text);
    if (slip !== undefined) {
      // The mark of byte order is reported wherever it is.
      if (!key.text.includes('\ufeff'))
        yield { ...keySlipFinding(slip, key.span.start), rule: 'unknown-key', span: key.span };
      continue;
    }
    const other = otherKeyName(key.text, shape, present)?.key;
    const suggestion = other === undefined ? suggestions.sentenceFor(key.text) : ` Did you mean "${other}"?`;
    yield {
      rule: 'unknown-key',
      message: `"${key.text}" is not a known key here.${suggestion}`,
      span: key.span,
    };
  }
}

/** What keeps a key from being one that the record may have. Keys with a value may be of several words. */
function slipOfKey({ key, value }: MapEntry, { keys }: RecordShape, text: string): KeySlip | undefined {
  if (key.style !== 'plain') return undefined;
  const words = text.slice(key.span.start, key.span.end);
  const slip = keySlip(isNull(value) ? words : `${words}:`, (word) => Object.hasOwn(keys, word));
  return slip?.isSure === true ? slip : undefined;
}

/** By `yaml-merge-key` and `reserved-key`. */
const reportedElsewhere: ReadonlySet<string> = new Set(['<<', '__proto__', 'prototype', 'constructor']);

function* missingKeys(map: MapNode, place: Place, shape: RecordShape, text: string): Generator<Finding> {
  for (const [name, { required }] of Object.entries(shape.keys)) {
    if (required !== true || entryOf(map, name) !== undefined) continue;
    const isSlip = (key: string): boolean => key.startsWith(name) && /^[:\s]/u.test(key.slice(name.length));
    if (map.entries.some((entry) => isSlip(entry.key.text) && slipOfKey(entry, shape, text) !== undefined)) continue;
    // A near miss is reported as an unknown key with the right one as suggestion.
    if (map.entries.some(({ key }) => isMeantAs(name, key.text, shape))) continue;
    yield {
      rule: 'missing-key',
      message: `This ${shape.noun} needs "${name}".`,
      span: (map.entries[0]?.key ?? dashBefore(map, place, text)).span,
    };
  }
}

/** Where a record without keys begins: its dash, else the key it is the value of. */
function dashBefore(map: MapNode, { key, container }: Place, text: string): Pick<ScalarNode, 'span'> {
  const dash = text.lastIndexOf('-', map.span.start);
  if (container?.kind === 'list' && dash >= 0 && text.slice(dash + 1, map.span.start).trim() === '') {
    return { span: { start: dash, end: dash + 1 } };
  }
  return container?.kind === 'list' ? map : (key ?? map);
}

function* keyOrder(map: MapNode, shape: RecordShape): Generator<Finding> {
  const order = Object.keys(shape.keys);
  let last = -1;
  for (const { key } of map.entries) {
    const index = order.indexOf(key.text);
    if (index < 0) continue;
    if (index < last) {
      const present = order.filter((name) => entryOf(map, name) !== undefined);
      yield { rule: 'key-order', message: `Usual order: ${present.join(', ')}.`, span: key.span };
      return;
    }
    last = index;
  }
}
