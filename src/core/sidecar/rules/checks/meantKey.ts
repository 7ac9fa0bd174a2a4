import { closest } from '../../closest';
import { otherKeyName } from '../../format/otherKeyNames';
import type { RecordShape } from '../../format/shape';

const none: ReadonlySet<string> = new Set();

/** Whether a key that the format does not know is meant as one that it does: misspelt, or called as it is elsewhere. */
export function isMeantAs(key: string, written: string, shape: RecordShape): boolean {
  if (Object.hasOwn(shape.keys, written)) return false;
  return otherKeyName(written, shape, none)?.key === key || closest(written, [key]) === key;
}
