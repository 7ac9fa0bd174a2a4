import type { KeyShape, RecordShape, Shape } from '../sidecar/format/shape';
import { extensionPrefix } from '../sidecar/format/shape';
import { keyedShape, optionsOf } from '../sidecar/format/allowedShapes';
import type { CursorPlace, KeyPlace, ValuePlace } from '../sidecar/loose/cursorPlace';
import type { AssistContext } from './assistContext';
import { idSuggestions } from './entitySuggestions';
import type { Suggestion } from './suggestion';

/** Keys that may be written: those of a record that are not there yet, in the usual order; ids in a table of entities. */
export function keySuggestions(place: KeyPlace, context: AssistContext): readonly Suggestion[] {
  if (place.shape.kind === 'table') return idSuggestions(place, context);
  const present = new Set(place.entries.filter((entry) => entry !== place.typing).map(({ key }) => key.text));
  return keysOf(place.shape, present, place, context);
}

/** Where a record may stand as an item or in braces: its required keys at once, then each key by itself. */
export function newRecordSuggestions(place: ValuePlace, context: AssistContext): readonly Suggestion[] {
  const shape = keyedShape(place.shape);
  if (shape?.kind !== 'record' || !place.isItem || place.flow) return [];
  if (place.typing !== undefined && (place.typing.kind !== 'scalar' || place.typing.style !== 'plain')) return [];
  const required = Object.entries(shape.keys).filter(([, { required }]) => required === true);
  if (required.length < 2) return keysOf(shape, new Set(), place, context);
  const lines = required.map(([key], i) => `${key}: $${i + 1}`);
  const whole: Suggestion = {
    ...blank(place),
    kind: 'record',
    label: `new ${shape.noun}`,
    detail: required.map(([key]) => key).join(', '),
    insert: place.lead + lines.join(`\n${' '.repeat(place.inset)}`),
    filter: `new ${shape.noun}`,
    asksAgain: true,
  };
  return [whole, ...keysOf(shape, new Set(), place, context)];
}

function keysOf(
  shape: RecordShape,
  present: ReadonlySet<string>,
  place: CursorPlace,
  context: AssistContext,
): readonly Suggestion[] {
  const hasColon = place.kind === 'key' && context.text.charAt(place.span.end) === ':';
  const suggestions = Object.entries(shape.keys).flatMap(([key, about]): readonly Suggestion[] => {
    if (present.has(key)) return [];
    const rest = hasColon ? { after: '', asksAgain: false } : afterKey(key, about.value, place, context);
    return [
      {
        ...blank(place),
        kind: 'key',
        label: key,
        detail: about.required === true ? 'required' : '',
        about: about.about,
        insert: `${place.lead}${key}${hasColon ? '' : ':'}${rest.after}`,
        filter: key,
        asksAgain: rest.asksAgain,
      },
    ];
  });
  return [...suggestions, ...(hasColon ? [] : [extension(place)])];
}

/** Keys of other programs and people are allowed everywhere, and come last. */
function extension(place: CursorPlace): Suggestion {
  return {
    ...blank(place),
    kind: 'key',
    label: `${extensionPrefix}…`,
    about: 'A key of your own, which is kept as it is.',
    insert: `${place.lead}${extensionPrefix}$1: $2`,
    filter: extensionPrefix,
  };
}

/** What follows a key and its colon. */
function afterKey(
  key: string,
  value: KeyShape['value'],
  place: CursorPlace,
  { layout }: AssistContext,
): { readonly after: string; readonly asksAgain: boolean } {
  const [shape] = optionsOf(value);
  if (place.flow || shape === undefined) return { after: ' ', asksAgain: true };
  const indented = (by: number): string => `\n${' '.repeat(place.inset + by)}`;
  switch (shape.kind) {
    case 'record':
    case 'table':
      return { after: indented(layout.step), asksAgain: true };
    case 'list':
      return keyedShape(shape.item) !== undefined && shape.item.kind !== 'either'
        ? { after: `${indented(layout.listStep)}- `, asksAgain: true }
        : { after: ' [$1]', asksAgain: true };
    case 'text':
      return isProse(key, shape) ? { after: ' "$1"', asksAgain: false } : { after: ' ', asksAgain: true };
    case 'choice':
    case 'number':
    case 'flag':
    case 'either':
      return { after: ' ', asksAgain: true };
  }
}

/** Texts that nothing can be suggested for. */
const proseKeys: ReadonlySet<string> = new Set([
  'role',
  'event',
  'text',
  'note',
  'root',
  'label',
  'color',
  'publisher',
]);

function isProse(key: string, shape: Shape): boolean {
  return proseKeys.has(key) || (shape.kind === 'text' && (shape.format === 'url' || shape.format === 'sha256'));
}

/** What all suggestions of a place have in common. */
function blank({ span }: CursorPlace): Pick<Suggestion, 'span' | 'detail' | 'about' | 'asksAgain'> {
  return { span, detail: '', about: '', asksAgain: false };
}
