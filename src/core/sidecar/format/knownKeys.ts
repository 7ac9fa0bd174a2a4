import type { Shape } from './shape';
import { sidecarShape } from './sidecarShape';
import { workspaceShape } from './workspaceShape';

/** Every key of the formats, at whatever place. */
const knownKeys: ReadonlySet<string> = new Set([...keysIn(sidecarShape), ...keysIn(workspaceShape)]);

/** Whether a word is a key of sidecars or of the workspace file, at whatever place; for files that cannot be read. */
export function isKnownKey(word: string): boolean {
  return knownKeys.has(word);
}

function* keysIn(shape: Shape): Generator<string> {
  switch (shape.kind) {
    case 'record':
      for (const [key, { value }] of Object.entries(shape.keys)) {
        yield key;
        yield* keysIn(value);
      }
      return;
    case 'list':
      yield* keysIn(shape.item);
      return;
    case 'table':
      yield* keysIn(shape.entry);
      return;
    case 'either':
      for (const option of shape.options) yield* keysIn(option);
      return;
    case 'text':
    case 'choice':
    case 'number':
    case 'flag':
  }
}
