import { type TemporalType, temporalTypes } from '../dates/dateRecognizer';
import { parseEdtf } from '../dates/edtf/parseEdtf';
import type { Anchor } from './anchors/anchor';
import type { DateRecord, SidecarRecords } from './model';

/** A date as a sidecar records it, without its place in the sidecar: equal records are equal. */
export interface RecordedDate {
  readonly anchor: Anchor;
  /** Valid EDTF, or an ISO 8601 duration. */
  readonly edtf?: string;
  readonly type?: TemporalType;
  /** What it was counted from: `published`, or a date in EDTF. */
  readonly basis?: string;
  /** What happened then. */
  readonly event?: string;
  /** Ids of the entities that took part, as written. */
  readonly entities: readonly string[];
}

/**
 * The dates of a sidecar that say something: records without words, and those that were rejected, are left out; so are
 * values and bases that are not valid, which the checks report. A basis that names another record becomes its value.
 */
export function recordedDatesOf({ dates }: Pick<SidecarRecords, 'dates'>): readonly RecordedDate[] {
  const values = new Map<string, string | undefined>();
  for (const { id, value } of dates)
    if (id !== undefined && !values.has(id.value)) values.set(id.value, valid(value?.value));
  return dates.flatMap((date) => {
    if (date.anchor === undefined || date.anchor.quote === '' || date.status?.value === 'rejected') return [];
    const edtf = valid(date.value?.value);
    const type = temporalTypes.find((name) => name === date.kind?.value);
    const basis = basisOf(date, values);
    const event = date.event?.value;
    if (edtf === undefined && basis === undefined && event === undefined) return [];
    return [
      {
        anchor: bareAnchor(date.anchor),
        ...(edtf !== undefined && { edtf }),
        ...(type !== undefined && { type }),
        ...(basis !== undefined && { basis }),
        ...(event !== undefined && event !== '' && { event }),
        entities: date.entities.map(({ value }) => value),
      },
    ];
  });
}

function basisOf({ basis }: DateRecord, values: ReadonlyMap<string, string | undefined>): string | undefined {
  if (basis === undefined || basis.value === 'published') return basis?.value;
  const edtf = values.has(basis.value) ? values.get(basis.value) : valid(basis.value);
  return edtf?.startsWith('P') === true ? undefined : edtf;
}

function valid(edtf: string | undefined): string | undefined {
  return edtf !== undefined && parseEdtf(edtf).ok ? edtf : undefined;
}

function bareAnchor({ form, quote, prefix, suffix, occurrence, at }: Anchor): Anchor {
  return {
    form,
    quote,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
    ...(occurrence !== undefined && { occurrence }),
    ...(at !== undefined && { at }),
  };
}
