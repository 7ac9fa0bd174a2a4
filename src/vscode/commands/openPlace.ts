import { Uri, window } from 'vscode';
import type { PositionRange } from '../../core/text/lines';
import { toRange } from '../host/ranges';
import { commandIds, commandLink } from './commandIds';
import type { Services } from './services';

/** Where a card's link leads. */
interface PlaceArgument {
  readonly uri: string;
  readonly range: PositionRange;
}

/** What `openPlace` has to be called with to open a file and select words in it. */
export function placeArgument(uri: Uri, { start, end }: PositionRange): object {
  return { uri: uri.toString(), range: { start, end } } satisfies PlaceArgument;
}

/** A link that opens a file and selects words in it. */
export function openPlaceLink(uri: Uri, range: PositionRange): string {
  return commandLink(commandIds.openPlace, placeArgument(uri, range));
}

/** Opens a file and selects the words of a place. */
export async function openPlace(services: Services, argument: unknown): Promise<void> {
  if (!isPlaceArgument(argument)) {
    services.log.warn(`Not a place to open: ${JSON.stringify(argument)}`);
    return;
  }
  await window.showTextDocument(Uri.parse(argument.uri, true), { selection: toRange(argument.range) });
}

function isPlaceArgument(argument: unknown): argument is PlaceArgument {
  return (
    isObject(argument) &&
    typeof argument['uri'] === 'string' &&
    isObject(argument['range']) &&
    isPosition(argument['range']['start']) &&
    isPosition(argument['range']['end'])
  );
}

function isPosition(value: unknown): boolean {
  return isObject(value) && isCount(value['line']) && isCount(value['character']);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
