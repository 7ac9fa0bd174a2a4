import { sidecarSchema, sidecarShape } from '../format/sidecarShape';
import type { SidecarRecords } from '../model';
import { readSidecar, type SidecarReading } from '../reading/readSidecar';
import { type Change, changed } from './change';
import type { EditResult } from './edit';
import { withSchema } from './withSchema';

/** Why a sidecar with errors is left alone. */
export const cannotEdit = 'The sidecar has errors, or is of a newer version. It was not changed.';

/**
 * Makes a change of a sidecar, read again and compared with what was meant.
 * @param changeFor what is to be changed, by what is recorded; a sentence for the user when nothing is
 */
export function changeSidecar(
  text: string,
  changeFor: (records: SidecarRecords, reading: SidecarReading) => Change | string,
): EditResult {
  const reading = readSidecar(text);
  if (!reading.canEdit) return { kind: 'refused', reason: cannotEdit };
  const change = changeFor(reading.records, reading);
  if (typeof change === 'string') return { kind: 'unchanged', reason: change };
  return withSchema(text, reading.yaml, sidecarSchema, (current, before) =>
    changed(current, before, sidecarShape, change),
  );
}
