import { foldQuery } from '../../text/fold';
import { sidecarSchema, sidecarShape } from '../format/sidecarShape';
import { idPattern } from '../format/shape';
import type { AnchorRecord, EntityRecord } from '../model';
import { readSidecar } from '../reading/readSidecar';
import { changed, type Change } from './change';
import type { Value } from './data';
import type { EditResult } from './edit';
import { cannotEdit } from './changeSidecar';
import { withSchema } from './withSchema';

/** A mention to be recorded. */
export interface NewMention {
  /** Id of the entity, recorded or new. */
  readonly id: string;
  /** Name and type of a new entity; not used for one that is recorded. Absent: the workspace file has them. */
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  /** The words. Without the keys below they mean every whole-word occurrence. */
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly occurrence?: number | undefined;
}

/** Records a mention of an entity, which is added in its place when it is new. A mention that is there is not added again. */
export function addMention(text: string, mention: NewMention): EditResult {
  if (!new RegExp(idPattern, 'u').test(mention.id))
    return { kind: 'refused', reason: `"${mention.id}" is not a valid id.` };
  if (foldQuery(mention.quote) === '') return { kind: 'refused', reason: 'There are no words to record.' };
  const { records, canEdit, yaml } = readSidecar(text);
  if (!canEdit) return { kind: 'refused', reason: cannotEdit };
  const entity = records.entities.find((record) => record.id.value === mention.id);
  if (entity?.mentions?.some((recorded) => covers(recorded, mention)) === true) {
    return { kind: 'unchanged', reason: `"${mention.quote}" is recorded as a mention of "${mention.id}" already.` };
  }
  return withSchema(text, yaml, sidecarSchema, (current, before) =>
    changed(current, before, sidecarShape, changeFor(mention, entity)),
  );
}

function changeFor(mention: NewMention, entity: EntityRecord | undefined): Change {
  const written = writtenMention(mention);
  if (entity !== undefined) return { kind: 'append', path: ['entities', mention.id, 'mentions'], value: written };
  const value: Value = {
    ...(mention.name === undefined || mention.name === '' ? {} : { name: mention.name }),
    ...(mention.type === undefined || mention.type === '' ? {} : { type: mention.type }),
    mentions: [written],
  };
  return { kind: 'set', path: ['entities', mention.id], value };
}

function writtenMention({ quote, prefix = '', suffix = '', occurrence }: NewMention): Value {
  if (prefix === '' && suffix === '' && occurrence === undefined) return quote;
  return {
    quote,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    ...(occurrence === undefined ? {} : { occurrence }),
  };
}

/** Whether a recorded mention says what a new one would: the same place, or every place that has the words. */
function covers(recorded: AnchorRecord, mention: NewMention): boolean {
  if (foldQuery(recorded.quote) !== foldQuery(mention.quote)) return false;
  if (recorded.form === 'all') return true;
  return (
    same(recorded.prefix, mention.prefix) &&
    same(recorded.suffix, mention.suffix) &&
    recorded.occurrence === mention.occurrence
  );
}

function same(a: string | undefined, b: string | undefined): boolean {
  return foldQuery(a ?? '') === foldQuery(b ?? '');
}
