import { boundsOfEdtfText, describeEdtfText } from '../../../dates/edtf/edtfText';
import type { DateRecord } from '../../model';
import { entryOf } from '../../reading/node';
import type { Problem } from '../../problem';
import { shortened } from '../../rules/wording';
import type { Draft, Fixer, ReadableContext } from '../draft';
import { recordOf, spotAt } from '../spot';
import type { TreeChange } from '../treeChange';

/** Relative dates that nobody can place. */
export const publicationFixers: Readonly<Record<string, Fixer<ReadableContext>>> = {
  'published-missing': () => [askForPublication],
  'date-basis-missing': basisMissing,
};

const askForPublication: Draft = {
  title: 'Set the publication date of the article',
  action: { kind: 'ask-publication-date' },
};

/** Other dates offered to count from. */
const maxDates = 5;

function* basisMissing({ span }: Problem, context: ReadableContext): Generator<Draft> {
  yield askForPublication;
  const { root, format, sidecar } = context;
  const record = recordOf(spotAt(root, format, span));
  const dates = sidecar?.records.dates ?? [];
  const own = dates.find((date) => date.span.start === record?.node.span.start);
  if (own === undefined || record?.shape?.kind !== 'record') return;
  const { node: map } = record;
  const order = Object.keys(record.shape.keys);
  const basis = entryOf(map, 'basis');
  for (const date of dates.filter((each) => isDay(each) && !dependsOn(dates, each, own)).slice(0, maxDates)) {
    const value = date.id?.value ?? date.value?.value ?? '';
    const change: TreeChange =
      basis === undefined
        ? { kind: 'add', map, key: 'basis', value, order }
        : { kind: 'replace', node: basis.value, value };
    const words = date.anchor === undefined ? '' : ` ("${shortened(date.anchor.quote)}")`;
    yield { title: `Counted from ${describeEdtfText(date.value?.value ?? '')}${words}`, changes: [change] };
  }
  const found = sidecar?.anchors.find(({ owner }) => owner.kind === 'date' && owner.record === own)?.result;
  const [place] = found?.kind === 'anchored' ? found.spans : [];
  if (place !== undefined)
    yield { title: 'Choose the day it is counted from', action: { kind: 'ask-basis', offset: place.start } };
}

/** Only a day is sure enough to count from. */
function isDay({ value }: DateRecord): boolean {
  const bounds = value && boundsOfEdtfText(value.value);
  return bounds !== undefined && bounds.from === bounds.to;
}

/** Whether a date was counted from another one, or from one that was counted from it, or is it. */
function dependsOn(dates: readonly DateRecord[], date: DateRecord, other: DateRecord): boolean {
  const seen = new Set<DateRecord>();
  let at: DateRecord | undefined = date;
  while (at !== undefined && at !== other && !seen.has(at)) {
    seen.add(at);
    const basis: string | undefined = at.basis?.value;
    at = basis === undefined ? undefined : dates.find(({ id }) => id?.value === basis);
  }
  return at === other;
}
