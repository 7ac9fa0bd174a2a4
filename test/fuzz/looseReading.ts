import assert from 'node:assert/strict';
import { sidecarShape } from '../../src/core/sidecar/format/sidecarShape';
import { cursorPlaces } from '../../src/core/sidecar/loose/cursorPlaces';

/** Wherever the cursor is in a text, what may be written there replaces words around it. */
export function completionPlacesHold(text: string): void {
  for (const offset of [0, Math.floor(text.length / 2), text.length]) {
    for (const { span } of cursorPlaces(text, offset, sidecarShape)) {
      assert.ok(0 <= span.start && span.start <= offset && span.end <= text.length, `${span.start} ${span.end}`);
    }
  }
}
